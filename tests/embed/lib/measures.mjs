// What is too wide, too small or too near. The functions that take a host run in the page, and
// know nothing else.

/**
 * The texts and boxes that are drawn beyond the card's edges, and the texts that are higher or
 * wider than the box which holds them, each with by how much.
 */
export const over = (host) => {
  /** Room for the focus ring may stand out; letters may be higher than their line by their air. */
  const TOLERATED = 4;
  const found = [];
  const edges = host.getBoundingClientRect();
  const beyond = ({ left, right }, box) => Math.max(box.left - left, right - box.right);
  const above = ({ top, bottom }, box) => Math.max(box.top - top, bottom - box.bottom);
  const tell = (element, by, text = '') =>
    by > TOLERATED && found.push(`${element.localName}.${element.getAttribute('class')} by ${Math.round(by)} px ${text}`);

  // What is in a picture can be scrolled to, and is looked at by itself.
  const seen = (element) =>
    !element.closest('thead, .copied, svg') && element.checkVisibility({ visibilityProperty: true });
  for (const element of host.shadowRoot.querySelectorAll('.card *')) {
    if (!seen(element)) continue;
    for (const rect of element.getClientRects()) if (rect.width) tell(element, beyond(rect, edges));
  }
  const walker = document.createTreeWalker(host.shadowRoot.querySelector('.card'), NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode;
    let holder = text.parentElement;
    if (!text.data.trim() || !seen(holder) || holder.closest('select')) continue;
    while (getComputedStyle(holder).display.startsWith('inline') && holder.localName !== 'button') holder = holder.parentElement;
    const range = document.createRange();
    range.selectNodeContents(text);
    const box = holder.getBoundingClientRect();
    for (const rect of range.getClientRects())
      tell(holder, Math.max(beyond(rect, edges), beyond(rect, box), above(rect, box)), text.data);
  }
  return found;
};

/** The pictures that have to be scrolled to be seen. */
export const scrolled = ({ shadowRoot }) =>
  [...shadowRoot.querySelectorAll('.picture')]
    .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
    .map(({ scrollWidth, clientWidth }) => `${scrollWidth} px in ${clientWidth}`);

/**
 * What can be pressed, but for links in sentences: their height is the line's (WCAG 2.5.8).
 *
 * @returns {{name: string, boxes: {x: number, y: number, width: number, height: number}[]}[]} a
 *   link that runs over several lines has a box on each
 */
export const targets = (host) => {
  const inSentence = (element) => {
    if (element.localName !== 'a' || getComputedStyle(element).display !== 'inline') return false;
    const block = element.closest('p, li, dd, dt, td, th');
    return !!block && block.textContent.trim() !== element.textContent.trim();
  };
  return [...host.shadowRoot.querySelectorAll('a[href], button, summary, input, select')]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !inSentence(element))
    .map((element) => {
      const boxes = [...element.getClientRects()].filter(({ width, height }) => width && height);
      return {
        name: `${element.localName}.${element.className} ${element.textContent.slice(0, 30)}`,
        boxes: boxes.map(({ x, y, width, height }) => ({ x, y, width, height })),
      };
    })
    .filter(({ boxes }) => boxes.length);
};

/** In CSS px, of WCAG 2.5.8. */
const LEAST = 24;

const distance = ([x, y], box) =>
  Math.hypot(Math.max(box.x - x, 0, x - box.x - box.width), Math.max(box.y - y, 0, y - box.y - box.height));

const middle = ({ x, y, width, height }) => [x + width / 2, y + height / 2];

/** Half a pixel is lost where boxes do not begin on one. */
const small = ({ boxes }) => boxes.every(({ width, height }) => Math.min(width, height) < LEAST - 0.5);

/**
 * The targets that are too small and too near another: a circle of 24 px around a small one
 * touches no other target, and no circle of another small one.
 */
export const crowded = (targets) =>
  targets.filter(small).flatMap((target) => {
    const at = middle(target.boxes[0]);
    const near = (other) => {
      const [x, y] = middle(other.boxes[0]);
      const circles = small(other) && Math.hypot(x - at[0], y - at[1]) < LEAST;
      return circles || other.boxes.some((box) => distance(at, box) < LEAST / 2);
    };
    const [{ width, height }] = target.boxes;
    return targets
      .filter((other) => other !== target && near(other))
      .map((other) => `${target.name} (${Math.round(width)} x ${Math.round(height)}) beside ${other.name}`);
  });
