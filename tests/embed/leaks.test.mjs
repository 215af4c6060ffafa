// Two hundred cards in and out of a page, ten times: after the tenth there is what there was before.
import assert from 'node:assert/strict';
import { inAndOut, opening, watchMemories } from './lib/gc.mjs';
import { inBothBrowsers } from './lib/in-both-browsers.mjs';
import { until } from './lib/until.mjs';

const [CARDS, ROUNDS] = [200, 10];

/**
 * Chromium lets a page have about a hundred WebAssembly memories, whatever their size, and those
 * that nobody holds any more count until they are thrown away.
 */
const AT_ONCE = 25;

inBothBrowsers('of cards that are gone nothing is left: no node, no listener, no memory', async ({ visit, cards, card, page, browser }) => {
  await watchMemories(page);
  await visit('pasted', { pasted: `<script async src="${cards.origin}/mayors-letter.js"></script>` });
  await card.taken();
  const { gone, measure } = await opening(page, browser);
  const rounds = [];
  for (let round = 0; round < ROUNDS; round++) {
    for (let cards = 0; cards < CARDS; cards += AT_ONCE) {
      await inAndOut(page, 'mayors-letter', AT_ONCE);
      await until('the memories of cards that are gone are gone', gone);
    }
    rounds.push(await measure());
  }
  const told = rounds.map((round) => JSON.stringify(round)).join('\n');
  const [second, fourth, last] = [rounds[1], rounds[3], rounds.at(-1)];
  for (const { memory, element } of rounds) assert.deepEqual([memory, element], [1, 0], `the card that stays:\n${told}`);
  for (const what of ['nodes', 'listeners']) assert.equal(last[what], second[what], `${what}:\n${told}`);
  // The browser compiles what has run often enough, in the third round at the latest.
  if (last.heap) assert.ok(last.heap <= fourth.heap * 1.01, `heap:\n${told}`);
});
