// The reader sets the card back to any day, by mouse and by keyboard, and reads what was known
// then.
import assert from 'node:assert/strict';
import { files } from './lib/dist.mjs';
import { hold } from './lib/faults.mjs';
import { DAYS, expected, reading, TODAY } from './lib/first-claim.mjs';
import { inBothBrowsers } from './lib/in-both-browsers.mjs';
import { until } from './lib/until.mjs';

const [FIRST] = DAYS;
const LAST = DAYS.length - 1;

/** Everything that must hold when the reader has chosen a day. */
const stands = async ({ card, hears }, step, chosen) => {
  const day = DAYS[step];
  await until(`the card stands as on ${day.words}`, async () => (await card.text('[aria-current]')) === day.words);
  assert.deepEqual(await reading(card), expected(day), day.words);
  const range = await card.ask((host) => {
    const { value, ariaValueText } = host.shadowRoot.querySelector('input');
    return [value, ariaValueText];
  });
  assert.deepEqual(range, [String(step), day.words]);
  const events = await hears('as-of', chosen);
  assert.equal(events.length, chosen, 'one event for each choice');
  assert.deepEqual(events.at(-1).detail, { slug: 'rocket-man-cd', step, date: day.date });
};

inBothBrowsers('by mouse: each day has a button', async (scene) => {
  const { visit, card } = scene;
  await visit('article');
  await card.taken();
  assert.deepEqual(
    await card.texts('.days button'),
    DAYS.map((day) => day.words),
  );
  // Forwards, and then straight back to the first.
  let chosen = 0;
  for (const step of [...DAYS.keys(), 0]) {
    await card.click('.days button', step);
    await stands(scene, step, ++chosen);
    assert.deepEqual((await card.focus())?.text, DAYS[step].words, 'the focus stays on the button');
  }
});

inBothBrowsers('by keyboard: arrows, Home and End on the range', async (scene) => {
  const { visit, card, page } = scene;
  await visit('article');
  await card.taken();
  await tabTo(scene, { tag: 'input' });
  const keys = ['Home', ...DAYS.slice(1).map(() => 'ArrowRight'), 'ArrowLeft', 'End'];
  const steps = [...DAYS.keys(), LAST - 1, LAST];
  for (const [place, key] of keys.entries()) {
    await page.keyboard.press(key);
    await stands(scene, steps[place], place + 1);
    assert.equal((await card.focus())?.tag, 'input', 'the focus stays on the range');
  }
});

inBothBrowsers('by keyboard: Tab to a day and Enter', async (scene) => {
  const { visit, card, page } = scene;
  await visit('article');
  await card.taken();
  for (const [step, day] of DAYS.entries()) {
    await tabTo(scene, { tag: 'button', text: day.words });
    await page.keyboard.press('Enter');
    await stands(scene, step, step + 1);
    assert.equal((await card.focus())?.text, day.words, 'the focus stays on the button');
  }
});

/** Presses Tab until the focus is where it should be, and says so if it never is. */
const tabTo = async ({ card, page }, { tag, text }) => {
  const passed = [];
  while (passed.length < 30) {
    await page.keyboard.press('Tab');
    const focus = await card.focus();
    if (focus?.tag === tag && (text === undefined || focus.text === text)) return;
    passed.push(focus?.text);
  }
  throw new Error(`Tab never came to ${tag} ${text ?? ''}; it passed ${passed.join(', ')}`);
};

inBothBrowsers('set back to 6 July the card says that it was denied later, and when', async (scene) => {
  const { visit, card } = scene;
  await visit('article');
  await card.taken();
  assert.deepEqual(await card.texts('.later'), []);
  await card.click('.days button');
  await stands(scene, 0, 1);
  assert.deepEqual(await card.texts('.later'), [
    'Nobody had denied any of it by this day.',
    'CD handed over: denied later, on 7 July 2018, by Heather Nauert (U.S. State Department).',
  ]);
  assert.match(await card.text('.denial .empty'), /Nobody had denied .* The first denial came on 7 July 2018/);
  assert.deepEqual(await card.texts('.denial .statement'), [], 'no denial is shown before it was made');
});

inBothBrowsers('a choice closes no part and moves nothing that is being read', async (scene) => {
  const { visit, card, page } = scene;
  await visit('article');
  await card.taken();
  await card.click('.matrix summary');
  await card.click('.sources > details > summary');
  const top = () =>
    card.ask((host) => host.shadowRoot.querySelector('.sources > details > summary').getBoundingClientRect().top);
  const before = await top();
  // The lines of the state are above, and fewer after this.
  await card.ask((host) => host.shadowRoot.querySelector('input').focus({ preventScroll: true }));
  await page.keyboard.press('ArrowLeft');
  await stands(scene, LAST - 1, 1);
  const open = await card.ask((host) => host.shadowRoot.querySelectorAll('details[open]:not(.rest)').length);
  assert.equal(open, 2);
  assert.ok(Math.abs((await top()) - before) <= 1, 'what is in sight stays where it is');
});

