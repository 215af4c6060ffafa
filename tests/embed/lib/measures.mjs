// What is too wide, too small or too near. The functions that take a host run in the page, and
// know nothing else.

/** What is drawn beyond the card's edges, each with by how much. */
export const over = (host) => {
  const { left, right } = host.getBoundingClientRect();
  const found = [];
  for (const element of host.shadowRoot.querySelectorAll('.card *')) {
    // Only for who cannot see it.
    if (element.closest('thead, .copied')) continue;
    if (!element.checkVisibility({ visibilityProperty: true })) continue;
    for (const rect of element.getClientRects()) {
      const by = Math.max(left - rect.left, rect.right - right);
      if (by > 1 && rect.width) found.push(`${element.localName}.${element.className} by ${Math.round(by)} px`);
    }
  }
  return found;
};

/** The texts that are higher or wider than what holds them. */
export const smaller = (host) => {
  const found = [];
  for (const element of host.shadowRoot.querySelectorAll('.card *')) {
    if (element.closest('thead, .copied')) continue;
    if (!element.checkVisibility({ visibilityProperty: true })) continue;
    // A box of its own with text in it: no line of an inline one can be cut.
    if (getComputedStyle(element).display === 'inline') continue;
    const box = element.getBoundingClientRect();
    const texts = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
    for (const text of texts) {
      const range = document.createRange();
      range.selectNodeContents(text);
      const { left, right, top, bottom } = range.getBoundingClientRect();
      const by = Math.max(box.left - left, right - box.right, box.top - top, bottom - box.bottom);
      if (by > 2) found.push(`${element.localName}.${element.className} by ${Math.round(by)} px: ${text.data}`);
    }
  }
  return found;
};

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
  return [...host.shadowRoot.querySelectorAll('a, button, summary, input, select')]
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
