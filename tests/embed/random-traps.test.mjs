// A trap anywhere in an engine, whatever the reader was doing: the card reads at once and lives
// again, on the day that was chosen, and no other card notices.
import assert from 'node:assert/strict';
import { inBothBrowsers } from './lib/in-both-browsers.mjs';
import { teachPatience } from './lib/patience.mjs';
import { count, SEED, teachLots } from './lib/seeded.mjs';
import { placeTrapdoor } from './lib/trapdoor.mjs';
import { trapAtEach } from './lib/trap-at-each.mjs';
import { trapsAfter } from './lib/trap-rounds.mjs';

const TRAPPED = { provokes: [/^report-denial: engine-trapped/] };

/** Random operations, in each browser; and one of how many ends in a trap. */
const ROUNDS = count(500);
const EVERY = Number(process.env.RD_EVERY ?? 6);
/** What is asked of the page at once. */
const BATCH = 50;

const middle = (numbers) => numbers.sort((a, b) => a - b)[numbers.length >> 1];

/** Opens a page with two cards, both live, and a trapdoor in each engine. */
const open = async ({ page, visit, cardAt }) => {
  // Small: what is drawn anew and again is not looked at.
  await page.setViewport({ width: 1000, height: 100 });
  await placeTrapdoor(page);
  await teachLots(page);
  await teachPatience(page);
  await visit('two');
  for (const id of ['#one', '#two']) await cardAt(id).taken();
};

inBothBrowsers('after a trap in any call of any operation the card lives again', TRAPPED, async (scene) => {
  const { page, noise } = scene;
  await open(scene);
  const took = [];
  let traps = 0;
  for (let done = 0; done < ROUNDS; done += BATCH) {
    const seed = SEED + done;
    const rounds = await page.evaluate(trapsAfter, seed, Math.min(BATCH, ROUNDS - done), EVERY);
    for (const [place, { what, amiss, trapped, ms }] of rounds.entries()) {
      assert.deepEqual(amiss, [], `${what}; RD_SEED=${seed}, operation ${place}`);
      traps += trapped;
      if (ms) took.push(ms);
    }
  }
  assert.ok(traps > ROUNDS / EVERY / 2, `${traps} traps`);
  assert.equal(noise.ours().length, traps, 'one line each');
  assert.ok(took.length > traps / 2 && middle(took) < 1000, `live again after ${middle(took)} ms`);
});

inBothBrowsers('a trap at any call that the module exports harms one card, once', TRAPPED, async (scene) => {
  const { page, noise } = scene;
  await open(scene);
  const calls = await page.evaluate(trapAtEach);
  const trapped = calls.filter(({ opened }) => opened);
  for (const { what, amiss } of trapped) assert.deepEqual(amiss, [], what);
  assert.equal(noise.ours().length, trapped.length, 'one line each');
  const names = new Set(trapped.map(({ name }) => name));
  for (const name of ['__wbindgen_start', 'mount', 'show', 'unmount']) assert.ok(names.has(name), name);
  assert.ok(names.size > 7, `what was never called: ${calls.filter((call) => !call.opened).map(({ what }) => what)}`);
});
