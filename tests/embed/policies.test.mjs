// The content security policies that docs/embedding.md says suffice.
import assert from 'node:assert/strict';
import { DAYS, expected, reading, TODAY } from './lib/first-claim.mjs';
import { inBothBrowsers } from './lib/in-both-browsers.mjs';
import { until } from './lib/until.mjs';
import { opensAndLeads } from './lib/usable.mjs';

const POLICIES = {
  'the shortest policy': (cards) => `script-src ${cards} 'wasm-unsafe-eval'; connect-src ${cards}`,
  'the strictest policy': (cards) =>
    `default-src 'none'; script-src ${cards} 'wasm-unsafe-eval'; connect-src ${cards}; ` +
    `require-trusted-types-for 'script'; trusted-types 'none'`,
};

for (const [name, policy] of Object.entries(POLICIES)) {
  // Firefox asks for the page's icon, which the strict policy does not allow either.
  inBothBrowsers(`under ${name} everything works`, { provokes: [/favicon/] }, async (scene) => {
    const { visit, card, cards } = scene;
    await visit('article', { headers: { 'content-security-policy': policy(cards.origin) } });
    await card.taken();
    assert.deepEqual(await reading(card), expected(TODAY));
    const [first] = DAYS;
    await card.click('.days button');
    await until('the card stands as on 6 July', async () => (await card.text('[aria-current]')) === first.words);
    assert.deepEqual(await reading(card), expected(first));
    await card.set('as-of', TODAY.date);
    await until('the card stands as today', async () => (await card.text('[aria-current]')) === TODAY.words);

    const styles = await card.ask((host) => {
      const of = (selector) => getComputedStyle(host.shadowRoot.querySelector(selector));
      return { border: of('.card').borderTopWidth, columns: of('.sides').gridTemplateColumns.split(' ').length };
    });
    assert.deepEqual(styles, { border: '3px', columns: 2 }, 'the stylesheet is there');
    await opensAndLeads(scene);
  });
}
