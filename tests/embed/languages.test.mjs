// A card in each of its languages: sound for who hears it, in its own direction, and everything
// foreign in it says so.
import assert from 'node:assert/strict';
import { AXE, findings } from './lib/axe.mjs';
import { inBothBrowsers } from './lib/in-both-browsers.mjs';
import { until } from './lib/until.mjs';

const CLAIM = 'harbour-bridge';
const FIRST_DAY = '2024-03-04';
const RIGHT_TO_LEFT = ['ar', 'he'];

const arrive = async ({ visit, card }, language, attributes = '') => {
  await visit('language', { claim: language === 'en' ? CLAIM : `${CLAIM}.${language}`, attributes });
  await card.taken();
};

for (const language of ['ar', 'de', 'en', 'es', 'fr', 'he', 'ko']) {
  inBothBrowsers(`${language}: axe finds nothing in any view, theme or step`, async (scene) => {
    const { page, card } = scene;
    await arrive(scene, language);
    await page.evaluate(AXE);
    for (const view of ['compact', 'full']) {
      await card.set('view', view);
      if (view === 'full') await card.openAll();
      for (const theme of ['light', 'dark']) {
        await card.set('theme', theme);
        for (const day of [FIRST_DAY, null]) {
          await card.set('as-of', day);
          await until('the day is shown', async () => (await card.texts('.stood')).length === (day ? 1 : 0));
          assert.deepEqual(await findings(page), [], `${view}, ${theme}, ${day ?? 'today'}`);
        }
      }
    }
  });

  inBothBrowsers(`${language}: the card, its quotations and what is foreign say language and direction`, async (scene) => {
    const { card } = scene;
    await arrive(scene, language);
    const told = await card.ask(({ shadowRoot }) => {
      const tell = (e) => ({ lang: e.lang, dir: e.dir, runs: getComputedStyle(e).direction, text: e.textContent });
      const all = (selector) => [...shadowRoot.querySelectorAll(selector)].map(tell);
      return { card: all('.card')[0], quotations: all('blockquote > p:first-child'), titles: all('.name'), foreign: all('bdi[lang]') };
    });
    const direction = RIGHT_TO_LEFT.includes(language) ? 'rtl' : 'ltr';
    assert.deepEqual([told.card.lang, told.card.dir, told.card.runs], [language, direction, direction]);
    const written = [...told.quotations, ...told.titles];
    assert.ok(written.length > 20, `${written.length} quotations and titles`);
    for (const { lang, dir, runs, text } of written) {
      const expected = RIGHT_TO_LEFT.includes(lang) ? 'rtl' : 'ltr';
      assert.deepEqual([dir, runs], [expected, expected], `${lang}: ${text}`);
    }
    const languages = new Set(told.quotations.map(({ lang }) => lang));
    assert.ok(languages.size >= 4, `quotations in ${[...languages]}`);
    if (language !== 'ko') assert.ok(told.foreign.some(({ lang }) => lang === 'ko'), 'a Korean name says that it is one');
  });
}

inBothBrowsers('what was asked and what came back stand one below the other', async (scene) => {
  const { card } = scene;
  await arrive(scene, 'en');
  const lines = await card.ask(({ shadowRoot }) =>
    shadowRoot.querySelector('[data-part="replies"]').innerText.split('\n').filter((line) => line.trim()));
  assert.equal(lines.length, 5, 'a heading, and twice a question and an answer');
  for (const [place, line] of lines.slice(1).entries()) assert.match(line, place % 2 ? /\.$/ : /\?$/);
});