inBothBrowsers('with every part opened, what is in view comes with the next paint and the rest soon after', async (scene) => {
  const { visit, card } = scene;
  await visit('article');
  await card.taken();
  await card.openAll();
  const left = await card.ask(async ({ shadowRoot }, step) => {
    const wrong = () =>
      [...shadowRoot.querySelectorAll('[data-s]')].filter((e) => {
        const [from, to] = e.dataset.s.split(' ').map(Number);
        return e.matches('[hidden]') !== (step < from || step >= to);
      });
    const range = shadowRoot.querySelector('input');
    range.scrollIntoView({ block: 'center', behavior: 'instant' });
    const read = [...shadowRoot.querySelectorAll('[data-s]')].filter((e) => {
      const { top, bottom, height } = e.getBoundingClientRect();
      return height && bottom > 0 && top < innerHeight;
    });
    range.value = step;
    range.dispatchEvent(new Event('input', { bubbles: true }));
    // The engine runs in microtasks; whoever waits for the next paint has waited for these.
    await new Promise((done) => requestAnimationFrame(done));
    const late = wrong();
    return {
      all: late.length,
      read: late.filter((e) => read.includes(e)).length,
      unopened: late.filter((e) => !e.closest('details:not(.rest) > :not(summary)')).length,
    };
  }, 0);
  assert.deepEqual([left.read, left.unopened], [0, 0], 'what is being read stands as on the day, and so does the rest of an unopened card');
  assert.ok(left.all > 20, `${left.all} texts out of view may come later`);
  await stands(scene, 0, 1);
});

inBothBrowsers('a day chosen while another one is on its way is the one that stays', async (scene) => {
  const { visit, card } = scene;
  await visit('article');
  await card.taken();
  await card.openAll();
  await card.ask(async ({ shadowRoot }) => {
    const range = shadowRoot.querySelector('input');
    for (const step of [0, 3, 1]) {
      range.value = step;
      range.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise((done) => requestAnimationFrame(done));
    }
    // A choice of statements is made at whichever day that is.
    const list = shadowRoot.querySelector('select');
    list.selectedIndex = 1;
    list.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await until('the choice is made', () => card.ask(({ shadowRoot }) => !!shadowRoot.querySelector('.statement.out')));
  await stands(scene, 1, 3);
});

inBothBrowsers('before the engine the control is not shown and keeps its place', async ({ visit, card, cards, page }) => {
  const engine = hold();
  cards.fault(files.wasm, engine.fault);
  await visit('element');
  await engine.asked;
  await card.ask(({ shadowRoot }) => shadowRoot.querySelector('.steps').scrollIntoView({ block: 'center', behavior: 'instant' }));
  const before = await control(card);
  assert.deepEqual([before.shown, before.focused], [false, false]);
  assert.ok(before.box[3] > 50, 'its place is kept');
  // A click where a day will be chooses nothing.
  const [x, y] = await card.ask((host) => {
    const { left, top, width, height } = host.shadowRoot.querySelector('.days button').getBoundingClientRect();
    return [left + width / 2, top + height / 2];
  });
  await page.mouse.click(x, y);
  assert.deepEqual(await reading(card), expected(TODAY));

  engine.release();
  await card.taken();
  const after = await control(card);
  assert.deepEqual([after.shown, after.focused], [true, true]);
  assert.deepEqual(after.box, before.box);
  await page.mouse.click(x, y);
  await until('the card stands as on 6 July', async () => (await card.texts('.stood')).length === 1);
  assert.deepEqual(await reading(card), expected(FIRST));
});

inBothBrowsers('where the engine is off there is no control', async ({ visit, card }) => {
  await visit('element', { attributes: 'engine="off"' });
  await card.standing();
  const { shown, focused } = await control(card);
  assert.deepEqual([shown, focused], [false, false]);
  assert.deepEqual(await card.texts('.steps'), []);
  assert.deepEqual(await reading(card), expected(TODAY));
});

/** Whether the control is to be seen, whether it can have the focus, and where it is. */
const control = (card) =>
  card.ask(({ shadowRoot }) => {
    const steps = shadowRoot.querySelector('.steps');
    const { x, y, width, height } = steps.getBoundingClientRect();
    const range = steps.querySelector('input');
    range.focus({ preventScroll: true });
    const focused = shadowRoot.activeElement === range;
    range.blur();
    return { box: [x, y, width, height], shown: steps.checkVisibility({ visibilityProperty: true }), focused };
  });
