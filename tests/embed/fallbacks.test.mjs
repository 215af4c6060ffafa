// Whatever keeps the engine from starting, the reader has a card that reads, opens and leads to
// its sources; and the developer one line and one event that say why.
import assert from 'node:assert/strict';
import { files } from './lib/dist.mjs';
import { cut, frontPage, missing, withoutCors } from './lib/faults.mjs';
import { expected, reading, TODAY } from './lib/first-claim.mjs';
import { inBothBrowsers } from './lib/in-both-browsers.mjs';
import { opensAndLeads } from './lib/usable.mjs';

/** What must be so when the engine did not start, for this reason. */
const fallsBack = async (scene, code) => {
  const { card, hears, heard, noise, page } = scene;
  const [error] = await hears('error');
  assert.equal(error.detail.code, code);
  assert.equal(error.detail.slug, 'rocket-man-cd');
  assert.equal(typeof error.detail.message, 'string');
  assert.ok(error.detail.message.length > 0, 'the event says more than the code');

  assert.equal(await card.live(), false);
  assert.deepEqual(await reading(card), expected(TODAY));
  assert.deepEqual(await card.texts('.steps'), [], 'a control that does nothing is not shown');
  await opensAndLeads(scene);
  await card.set('as-of', '2018-07-06');
  assert.equal((await card.texts('.stood')).length, 1, 'the host’s day is shown without the engine');

  const said = noise.ours();
  assert.equal(said.length, 1, `one line for the developer, not ${said.length}: ${said.join(' | ')}`);
  assert.ok(said[0].startsWith(`report-denial: ${code} (rocket-man-cd): `), said[0]);
  await page.evaluate(() => new Promise((done) => setTimeout(done)));
  assert.equal((await heard('error')).length, 1, 'one event');
  assert.deepEqual(await heard('ready'), []);
};

const UNREACHABLE = /^report-denial: engine-unreachable/;
const REFUSED = /^report-denial: engine-refused/;
/** What browsers say of their own accord: of a file that did not come, */
const NOT_LOADED = /^Failed to load (resource|module script)|^Loading module from|^Cross-Origin Request Blocked|by CORS/;
/** and of a policy that was held to. */
const POLICY = /Content.Security.Policy|^Fetch API cannot load/;

const FAULTS = [
  ['the glue is missing', files.glue, missing],
  ['the glue is a front page', files.glue, frontPage],
  ['the module is missing', files.wasm, missing],
  ['the module is a front page', files.wasm, frontPage],
  ['the connection is lost', files.wasm, cut],
  ['the host does not allow other origins', files.wasm, withoutCors],
];

for (const [what, file, fault] of FAULTS) {
  inBothBrowsers(`${what}: the card reads`, { provokes: [UNREACHABLE, NOT_LOADED] }, async (scene) => {
    scene.cards.fault(file, fault);
    await scene.visit('article');
    await fallsBack(scene, 'engine-unreachable');
  });
}

inBothBrowsers('a browser without WebAssembly: the card reads', { provokes: [REFUSED] }, async (scene) => {
  await scene.page.evaluateOnNewDocument(() => {
    delete globalThis.WebAssembly;
  });
  await scene.visit('article');
  await fallsBack(scene, 'engine-refused');
});

inBothBrowsers(
  'a policy without `wasm-unsafe-eval`: the card reads',
  { provokes: [REFUSED, POLICY] },
  async (scene) => {
    const { visit, cards } = scene;
    const policy = `script-src ${cards.origin}; connect-src ${cards.origin}`;
    await visit('article', { headers: { 'content-security-policy': policy } });
    await fallsBack(scene, 'engine-refused');
  },
);

inBothBrowsers(
  'a policy that keeps the engine from being fetched: the card reads',
  { provokes: [UNREACHABLE, POLICY] },
  async (scene) => {
    const { visit, cards } = scene;
    const policy = `script-src ${cards.origin} 'wasm-unsafe-eval'; connect-src 'none'`;
    await visit('article', { headers: { 'content-security-policy': policy } });
    await fallsBack(scene, 'engine-unreachable');
  },
);

inBothBrowsers(
  'two cards without an engine: one event and one line each',
  { provokes: [UNREACHABLE, NOT_LOADED] },
  async ({ visit, cards, hears, noise }) => {
    cards.fault(files.wasm, missing);
    await visit('two');
    const errors = await hears('error', 2);
    assert.deepEqual(errors.map((event) => event.from).sort(), ['one', 'two']);
    assert.equal(noise.ours().length, 2);
  },
);

inBothBrowsers(
  'what failed for one card may work for a later one',
  { provokes: [UNREACHABLE, NOT_LOADED] },
  async ({ visit, card, cards, cardAt, hears, page }) => {
    cards.fault(files.wasm, missing);
    await visit('article');
    await hears('error');
    cards.repair(files.wasm);
    await page.evaluate(() => {
      const later = document.createElement('report-denial');
      later.setAttribute('claim', 'rocket-man-cd');
      later.id = 'later';
      document.body.prepend(later);
    });
    await cardAt('#later').taken();
    assert.equal(await card.live(), true);
  },
);
