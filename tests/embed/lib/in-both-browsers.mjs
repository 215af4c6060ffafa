import { describe, test } from 'node:test';
import { launch, NAMES } from './browsers.mjs';
import { openScene } from './scene.mjs';

const promises = [];

/**
 * A test that both browsers must pass, each on a page of its own. The browsers do not wait for
 * each other: each goes through the promises of a file in their order.
 *
 * @param {string} sentence what is promised
 * @param {object} [listed]
 * @param {RegExp[]} [listed.provokes] lines that the test itself brings about in the console
 * @param {string[]} [listed.leadsTo] origins that the test follows a link to
 * @param {(scene: Awaited<ReturnType<typeof openScene>>) => Promise<void>} work
 */
export const inBothBrowsers = (sentence, ...rest) => {
  const work = rest.pop();
  const [listed = {}] = rest;
  // When the file has been read to its end.
  if (!promises.length) queueMicrotask(schedule);
  promises.push({ sentence, listed, work });
};

const schedule = () =>
  describe('in both browsers', { concurrency: NAMES.length }, () => {
    for (const name of NAMES)
      describe(name, { concurrency: 1 }, () => {
        for (const promise of promises) test(`${promise.sentence} (${name})`, () => keep(promise, name));
      });
  });

const keep = async ({ listed, work }, name) => {
  const scene = await openScene(await launch(name), name);
  try {
    await work(scene);
    scene.check(listed);
  } catch (error) {
    if (scene.noise.lines.length) error.message += `\nconsole:\n  ${scene.noise.lines.join('\n  ')}`;
    throw error;
  } finally {
    await scene.close();
  }
};
