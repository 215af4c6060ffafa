// What page translators do to a card. The functions run in the page, and know nothing else.

/**
 * Every text is taken out of its element and put back inside two `<font>`, in other words: here
 * the same, with a sign after them.
 */
export const translate = ({ shadowRoot }) => {
  const walker = document.createTreeWalker(shadowRoot.querySelector('.card'), NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) if (walker.currentNode.data.trim()) texts.push(walker.currentNode);
  for (const text of texts) {
    const [outer, inner] = [document.createElement('font'), document.createElement('font')];
    outer.style.verticalAlign = inner.style.verticalAlign = 'inherit';
    inner.textContent = `${text.data}‡`;
    outer.append(inner);
    text.replaceWith(outer);
  }
};

/** How many texts can be read, and those of them that are not the translator's. */
export const marked = ({ shadowRoot }) => {
  const walker = document.createTreeWalker(shadowRoot.querySelector('.card'), NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) {
    const { data, parentElement } = walker.currentNode;
    if (data.trim() && parentElement.checkVisibility({ visibilityProperty: true })) texts.push(data);
  }
  return { read: texts.length, strange: texts.filter((text) => !text.endsWith('‡')) };
};
