import test from 'node:test';
import { launch, NAMES } from './browsers.mjs';
import { openScene } from './scene.mjs';

/**
 * A test that both browsers must pass, each on a page of its own.
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
  for (const name of NAMES) {
    test(`${sentence} (${name})`, async () => {
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
    });
  }
};
