// Small windows, wide letters, big fingers, and a page in another language than it was written in.
import assert from 'node:assert/strict';
import { files } from './lib/dist.mjs';
import { hold } from './lib/faults.mjs';
import { DAYS, expected, reading, TODAY } from './lib/first-claim.mjs';
import { inBothBrowsers } from './lib/in-both-browsers.mjs';
import { crowded, over, smaller, targets } from './lib/measures.mjs';
import { marked, translate } from './lib/translate.mjs';
import { until } from './lib/until.mjs';

/** A window of 1280 px at 400 %, and the smallest that WCAG 1.4.10 asks for. */
const NARROW = 320;
const WIDTHS = [NARROW, 1000];
const VIEWS = ['full', 'compact'];
const [FIRST] = DAYS;

/** What WCAG 1.4.12 asks a page to bear, as a reader's own tool sets it. */
const TEXT_SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-block-end: 2em !important }`;

/** Goes through the views, closed and open, today and on the first day. */
const everyView = async ({ card }, look) => {
  for (const view of VIEWS) {
    await card.set('view', view);
    for (const open of [false, true]) {
      await card.openAll(open);
      for (const day of [null, FIRST.date]) {
        await card.set('as-of', day);
        await until('the day is shown', async () => (await card.texts('.stood')).length === (day ? 1 : 0));
        await look(`${view}, ${open ? 'open' : 'closed'}, ${day ?? 'today'}`);
      }
    }
  }
};

inBothBrowsers('at 320 px nothing runs over the edge, in any view', async (scene) => {
  const { visit, card, page } = scene;
  await page.setViewport({ width: NARROW, height: 900 });
  await visit('element');
  await card.taken();
  await everyView(scene, async (state) => {
    const width = await page.evaluate(() => document.scrollingElement.scrollWidth);
    assert.ok(width <= NARROW, `${state}: the page is ${width} px wide`);
    assert.deepEqual(await card.ask(over), [], state);
  });
});

inBothBrowsers('with the text spacing of WCAG 1.4.12 nothing is cut off', async (scene) => {
  const { visit, card, page } = scene;
  await visit('element');
  await card.taken();
  await card.style(TEXT_SPACING);
  for (const width of WIDTHS) {
    await page.setViewport({ width, height: 900 });
    await everyView(scene, async (state) => {
      const wide = await page.evaluate(() => document.scrollingElement.scrollWidth);
      assert.ok(wide <= width, `${state}, ${width} px: the page is ${wide} px wide`);
      assert.deepEqual(await card.ask(over), [], `${state}, ${width} px`);
      assert.deepEqual(await card.ask(smaller), [], `${state}, ${width} px`);
    });
  }
});

inBothBrowsers('what is pressed is 24 px large or stands alone', async (scene) => {
  const { visit, card, page } = scene;
  await visit('element');
  await card.taken();
  for (const width of WIDTHS) {
    await page.setViewport({ width, height: 900 });
    await everyView(scene, async (state) => {
      const found = await card.ask(targets);
      assert.ok(found.length > 0, 'there is something to press');
      assert.deepEqual(crowded(found), [], `${state}, ${width} px`);
    });
  }
});

inBothBrowsers('a translated card is set back all the same, and its words stay', async (scene) => {
  const { visit, card } = scene;
  await visit('element');
  await card.taken();
  await card.openAll();
  await card.ask(translate);
  for (const [step, day] of [...DAYS.entries(), [0, FIRST]]) {
    await card.click('.days button', step);
    const stood = day === TODAY ? 0 : 1;
    await until(`the card stands as on ${day.words}`, async () => (await card.texts('.stood')).length === stood);
    const { read, strange } = await card.ask(marked);
    assert.ok(read > 100, 'the card is open');
    assert.deepEqual(strange, [], `${day.words}: words came back untranslated`);
  }
});

inBothBrowsers('a card that is translated before the engine comes is taken over whole', async (scene) => {
  const { visit, card, cards } = scene;
  const engine = hold();
  cards.fault(files.wasm, engine.fault);
  await visit('element');
  await engine.asked;
  await card.ask(translate);
  await card.set('as-of', FIRST.date);
  const { read, strange } = await card.ask(marked);
  assert.ok(read > 20, 'the card stands');
  assert.deepEqual(strange, [], 'without the engine, too, words stay');

  engine.release();
  await card.taken();
  await until('the card stands as on 6 July', async () => (await card.texts('.stood')).length === 1);
  assert.deepEqual(await reading(card), expected(FIRST));
  await card.set('as-of', null);
  await until('the card stands as today', async () => (await card.texts('.stood')).length === 0);
  assert.deepEqual(await reading(card), expected(TODAY));
});
