// One pasted line shows a card: after one request, without moving anything, and with the engine
// only where a reader comes near.
import assert from 'node:assert/strict';
import { text, files } from './lib/dist.mjs';
import { hold } from './lib/faults.mjs';
import { expected, reading, TODAY } from './lib/first-claim.mjs';
import { inBothBrowsers } from './lib/in-both-browsers.mjs';
import { boxes, shifts, watchShifts } from './lib/layout.mjs';
import { until } from './lib/until.mjs';

inBothBrowsers('the card can be read when one file has arrived', async ({ visit, card, cards }) => {
  const engine = hold();
  cards.fault(files.glue, engine.fault);
  cards.fault(files.wasm, engine.fault);
  await visit('article');
  await card.standing();
  assert.deepEqual(await reading(card), expected(TODAY));
  assert.equal(await card.text('.headline'), 'Did the signed “Rocket Man” CD reach Kim Jong Un?');
  assert.equal(cards.asked[0], files.entry);
  await engine.asked;
  assert.equal(await card.live(), false, 'all this was read without the engine');
  engine.release();
  await card.taken();
  assert.deepEqual([...cards.asked].sort(), [files.glue, files.wasm, files.entry].sort(), 'each file once');
});

inBothBrowsers('far from the viewport the engine is not fetched, near it is', async ({ visit, card, cards, page, hears, heard }) => {
  await visit('far');
  await card.standing();
  await seenByObservers(page);
  assert.deepEqual(cards.asked, [files.entry]);
  assert.deepEqual(await heard(), []);
  // Not in sight yet: a third of a viewport below it.
  await page.evaluate(() => {
    const { top } = document.querySelector('report-denial').getBoundingClientRect();
    scrollTo(0, top - innerHeight * 1.33);
  });
  const [{ detail, composed }] = await hears('ready');
  const build = /build:"(\w+)"/.exec(text(files.entry))[1];
  assert.deepEqual(detail, { slug: 'rocket-man-cd', build });
  assert.ok(composed, 'the event crosses shadow roots of the page');
  assert.ok(await card.live());
});

/** Waits until intersection observers have had their say, ours among them, and a fetch that they
 * might have begun has gone out. */
const seenByObservers = async (page) => {
  await page.evaluate(
    () =>
      new Promise((done) => {
        const later = new IntersectionObserver(done);
        later.observe(document.querySelector('report-denial'));
      }),
  );
  await page.evaluate(() => fetch('/favicon.ico').then(() => true));
};

inBothBrowsers('nothing moves when the engine takes over', async ({ visit, card, cards, page, browser, hears }) => {
  const engine = hold();
  cards.fault(files.wasm, engine.fault);
  await visit('element');
  await engine.asked;
  await card.standing();
  const before = await boxes(page);
  if (browser === 'chromium') await watchShifts(page);
  engine.release();
  await hears('ready');
  // A shift is known when a frame is painted.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  assert.ok(before.length > 500, 'the boxes are those of a card');
  assert.deepEqual(await boxes(page), before);
  if (browser === 'chromium') assert.deepEqual(await shifts(page), []);
});

inBothBrowsers('without an element the card comes after its script', async ({ visit, card, page }) => {
  await visit('article');
  await card.taken();
  const around = await page.evaluate(() => {
    const [element, ...more] = document.querySelectorAll('report-denial');
    const script = element.previousElementSibling;
    return { tag: script.localName, source: script.getAttribute('src'), more: more.length };
  });
  assert.equal(around.tag, 'script');
  assert.match(around.source, /rocket-man-cd\.js$/);
  assert.equal(around.more, 0);
});

inBothBrowsers('with an element the card is in it and nowhere else', async ({ visit, card, page }) => {
  await visit('element');
  await card.taken();
  const place = await page.evaluate(() => {
    const elements = [...document.querySelectorAll('report-denial')];
    return elements.map((e) => [e.previousElementSibling.id, e.nextElementSibling.id]);
  });
  assert.deepEqual(place, [['before', 'after']]);
});

inBothBrowsers('a script pasted twice makes one card', async ({ visit, card, page, cards }) => {
  await visit('article');
  await card.taken();
  await page.evaluate((source) => {
    const again = document.createElement('script');
    again.src = source;
    const loaded = new Promise((done) => (again.onload = done));
    document.body.append(again);
    return loaded.then(() => true);
  }, `${cards.origin}/${files.entry}`);
  assert.equal(await page.evaluate(() => document.querySelectorAll('report-denial').length), 1);
  assert.ok(await until('the first card is still live', () => card.live()));
});
