// An article that Svelte renders in the browser.
import { mount } from 'svelte';
import Article from './article.svelte';

mount(Article, { target: document.querySelector('#app') });
