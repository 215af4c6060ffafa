// The reader shortens the lists of statements; what was asserted and denied stays in sight.
import assert from 'node:assert/strict';
import { files } from './lib/dist.mjs';
import { hold } from './lib/faults.mjs';
import { DAYS, expected, reading, TODAY } from './lib/first-claim.mjs';
import { inBothBrowsers } from './lib/in-both-browsers.mjs';
import { until } from './lib/until.mjs';

const [FIRST] = DAYS;
const SIDES = ['both sides', 'The report', 'The denial'];
const SPEAKERS = ['everybody', 'named speakers', 'unnamed speakers'];
const LEFT_OUT = 'The choice above leaves statements out here.';
const LABEL = '.filters label';

/**
 * How many statements each cell lists, of named and of unnamed speakers, outlets that name no source
 * among these. Counted in the sources, for the points in their order, asserted and denied.
 */
const LISTED = {
  [TODAY.date]: [
    [[0, 6], [0, 0]],
    [[0, 5], [4, 0]],
    [[0, 0], [9, 1]],
    [[1, 4], [0, 0]],
    [[4, 0], [0, 0]],
    [[2, 0], [0, 0]],
  ],
  [FIRST.date]: [
    [[0, 3], [0, 0]],
    [[0, 3], [3, 0]],
    [[0, 0], [0, 0]],
    [[0, 4], [0, 0]],
    [[0, 0], [0, 0]],
    [[0, 0], [0, 0]],
  ],
};

/** What each cell must show on a day: named, unnamed, and whether it says that something is left out. */
const must = (day, side, speaker) =>
  LISTED[day.date].map((row) =>
    row.map(([named, unnamed], column) => {
      const here = side === 0 || side === column + 1;
      const listed = [here && speaker !== 2 ? named : 0, here && speaker !== 1 ? unnamed : 0];
      return [...listed, listed[0] + listed[1] < named + unnamed];
    }),
  );

/** What each cell shows. */
const cells = (card) =>
  card.ask(({ shadowRoot }, leftOut) => {
    const seen = (e) => e.checkVisibility({ visibilityProperty: true });
    const cell = (td) => {
      // Said once for what one speaker said.
      const name = (it) => it.querySelector('b')?.textContent ?? name(it.previousElementSibling);
      const names = [...td.querySelectorAll('.statement')].filter(seen).map(name);
      const unnamed = names.filter((name) => /\(unnamed\)|in its own voice/.test(name)).length;
      const said = [...td.querySelectorAll('.meaning.live')].filter(seen).map((line) => line.textContent);
      if (said.some((line) => line !== leftOut)) throw new Error(`unexpected: ${said}`);
      return [names.length - unnamed, unnamed, said.length === 1];
    };
    return [...shadowRoot.querySelectorAll('tbody tr')].map((row) => [...row.querySelectorAll('td')].map(cell));
  }, LEFT_OUT);

/** What must not change with a choice: the cells' own words, the state, the card's two sides. */
const asserted = async (card, day) => {
  assert.deepEqual(await reading(card), expected(day));
  return card.texts('.side');
};

/** Chooses from a list as a reader does who has opened it. */
const choose = (card, list, place) =>
  card.ask(
    ({ shadowRoot }, list, place) => {
      const select = shadowRoot.querySelectorAll('select')[list];
      select.selectedIndex = place;
      select.dispatchEvent(new Event('input', { bubbles: true }));
      select.dispatchEvent(new Event('change', { bubbles: true }));
    },
    list,
    place,
  );

const chosen = (card) =>
  card.ask(({ shadowRoot }) => [...shadowRoot.querySelectorAll('select')].map((select) => select.selectedOptions[0].text));

/** Waits until the cells show what they must, and asserts that nothing else has changed. */
const shows = async (card, day, side, speaker, sides) => {
  const what = `${SIDES[side]}, ${SPEAKERS[speaker]}, ${day.words}`;
  const right = JSON.stringify(must(day, side, speaker));
  await until(`the cells list ${what}`, async () => JSON.stringify(await cells(card)) === right).catch(async () =>
    assert.deepEqual(await cells(card), must(day, side, speaker), what),
  );
  assert.deepEqual(await chosen(card), [SIDES[side], SPEAKERS[speaker]]);
  assert.deepEqual(await asserted(card, day), sides, what);
};

const openAll = (card) => card.ask((host) => host.shadowRoot.querySelectorAll('td > details').forEach((part) => (part.open = true)));

