// What happens to a card's nodes on pages that are not the tests': minifiers, translators,
// extensions, scripts of the host, and the reader.

/**
 * Makes pages able to change a card: `document[Symbol.for('mutator')]` gives `mutate(host, lots,
 * kinds)`, which does one of the `kinds` somewhere in it and says which, and the `KINDS` themselves.
 */
export const teachMutations = (page) =>
  page.evaluateOnNewDocument(() => {
    const elements = ({ shadowRoot }) => [...shadowRoot.querySelectorAll('*')];
    const texts = (host) => {
      const walker = document.createTreeWalker(host.shadowRoot, NodeFilter.SHOW_TEXT);
      const found = [];
      while (walker.nextNode()) found.push(walker.currentNode);
      return found;
    };
    /** Around every text, as translators do, with other words in it. */
    const translate = (text) => {
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      outer.style.verticalAlign = 'inherit';
      inner.append(`${text.data} ‡`);
      outer.append(inner);
      text.replaceWith(outer);
    };
    /** Not the controls that the test itself works with, nor what they stand in. */
    const spare = (element) => element.closest('.steps') || element.querySelector('.steps');

    const KINDS = {
      'a comment': (host, { pick }) => pick(elements(host)).prepend(document.createComment('x')),
      'no comments': (host) => {
        const walker = document.createTreeWalker(host.shadowRoot, NodeFilter.SHOW_COMMENT);
        const found = [];
        while (walker.nextNode()) found.push(walker.currentNode);
        found.forEach((comment) => comment.remove());
      },
      'white space collapsed': (host, { pick }) => {
        const text = pick(texts(host));
        if (text) text.data = text.data.replace(/\s+/g, ' ').trim();
      },
      'white space added': (host, { pick }) => pick(elements(host)).append('\n  '),
      'a text in two': (host, { pick }) => {
        const text = pick(texts(host));
        if (text?.length > 1) text.splitText(text.length >> 1);
      },
      'a text translated': (host, { pick }) => texts(host).length && translate(pick(texts(host))),
      'every text translated': (host, { below }) => below(10) || texts(host).slice(0, 3000).forEach(translate),
      'an attribute added': (host, { pick }) =>
        pick(elements(host)).setAttribute(pick(['data-extension', 'class', 'style', 'lang', 'id', 'title', 'part']), 'x'),
      'an attribute removed': (host, { pick }) => {
        const element = pick(elements(host));
        if (element.attributes.length && !spare(element)) element.removeAttribute(pick(element.attributes).name);
      },
      'an element removed': (host, { pick }) => {
        const element = pick(elements(host));
        if (!spare(element)) element.remove();
      },
      'an element wrapped': (host, { pick }) => {
        const element = pick(elements(host));
        if (spare(element)) return;
        const around = document.createElement('span');
        element.replaceWith(around);
        around.append(element);
      },
      'an element inserted': (host, { pick }) => pick(elements(host)).prepend(document.createElement('x-extension')),
      'elements in another order': (host, { pick }) => {
        const element = pick(elements(host));
        if (!spare(element)) element.parentNode.prepend(element);
      },
      'a part opened or closed': (host, { pick }) => {
        const part = pick([...host.shadowRoot.querySelectorAll('details:not(.rest)')]);
        if (part) part.open = !part.open;
      },
      'text selected': (host, { pick }) => getSelection().selectAllChildren(pick(elements(host))),
      'the focus inside': (host, { pick }) => pick(elements(host)).focus(),
      // What no card that is live would survive; before it is, it does.
      'the whole removed': (host, { pick, below }) =>
        below(20) || pick([...host.shadowRoot.querySelectorAll('.root, .card, .rest')])?.remove(),
      'the whole copied': (host, { below }) => below(20) || (host.shadowRoot.innerHTML += ''),
    };
    const mutate = (host, lots, kinds) => {
      if (!elements(host).length) return 'nothing is left';
      const kind = lots.pick(kinds);
      KINDS[kind](host, lots);
      return kind;
    };
    document[Symbol.for('mutator')] = { mutate, KINDS: Object.keys(KINDS) };
  });
