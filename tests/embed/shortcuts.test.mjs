// A page with keys of its own: what a reader types into the card is not meant for it.
import assert from 'node:assert/strict';
import { DAYS } from './lib/first-claim.mjs';
import { inBothBrowsers } from './lib/in-both-browsers.mjs';
import { until } from './lib/until.mjs';

/** What the page took for its own, with the place that it was told. */
const taken = (page) => page.evaluate(() => document[Symbol.for('keys of the page')]);

inBothBrowsers('keys that set the day are no short cuts of the page, other keys are', async ({ visit, page, card }) => {
  await visit('element');
  await card.taken();
  await page.evaluate(() => {
    const keys = (document[Symbol.for('keys of the page')] = []);
    // As pages do that go on to the next article by an arrow.
    addEventListener('keydown', ({ key, target }) => target.matches('input, select, textarea') || keys.push(key));
  });
  await card.ask(({ shadowRoot }) => shadowRoot.querySelector('.steps input').focus());
  await page.keyboard.press('Home');
  await until(`the card stands as on ${DAYS[0].words}`, async () => (await card.text('[aria-current]')) === DAYS[0].words);
  await page.keyboard.press('ArrowRight');
  await until(`the card stands as on ${DAYS[1].words}`, async () => (await card.text('[aria-current]')) === DAYS[1].words);
  assert.deepEqual(await taken(page), []);
  await card.ask(({ shadowRoot }) => shadowRoot.querySelector('.origins summary').focus());
  await page.keyboard.press('j');
  assert.deepEqual(await taken(page), ['j']);
});
