// A page that empties or replaces what is in the element: the text in it, or the card itself.
import assert from 'node:assert/strict';
import { files } from './lib/dist.mjs';
import { hold } from './lib/faults.mjs';
import { DAYS, expected, reading, TODAY } from './lib/first-claim.mjs';
import { inBothBrowsers } from './lib/in-both-browsers.mjs';
import { until } from './lib/until.mjs';

const [FIRST] = DAYS;

/** What pages do, each in a function that runs there. */
const EMPTIES = [
  (host) => (host.innerHTML = '<p>Another text.</p>'),
  (host) => (host.textContent = ''),
  (host) => (host.shadowRoot.innerHTML = ''),
  (host) => host.shadowRoot.replaceChildren(document.createElement('p')),
  (host) => host.shadowRoot.firstChild.remove(),
  (host) => document.body.append(host.shadowRoot.firstChild),
];

inBothBrowsers('whatever the page empties, the card stands as it stood, before its engine, with it and without', async (scene) => {
  const { visit, cards, cardAt, heard } = scene;
  const engine = hold();
  cards.fault(files.wasm, engine.fault);
  await visit('two', { two: 'engine="off"' });
  const [one, two] = [cardAt('#one'), cardAt('#two')];
  await one.standing();
  const survives = async (card, day, when) => {
    for (const empty of EMPTIES) {
      await card.ask(empty);
      assert.deepEqual(await reading(card), expected(day), `${when}: ${empty}`);
    }
  };
  await engine.asked;
  await survives(one, TODAY, 'before');
  await survives(two, TODAY, 'without');
  engine.release();
  await one.taken();
  await one.click('.days button');
  await until('the reader’s day is shown', async () => (await one.text('[aria-current]')) === FIRST.words);
  await one.click('.sources summary');
  await survives(one, FIRST, 'with');
  assert.ok(await one.live(), 'it is the engine’s still');
  assert.ok(await one.ask((host) => host.shadowRoot.querySelector('.sources details').open), 'what was open is open');
  await one.click('.days button', 1);
  await until('it goes on', async () => (await one.text('[aria-current]')) === DAYS[1].words);
  assert.deepEqual((await heard('ready')).map(({ from }) => from), ['one'], 'it was not taken over anew');
});

inBothBrowsers('a page that empties the element for ever is not fought for ever', async ({ visit, page, card }) => {
  await visit('element', { attributes: 'engine="off"' });
  await card.standing();
  const emptied = await card.ask((host) => {
    document.emptied = 0;
    new MutationObserver(() => {
      if (!host.shadowRoot.firstChild) return;
      host.shadowRoot.replaceChildren();
      document.emptied++;
    }).observe(host.shadowRoot, { childList: true });
    host.shadowRoot.replaceChildren();
    return true;
  });
  assert.ok(emptied);
  // A task later both are at rest: neither's answer waits for one.
  const times = await page.evaluate(() => new Promise((done) => setTimeout(() => done(document.emptied))));
  assert.ok(times > 0 && times < 20, `emptied ${times} times`);
});
