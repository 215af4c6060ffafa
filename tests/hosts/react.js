// An article that the server has rendered and React takes over, after the card has.
import { createElement as h, useState } from 'react';
import { hydrateRoot } from 'react-dom/client';

const Article = () => {
  const [pressed, press] = useState(false);
  const said = pressed ? 'pressed' : 'The page’s own button';
  return h(
    'main',
    null,
    h('h1', null, 'An article in React'),
    h('button', { id: 'own', 'data-app': 'yes', onClick: () => press(true) }, said),
    pressed && h('p', null, 'More text.'),
    h('report-denial', { claim: 'rocket-man-cd' }, 'The text in the element.'),
  );
};

const standing = () => document.querySelector('report-denial').shadowRoot;
const begin = () => (standing() ? hydrateRoot(document.querySelector('#app'), h(Article)) : setTimeout(begin, 10));
begin();
