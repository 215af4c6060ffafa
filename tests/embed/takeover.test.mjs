// The engine takes over without the reader noticing: what is open stays open, what has the focus
// keeps it, the page does not scroll, and nothing is done under the reader's hand.
import assert from 'node:assert/strict';
import { files } from './lib/dist.mjs';
import { enginesMade, watchEngines } from './lib/engine-watch.mjs';
import { hold, missing } from './lib/faults.mjs';
import { inBothBrowsers } from './lib/in-both-browsers.mjs';
import { until } from './lib/until.mjs';

/** A page whose engine comes when the test says so. */
const held = async ({ visit, cards, card, page }) => {
  const engine = hold();
  cards.fault(files.wasm, engine.fault);
  await watchEngines(page);
  await visit('element');
  await card.standing();
  await engine.asked;
  return engine;
};

/** Lets the engine come, and asserts that the card waits for the reader. */
const waits = async ({ card, page }, engine) => {
  engine.release();
  await until('the engine is started', () => enginesMade(page));
  assert.equal(await card.live(), false, 'the engine waits');
};

/** Which parts are open, by place. */
const open = (card) =>
  card.ask((host) => [...host.shadowRoot.querySelectorAll('details:not(.rest)')].flatMap((e, place) => (e.open ? [place] : [])));

/** A place in the headline's first word. */
const headline = (card) =>
  card.ask((host) => {
    const { left, top } = host.shadowRoot.querySelector('.headline').getBoundingClientRect();
    return [left + 10, top + 10];
  });

const selected = (page) => page.evaluate(() => String(getSelection()).trim());

inBothBrowsers('where nothing speaks against it the engine takes over as soon as it is there', async (scene) => {
  const { card, page } = scene;
  const engine = await held(scene);
  engine.release();
  await until('the engine is started', () => enginesMade(page));
  assert.equal(await card.live(), true);
});

inBothBrowsers('open parts stay open, closed ones closed, and each opening is told once', async (scene) => {
  const { card, page, heard, hears } = scene;
  const engine = await held(scene);
  await card.click('.matrix tr:nth-child(3) td:last-child summary');
  await card.click('.origins summary');
  await card.click('.sources summary');
  await card.click('.origins summary');
  const before = await open(card);
  assert.equal(before.length, 2);
  await hears('open', 3);
  engine.release();
  await card.taken();
  assert.deepEqual(await open(card), before);
  // `toggle` comes in a task of its own, and would be told by now.
  await page.evaluate(() => new Promise((done) => setTimeout(done)));
  assert.deepEqual(
    (await heard('open')).map((event) => event.detail),
    ['point-handed-over', 'origins', 'sources'].map((part) => ({ slug: 'rocket-man-cd', part })),
  );
  await card.click('.sources summary');
  assert.equal((await open(card)).length, 1, 'they close again');
});

inBothBrowsers('the keyboard’s focus stays, and goes on from there', async (scene) => {
  const { card, page } = scene;
  const engine = await held(scene);
  do await page.keyboard.press('Tab');
  while ((await card.focus())?.tag !== 'summary');
  await page.keyboard.press('Tab');
  const before = await card.focus();
  assert.equal(before.tag, 'summary');
  engine.release();
  await card.taken();
  assert.deepEqual(await card.focus(), before);
  await page.keyboard.press('Enter');
  assert.equal((await open(card)).length, 1);
  await page.keyboard.press('Tab');
  assert.ok((await card.focus()).place > before.place, 'Tab goes on from where it was');
});

inBothBrowsers('the page does not scroll', async (scene) => {
  const { card, page } = scene;
  const engine = await held(scene);
  await card.click('.sources summary');
  await page.evaluate(() => scrollTo(0, 1500));
  const where = () => page.evaluate(() => [scrollX, scrollY]);
  assert.deepEqual(await where(), [0, 1500]);
  engine.release();
  await card.taken();
  // A browser that holds on to what is in sight does it with the next frame.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  assert.deepEqual(await where(), [0, 1500]);
});

inBothBrowsers('while text is selected in the card the engine waits', async (scene) => {
  const { card, page } = scene;
  const engine = await held(scene);
  await page.mouse.click(...(await headline(card)), { count: 2 });
  assert.equal(await selected(page), 'Did', 'a double click selects a word');
  await waits(scene, engine);
  assert.equal(await selected(page), 'Did', 'it is still selected');
  await page.mouse.click(5, 5);
  await card.taken();
});

inBothBrowsers('while a selection reaches across the card the engine waits', async (scene) => {
  const { card, page } = scene;
  const engine = await held(scene);
  await page.evaluate(() => {
    const [before, after] = ['before', 'after'].map((id) => document.getElementById(id).firstChild);
    getSelection().setBaseAndExtent(before, 4, after, 11);
  });
  const before = await selected(page);
  await waits(scene, engine);
  assert.equal(await selected(page), before);
  await page.evaluate(() => getSelection().removeAllRanges());
  await card.taken();
});

inBothBrowsers('a click that was begun before the takeover is not lost', async (scene) => {
  const { card, page } = scene;
  const engine = await held(scene);
  await page.mouse.move(...(await card.point('.matrix summary')));
  await page.mouse.down();
  await waits(scene, engine);
  await page.mouse.up();
  await card.taken();
  assert.deepEqual(await open(card), [0]);
});

inBothBrowsers('a day that is set while the engine waits is the day it takes over with', async (scene) => {
  const { card, page } = scene;
  const engine = await held(scene);
  await page.mouse.click(...(await headline(card)), { count: 2 });
  await waits(scene, engine);
  await card.set('as-of', '2018-07-06');
  await page.mouse.click(5, 5);
  await card.taken();
  assert.equal(await card.text('[aria-current]'), '6 July 2018');
  assert.equal((await card.texts('.stood')).length, 1);
});

inBothBrowsers(
  'an engine that never comes leaves the reader’s selection alone',
  { provokes: [/^report-denial: engine-unreachable/, /Failed to load resource/] },
  async (scene) => {
    const { card, page, hears } = scene;
    const engine = await held(scene);
    await page.mouse.click(...(await headline(card)), { count: 2 });
    engine.release(missing);
    await hears('error');
    assert.equal(await selected(page), 'Did');
  },
);
