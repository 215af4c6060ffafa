// What the browser lacks, the page has broken or its policy forbids: the reader has the next rung,
// the finished card or the text in the element; one event and one line say why.
import assert from 'node:assert/strict';
import { files } from './lib/dist.mjs';
import { missing } from './lib/faults.mjs';
import { inBothBrowsers } from './lib/in-both-browsers.mjs';
import { visitTwoPublishers } from './lib/other-claim.mjs';
import { reads, showsText, told } from './lib/rung.mjs';
import { opensAndLeads } from './lib/usable.mjs';

const UNREACHABLE = /^report-denial: engine-unreachable/;
const REFUSED = /^report-denial: engine-refused/;
const BROKEN = /^report-denial: engine-broken/;
const TRAPPED = /^report-denial: engine-trapped/;
const NO_CARD = /^report-denial: card-refused/;
/** What browsers say of their own accord: of a file that did not come, */
const NOT_LOADED = /^Failed to load resource|^Loading failed/;
/** and of a policy that was held to. */
const POLICY = /Content.Security.Policy|^Fetch API cannot load/;

/** What of the browser a page may lack or have broken, and what is told of it. */
const HEADS = [
  ['no WebAssembly', 'delete globalThis.WebAssembly', 'engine-refused'],
  ['no compiler', 'WebAssembly.compile = () => { throw new Error("broken") }', 'engine-refused'],
  ['`fetch` that throws', 'fetch = () => { throw new Error("broken") }', 'engine-unreachable'],
  ['`fetch` that gives nothing', 'fetch = () => {}', 'engine-unreachable'],
  ['`fetch` that fails without a reason', 'fetch = () => Promise.reject()', 'engine-unreachable'],
  ['`fetch` that is given up', 'fetch = () => Promise.reject(new DOMException("broken", "AbortError"))', 'engine-unreachable'],
  ['no `TextDecoder`', 'delete globalThis.TextDecoder', 'engine-broken'],
  ['`TextDecoder` that throws', 'TextDecoder = class { constructor() { throw new Error("broken") } }', 'engine-broken'],
  ['no memory left', 'WebAssembly.Instance = class { constructor() { throw new RangeError("broken") } }', 'engine-broken'],
  ['no `IntersectionObserver`', 'delete globalThis.IntersectionObserver', 'card-refused'],
];

inBothBrowsers(
  'whatever of the browser the page has broken, the card reads',
  { provokes: [REFUSED, UNREACHABLE, BROKEN, NO_CARD] },
  async (scene) => {
    for (const [what, script, code] of HEADS) {
      await visitTwoPublishers(scene, { head: `<script>${script}</script>` });
      await told(scene, code, ['one', 'other'], what);
      await reads(scene.cardAt('#one'), false, what);
    }
  },
);

inBothBrowsers('a decoder that fails in use is a trap each time, and the card reads', { provokes: [TRAPPED] }, async (scene) => {
  const broken = 'TextDecoder.prototype.decode = (bytes) => { if (bytes) throw new Error("broken") }';
  await visitTwoPublishers(scene, { head: `<script>${broken}</script>` });
  await told(scene, 'engine-trapped', ['one', 'one', 'one', 'other', 'other', 'other'], 'a decoder');
  for (const id of ['#one', '#other']) await reads(scene.cardAt(id), false, id);
});

const POLICIES = [
  ['no WebAssembly', 'engine-refused', (cards) => `script-src ${cards}; connect-src ${cards}`],
  ['no WebAssembly, by default', 'engine-refused', (cards) => `default-src ${cards}; style-src 'unsafe-inline'`],
  ['no connection', 'engine-unreachable', (cards) => `script-src ${cards} 'wasm-unsafe-eval'; connect-src 'none'`],
];

inBothBrowsers(
  'whatever the policy forbids, the card reads',
  { provokes: [REFUSED, UNREACHABLE, POLICY, /favicon/] },
  async (scene) => {
    for (const [what, code, policy] of POLICIES) {
      await visitTwoPublishers(scene, { headers: { 'content-security-policy': policy(scene.cards.origin) } });
      await told(scene, code, ['one', 'other'], what);
      for (const id of ['#one', '#other']) await reads(scene.cardAt(id), false, what);
    }
  },
);

inBothBrowsers('an engine that is refused is fetched once a page', { provokes: [REFUSED] }, async (scene) => {
  const { cards, page, hears } = scene;
  await visitTwoPublishers(scene, { head: '<script>delete globalThis.WebAssembly</script>' });
  await hears('error', 2);
  await page.evaluate(() => document.body.prepend(document.querySelector('#one').cloneNode()));
  await hears('error', 3);
  assert.equal(cards.asked.filter((name) => name === files.wasm).length, 1);
});

inBothBrowsers('without an engine a card opens by mouse, and follows the host’s day', async (scene) => {
  const { card, heard } = scene;
  await scene.visit('element', { attributes: 'engine="off"' });
  await card.standing();
  await opensAndLeads(scene);
  await card.set('as-of', '2018-07-06');
  assert.equal((await card.texts('.stood')).length, 1);
  assert.deepEqual(await heard('error'), []);
});

/** What no card can be made without. */
const LACKS = [
  ['no `customElements`', 'delete globalThis.customElements', ['', '']],
  ['no shadow roots', 'delete Element.prototype.attachShadow', ['one', 'other']],
  ['no style sheets', 'delete globalThis.CSSStyleSheet', ['one', 'other']],
];

inBothBrowsers('where no card can be made the text in the element stays', { provokes: [NO_CARD] }, async (scene) => {
  for (const [what, script, from] of LACKS) {
    await visitTwoPublishers(scene, { head: `<script>${script}</script>` });
    await told(scene, 'card-refused', from, what);
    for (const id of ['#one', '#other']) await showsText(scene.cardAt(id), what);
  }
});

inBothBrowsers('an element whose script never comes keeps its text, and its neighbour its card', { provokes: [NOT_LOADED] }, async (scene) => {
  const { cards, cardAt, noise } = scene;
  cards.fault(files.entry, missing);
  await visitTwoPublishers(scene);
  await cardAt('#other').taken();
  await showsText(cardAt('#one'), 'no script');
  assert.deepEqual(noise.ours(), []);
});

inBothBrowsers('a card that has no engine leaves as any other', { provokes: [REFUSED] }, async (scene) => {
  const { page, cardAt, hears } = scene;
  await visitTwoPublishers(scene, { head: '<script>delete globalThis.WebAssembly</script>' });
  await hears('error', 2);
  await cardAt('#one').set('claim', 'nobody-knows-this');
  await showsText(cardAt('#one'), 'another claim');
  await page.evaluate(async () => {
    const other = document.querySelector('#other');
    other.remove();
    // What follows from that comes in tasks of its own.
    await new Promise((done) => setTimeout(() => setTimeout(done)));
    document.body.append(other);
  });
  await hears('error', 3);
  await reads(cardAt('#other'), false, 'put back');
});
