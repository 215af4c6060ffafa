// Whatever others do to a card's nodes before the engine takes it over: it is its own again, and
// lives; and other cards notice nothing.
import assert from 'node:assert/strict';
import { inBothBrowsers } from './lib/in-both-browsers.mjs';
import { mutateCards } from './lib/mutation-rounds.mjs';
import { teachMutations } from './lib/mutator.mjs';
import { teachPatience } from './lib/patience.mjs';
import { teachSameness } from './lib/sameness.mjs';
import { count, SEED, teachLots } from './lib/seeded.mjs';

/** Changes in each browser, on each card, and the cards that stand in a page at once. */
const MUTATIONS = count(5000);
const EACH = 100;
const CARDS = 10;

inBothBrowsers('no change to the nodes of a card kills it', async ({ page, visit, cardAt }) => {
  await page.setViewport({ width: 1000, height: 500 });
  for (const teach of [teachLots, teachPatience, teachMutations]) await teach(page);
  await visit('mutations');
  await cardAt('#control').taken();
  await teachSameness(page);
  let done = 0;
  while (done < MUTATIONS) {
    const seed = SEED + done;
    const { mutations, amiss } = await page.evaluate(mutateCards, seed, CARDS, EACH);
    assert.deepEqual(amiss, [], `RD_SEED=${seed}`);
    done += mutations;
  }
  assert.ok(done >= MUTATIONS);
});
