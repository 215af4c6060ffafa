// How a card looks, to be held against how it looks elsewhere.

/**
 * How the card looks: where each of its elements is that is shown, and how each is drawn. Runs in
 * the page.
 */
export const looks = (host) => {
  const origin = host.shadowRoot.querySelector('.card').getBoundingClientRect();
  const shown = (element) => element.getClientRects().length;
  return [...host.shadowRoot.querySelectorAll('.card, .card *')].filter(shown).map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    const drawn = ['color', 'backgroundColor', 'font', 'letterSpacing', 'textTransform', 'opacity', 'visibility', 'cursor'];
    return {
      what: `${element.localName}.${element.getAttribute('class')} ${drawn.map((name) => style[name]).join(' ')}`,
      place: [x - origin.x, y - origin.y, width, height],
    };
  });
};

/** A card that begins between two pixels is drawn on one of them. */
const PIXEL = 1;

/** In what two cards look other than each other. */
export const unlike = (one, other) => {
  if (one.length !== other.length) return [`${one.length} elements, ${other.length}`];
  return one.flatMap(({ what, place }, n) => {
    const there = other[n];
    const same = what === there.what && place.every((at, side) => Math.abs(at - there.place[side]) <= PIXEL);
    return same ? [] : [`${what} at ${place}; ${there.what} at ${there.place}`];
  });
};
