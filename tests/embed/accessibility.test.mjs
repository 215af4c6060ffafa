// Nothing that axe knows how to find, in any state of the card.
import assert from 'node:assert/strict';
import { AXE, findings } from './lib/axe.mjs';
import { inBothBrowsers } from './lib/in-both-browsers.mjs';
import { until } from './lib/until.mjs';

const WIDTHS = [320, 1000];
const THEMES = ['light', 'dark'];
const DAYS = [null, '2018-07-06'];

/** Goes through all widths, themes and days of the card as it is. */
const sound = async ({ page, card }, state) => {
  await card.ask((host) => host.shadowRoot.querySelectorAll('details').forEach((part) => (part.open = true)));
  for (const width of WIDTHS) {
    await page.setViewport({ width, height: 900 });
    for (const theme of THEMES) {
      await card.set('theme', theme);
      for (const day of DAYS) {
        await card.set('as-of', day);
        await until('the day is shown', async () => (await card.texts('.stood')).length === (day ? 1 : 0));
        assert.deepEqual(await findings(page), [], `${state}, ${width} px, ${theme}, ${day ?? 'today'}`);
      }
    }
  }
};

inBothBrowsers('axe finds nothing in the finished card', async (scene) => {
  await scene.visit('element', { attributes: 'engine="off"' });
  await scene.card.standing();
  await scene.page.evaluate(AXE);
  await sound(scene, 'finished');
});

inBothBrowsers('axe finds nothing in the card that is live', async (scene) => {
  await scene.visit('element');
  await scene.card.taken();
  await scene.page.evaluate(AXE);
  await sound(scene, 'live');
});
