import { after, describe, test } from 'node:test';
import { launch } from './browsers.mjs';
import { openPlace } from './place.mjs';
import { startWebKit } from './webkit.mjs';

export const ENGINES = ['chromium', 'firefox', 'webkit'];
const SIZE = { width: 1000, height: 900 };

let webkit;
after(async () => (await webkit)?.end());

const program = (name) => (name === 'webkit' ? (webkit ??= startWebKit(SIZE)) : launch(name));

const promises = [];

/**
 * A test that Chromium, Firefox and WebKitGTK must pass. The engines do not wait for each other;
 * within one, tests run in turn.
 *
 * @param {string} sentence what is promised
 * @param {object} listed
 * @param {RegExp[]} [listed.provokes] lines that the test itself brings about in the console
 * @param {(place: Awaited<ReturnType<typeof openPlace>>) => Promise<void>} work
 */
export const inThreeEngines = (sentence, listed, work) => {
  if (!promises.length) queueMicrotask(schedule);
  promises.push({ sentence, listed, work });
};

const closing = [];

/** A test of what all engines together have found: it comes after them. */
export const afterThem = (sentence, work) => closing.push([sentence, work]);

const schedule = () => {
  describe('in three engines', { concurrency: ENGINES.length }, () => {
    for (const name of ENGINES)
      describe(name, { concurrency: 1 }, () => {
        for (const promise of promises) test(`${promise.sentence} (${name})`, () => keep(promise, name));
      });
  });
  for (const [sentence, work] of closing) test(sentence, work);
};

const keep = async ({ listed, work }, name) => {
  const place = await openPlace(await program(name), name, SIZE);
  try {
    await work(place);
    await place.check(listed);
  } catch (error) {
    const lines = await place.lines().catch(() => []);
    if (lines.length) error.message += `\nconsole:\n  ${lines.join('\n  ')}`;
    throw error;
  } finally {
    await place.close();
  }
};
