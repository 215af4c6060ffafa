// Away and back in the reader's history: both browsers keep a page with a live card as it is, and
// the card goes on.
import assert from 'node:assert/strict';
import { DAYS, expected, reading } from './lib/first-claim.mjs';
import { inBothBrowsers } from './lib/in-both-browsers.mjs';
import { until } from './lib/until.mjs';

const KEY = 'shown to the tests';

inBothBrowsers('after a step back in the history the card reads, and its engine answers', async ({ visit, host, card, page }) => {
  await page.evaluateOnNewDocument((key) => {
    addEventListener('pageshow', ({ persisted }) => (document[Symbol.for(key)] = { persisted }));
  }, KEY);
  await visit('element');
  await card.taken();
  await card.click('.days button');
  await until('the reader’s day is shown', async () => (await card.text('[aria-current]')) === DAYS[0].words);
  await page.goto(host.put('plain'));
  await page.evaluate(() => setTimeout(() => history.back()));
  const shown = await until('the page is shown again', () =>
    page
      .evaluate((key) => document.querySelector('report-denial') && document[Symbol.for(key)], KEY)
      // The document may be gone while it is asked.
      .catch(() => null),
  );
  assert.equal(shown.persisted, true, 'the browser kept the page, with the card and its engine in it');
  await card.taken();
  assert.deepEqual(await reading(card), expected(DAYS[0]), 'on the day that the reader chose');
  await card.click('.days button', 1);
  await until('the next day is shown', async () => (await card.text('[aria-current]')) === DAYS[1].words);
  assert.deepEqual(await reading(card), expected(DAYS[1]));
});
