// Whether two cards are the same tree. Runs in the page.

/**
 * Makes a page able to compare: `document[Symbol.for('sameness')]`.
 *
 * What is set aside is what the loader sets on a card that stands, and nothing else: the level of
 * headings and the view, which a host chooses, and how `hidden` is spelt, which `element.hidden`
 * decides.
 */
export const teachSameness = (page) =>
  page.evaluate(() => {
    const bare = (card) => {
      const copy = card.cloneNode(true);
      for (const e of copy.querySelectorAll('[hidden]')) e.setAttribute('hidden', '');
      for (const e of copy.querySelectorAll('[role=heading]')) e.removeAttribute('aria-level');
      for (const e of copy.querySelectorAll('.rest')) e.open = false;
      return copy;
    };
    /** Where two trees first differ, or nothing. */
    const difference = (a, b) => {
      if (a.isEqualNode(b)) return '';
      const children = [...a.childNodes].map((child, place) => [child, b.childNodes[place]]);
      const within = children.find(([one, other]) => !one.isEqualNode(other ?? null));
      if (within?.[1]) return difference(...within);
      const shape = (node) => node.cloneNode(false).outerHTML ?? node.data;
      return `${shape(a)} with ${a.childNodes.length} children, ${shape(b)} with ${b.childNodes.length}`;
    };
    document[Symbol.for('sameness')] = { bare, difference };
  });
