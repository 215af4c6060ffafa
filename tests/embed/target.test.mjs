// Where links open is the page's to say; what they say to the site they lead to is not.
import assert from 'node:assert/strict';
import { inBothBrowsers } from './lib/in-both-browsers.mjs';
import { until } from './lib/until.mjs';

const LINK = '.denial .statement a';
const ENGINES = { 'with the engine': '', 'without it': 'engine="off"' };

/** A card whose first denial leads to a page of the test: nobody outside is asked. */
const open = async ({ visit, card, host }, attributes) => {
  await visit('element', { attributes });
  if (attributes.includes('off')) await card.standing();
  else await card.taken();
  const elsewhere = host.put('plain');
  await card.ask(({ shadowRoot }, link, address) => (shadowRoot.querySelector(link).href = address), LINK, elsewhere);
  return elsewhere;
};

/** The addresses of all tabs that the reader has open. */
const tabs = async (page) => (await page.browserContext().pages()).map((tab) => tab.url());

/** What the links say of where they open, each once; and that they keep the opener to themselves. */
const targets = (card) =>
  card.ask(({ shadowRoot }) => {
    const links = [...shadowRoot.querySelectorAll('a[href^=http]')];
    if (links.length < 100) throw new Error(`expected all links of the card, found ${links.length}`);
    if (!links.every((link) => link.relList.contains('noopener'))) throw new Error('a link without noopener');
    return [...new Set(links.map((link) => link.getAttribute('target')))];
  });

for (const [how, attributes] of Object.entries(ENGINES)) {
  inBothBrowsers(`${how}, links open in place where the page says nothing`, async (scene) => {
    const { card, page } = scene;
    const elsewhere = await open(scene, attributes);
    assert.deepEqual(await targets(card), [null]);
    await card.click(LINK);
    await until('the source is open', async () => page.url() === elsewhere);
    assert.deepEqual(await tabs(page), [elsewhere]);
  });

  inBothBrowsers(`${how}, links open in a new tab where the page asks for it`, async (scene) => {
    const { card, page } = scene;
    const elsewhere = await open(scene, `target="_blank" ${attributes}`);
    const here = page.url();
    assert.deepEqual(await targets(card), ['_blank']);
    await card.click(LINK);
    await until('the source is open in a tab of its own', async () => (await tabs(page)).includes(elsewhere));
    assert.deepEqual((await tabs(page)).sort(), [here, elsewhere].sort());
    const [tab] = (await page.browserContext().pages()).filter((tab) => tab.url() === elsewhere);
    assert.equal(await tab.evaluate(() => opener), null, 'it knows nothing of the page');
    await tab.close();
  });

  inBothBrowsers(`${how}, the page may change its mind, and hears and keeps the reader in any case`, async (scene) => {
    const { card, page, hears } = scene;
    const elsewhere = await open(scene, attributes);
    const here = page.url();
    await page.evaluate(() => addEventListener('report-denial:source', (event) => event.preventDefault()));
    for (const [place, target] of ['_blank', null, '_top', '', 'a frame', null].entries()) {
      await card.set('target', target);
      assert.deepEqual(await targets(card), [target || null], `target=${target}`);
      await card.click(LINK);
      const events = await hears('source', place + 1);
      assert.deepEqual(events.at(-1).detail, { slug: 'rocket-man-cd', address: elsewhere });
      // Another day leaves it as it is.
      await card.set('as-of', place % 2 ? null : '2018-07-07');
      await until('the day is shown', async () => (await card.texts('.stood')).length === (place + 1) % 2);
      assert.deepEqual(await targets(card), [target || null]);
    }
    assert.deepEqual(await tabs(page), [here], 'no tab was opened, and the page is still there');
  });
}
