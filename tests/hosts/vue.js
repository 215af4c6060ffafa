// An article that the server has rendered and Vue takes over, after the card has.
import { createSSRApp, h, ref } from 'vue';

const Article = {
  setup() {
    const pressed = ref(false);
    const press = () => (pressed.value = true);
    return () =>
      h('main', [
        h('h1', 'An article in Vue'),
        h('button', { id: 'own', 'data-app': 'yes', onClick: press }, pressed.value ? 'pressed' : 'The page’s own button'),
        h('report-denial', { claim: 'rocket-man-cd' }, 'The text in the element.'),
        ...(pressed.value ? [h('p', 'More text.')] : []),
      ]);
  },
};

const standing = () => document.querySelector('report-denial').shadowRoot;
const begin = () => (standing() ? createSSRApp(Article).mount('#app') : setTimeout(begin, 10));
begin();
