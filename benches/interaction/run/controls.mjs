// What a reader can do to a card, found in the card: a new control is measured as soon as it is
// there.
import { grouped } from './group.mjs';

/** Everything that reacts, in the order of the page. Links that lead away from it do not. */
const CONTROLS = 'summary, button, select, input, [role=button], [role=tab], a[href^="#"]';

/** How many are tried of one kind in one part: 40 cells that do the same tell no more than 5. */
const EACH = 5;

/** What is done to a control of each kind, one interaction a word: keys, or a click. */
const DEEDS = {
  range: ['ArrowLeft', 'ArrowLeft', 'Home', 'ArrowRight', 'End', 'ArrowLeft', 'ArrowRight'],
  select: ['ArrowDown', 'ArrowUp'],
  text: ['a', 'Backspace'],
  // There and back, so that what comes next finds the card as it was.
  toggle: ['click', 'click'],
  click: ['click'],
};

/** Runs in the page: the controls to be seen, each with its place, kind and group. */
const find = (root, selector) => {
  const kind = (element) => {
    if (element.localName === 'select') return 'select';
    if (element.localName === 'summary') return 'toggle';
    if (element.localName !== 'input')
      return element.ariaPressed !== null || element.ariaExpanded !== null ? 'toggle' : 'click';
    if (element.type === 'range') return 'range';
    return { checkbox: 'toggle', radio: 'click' }[element.type] ?? 'text';
  };
  const part = (element) => {
    let at = element;
    while (at.parentElement && !at.parentElement.matches('.card, .rest, body')) at = at.parentElement;
    return (at.className.baseVal ?? at.className).split(' ')[0];
  };
  return [...root.querySelectorAll(selector)]
    .map((element, place) => ({ element, place }))
    .filter(({ element }) => element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length)
    .map(({ element, place }) => ({
      place,
      kind: kind(element),
      group: `${part(element)} ${element.localName}`,
    }));
};

/** Some of a list, from its first to its last, evenly. */
const spread = (list, count) =>
  list.length <= count
    ? list
    : Array.from({ length: count }, (_, at) => list[Math.round((at * (list.length - 1)) / (count - 1))]);

/**
 * The interactions to try on what the page shows now.
 *
 * @returns {Promise<{name: string, place: number, deed: string}[]>}
 */
export const interactions = async (subject) => {
  const found = await subject.ask(find, CONTROLS);
  return grouped(found, ({ group }) => group).flatMap(([group, controls]) =>
    spread(controls, EACH).flatMap(({ place, kind }) =>
      DEEDS[kind].map((deed, time) => ({ name: `${group} ${place} ${deed} ${time}`, group, place, deed })),
    ),
  );
};

/** Runs in the page: where a control is, after scrolling to it; nothing where it is not to be seen. */
const point = (root, selector, place) => {
  const element = root.querySelectorAll(selector)[place];
  if (!element?.checkVisibility({ visibilityProperty: true })) return null;
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const [{ left, top, width, height }] = element.getClientRects();
  return [left + width / 2, top + height / 2];
};

const focus = (root, selector, place) => root.querySelectorAll(selector)[place].focus();

/**
 * Gets ready to do it; gives what does it, as a reader would, or nothing where the control is
 * not to be seen any more.
 */
export const prepare = async (subject, { place, deed }) => {
  const { page } = subject;
  const at = await subject.ask(point, CONTROLS, place);
  if (!at) return undefined;
  if (deed === 'click') {
    // The pointer rests on it before it is pressed.
    await page.mouse.move(...at);
    return () => page.mouse.click(...at);
  }
  await subject.ask(focus, CONTROLS, place);
  return () => page.keyboard.press(deed);
};