inBothBrowsers('each choice lists exactly the statements that it names, alone and together', async ({ visit, card, heard }) => {
  await visit('element');
  await card.taken();
  const labels = await card.ask(({ shadowRoot }, label) =>
    [...shadowRoot.querySelectorAll(label)].map((e) => [
      e.querySelector('span').textContent,
      ...[...e.querySelectorAll('option')].map((option) => option.text),
    ]), LABEL);
  assert.deepEqual(labels, [['Statements of', ...SIDES], ['made by', ...SPEAKERS]]);
  await openAll(card);
  const sides = await asserted(card, TODAY);
  await shows(card, TODAY, 0, 0, sides);
  for (const side of SIDES.keys())
    for (const speaker of SPEAKERS.keys()) {
      await choose(card, 0, side);
      await choose(card, 1, speaker);
      await shows(card, TODAY, side, speaker, sides);
    }
  await choose(card, 0, 0);
  await choose(card, 1, 0);
  await shows(card, TODAY, 0, 0, sides);
  assert.deepEqual((await heard()).map(({ name }) => name), ['ready'], 'a choice is the reader’s own');
});

inBothBrowsers('a choice stays when the day changes, and when the page changes an attribute', async ({ visit, card }) => {
  await visit('element');
  await card.taken();
  await openAll(card);
  const today = await asserted(card, TODAY);
  for (const [side, speaker] of [[2, 1], [1, 2], [0, 1]]) {
    await choose(card, 0, side);
    await choose(card, 1, speaker);
    await card.click('.days button');
    await until('the first day is shown', async () => (await card.texts('.stood')).length === 1);
    await shows(card, FIRST, side, speaker, await asserted(card, FIRST));
    await card.set('as-of', null);
    await card.set('as-of', TODAY.date);
    await until('today is shown', async () => (await card.texts('.stood')).length === 0);
    await shows(card, TODAY, side, speaker, today);
    for (const [name, value] of [['theme', 'dark'], ['heading-level', '3'], ['target', '_blank'], ['view', 'compact'], ['view', null]])
      await card.set(name, value);
    await shows(card, TODAY, side, speaker, today);
  }
});

inBothBrowsers('by keyboard: Tab to a list, and arrows choose', async ({ visit, card, page }) => {
  await visit('element');
  await card.taken();
  await openAll(card);
  const sides = await asserted(card, TODAY);
  const tabToList = async () => {
    for (let stops = 0; stops < 30; stops++) {
      await page.keyboard.press('Tab');
      if ((await card.focus())?.tag === 'select') return;
    }
    throw new Error('Tab never came to a list');
  };
  await tabToList();
  await page.keyboard.press('ArrowDown');
  await shows(card, TODAY, 1, 0, sides);
  await page.keyboard.press('ArrowDown');
  await shows(card, TODAY, 2, 0, sides);
  await tabToList();
  await page.keyboard.press('ArrowDown');
  await shows(card, TODAY, 2, 1, sides);
  assert.equal((await card.focus()).tag, 'select', 'the focus stays on the list');
  await page.keyboard.press('ArrowUp');
  await shows(card, TODAY, 2, 0, sides);
});

/** Whether the lists are to be seen, whether one can have the focus, and where they are. */
const lists = (card) =>
  card.ask(({ shadowRoot }) => {
    const filters = shadowRoot.querySelector('.filters');
    const { x, y, width, height } = filters.getBoundingClientRect();
    const [select] = filters.querySelectorAll('select');
    select.focus({ preventScroll: true });
    const focused = shadowRoot.activeElement === select;
    select.blur();
    return { box: [x, y, width, height], shown: filters.checkVisibility({ visibilityProperty: true }), focused };
  });

inBothBrowsers('before the engine the choices are not shown and keep their place', async ({ visit, card, cards }) => {
  const engine = hold();
  cards.fault(files.wasm, engine.fault);
  await visit('element');
  await engine.asked;
  const before = await lists(card);
  assert.deepEqual([before.shown, before.focused], [false, false]);
  assert.ok(before.box[3] >= 24, 'their place is kept');
  await openAll(card);
  assert.deepEqual(await cells(card), must(TODAY, 0, 0), 'everything is listed');
  engine.release();
  await card.taken();
  assert.deepEqual(await lists(card), { box: before.box, shown: true, focused: true });
  await shows(card, TODAY, 0, 0, await asserted(card, TODAY));
});

inBothBrowsers('where the engine is off there are no choices, and everything is listed', async ({ visit, card }) => {
  await visit('element', { attributes: 'engine="off"' });
  await card.standing();
  const { shown, focused, box } = await lists(card);
  assert.deepEqual([shown, focused, box[3]], [false, false, 0]);
  await openAll(card);
  assert.deepEqual(await cells(card), must(TODAY, 0, 0));
});
