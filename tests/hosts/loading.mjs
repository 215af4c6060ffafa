// Hosts that are hard on how a card comes: its scripts, the engine's files, and what is closed at first.
import assert from 'node:assert/strict';
import { files, text } from '../embed/lib/dist.mjs';
import { frontPage, instead, typed, withoutCors } from '../embed/lib/faults.mjs';
import { selectors } from '../embed/lib/filter-lists.mjs';
import { DAYS, expected, reading, TODAY } from '../embed/lib/first-claim.mjs';
import { until } from '../embed/lib/until.mjs';
import { kept, lives } from './asking.mjs';
import { LINE, NOT_LOADED } from './lines.mjs';
import { beside } from './programs.mjs';

const [FIRST] = DAYS;
const ENGINE = [files.glue, files.wasm];

const count = (page) => page.evaluate(() => document.querySelectorAll('report-denial').length);

const times = (asked, file) => asked.filter((name) => name === file).length;

const onceEach = ({ cards: { asked } }) =>
  assert.deepEqual([...asked].sort(), Object.values(files).sort(), 'each file once');

const oneCard = async ({ page, cards }) => {
  assert.equal(await count(page), 1);
  assert.ok(ENGINE.every((file) => times(cards.asked, file) === 1), `the engine's files once: ${cards.asked}`);
  const names = await page.evaluate(() => document[Symbol.for('names of the page')]());
  assert.deepEqual(names, Array(12).fill('mine'));
};

const twoPublishers = async ({ page }) => {
  for (const selector of ['#copy', '#other']) await lives(page, selector);
  assert.equal(await count(page), 3, 'each script has found its element');
  const from = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname));
  assert.ok(ENGINE.every((file) => from.includes(`/copy/${file}`)), 'the copy has the engine beside it');
};

/** The developer's line says what came, and from where. */
const says = (words) => async (place) => {
  const { lines } = await place.notes();
  const [line] = lines.filter((line) => line.startsWith('report-denial: '));
  assert.match(line, words);
  assert.ok(line.includes(place.cards.origin), line);
};

/** Until the reader has opened what the card is in, the engine stays where it is. */
const opened = async ({ page, cards }) => {
  await page.evaluate(async () => {
    await new Promise((done) => new IntersectionObserver(done).observe(document.body));
    await fetch('/favicon.ico');
  });
  assert.deepEqual(cards.asked, [files.entry]);
  await page.evaluate(() => {
    document.querySelector('#more summary').click();
    document.querySelector('#tab').click();
  });
};

const rules = () => selectors().map((selector) => `${selector} { display: none !important }`).join('\n');

/** The lists hide what they are for; neither the card, nor its text, nor, where they reach that far, what is in it. */
const unfiltered = async ({ page, card }) => {
  const seen = await page.evaluate(() => {
    const hidden = [...document.querySelectorAll('#text, #text *')].filter((element) => !element.checkVisibility());
    return { control: document.querySelector('#control').checkVisibility(), hidden: hidden.length };
  });
  assert.deepEqual(seen, { control: false, hidden: 0 });
  await card.ask(async ({ shadowRoot }) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(await (await fetch('/easylist.css')).text());
    shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, sheet];
  });
  assert.deepEqual(await reading(card), expected(FIRST));
};

const startsNothing = async ({ page, cards }) => {
  assert.deepEqual(await kept(page, 'starts of the page'), ['TrunkApplicationStarted'], 'the page alone has started');
  assert.deepEqual(await page.evaluate(() => wasmBindings), { app: 'the page’s own' });
  assert.deepEqual(cards.asked, [], 'all came from beside the script');
};

/** The script as a build before made it. */
const former = text(files.entry).replaceAll(/engine-[0-9a-f]{12}/g, 'engine-000000000000');

/** A script of another build asks for its own engine, and takes no other. */
const unmixed = async ({ cards }) => {
  assert.ok(ENGINE.every((file) => times(cards.asked, file) === 0), `${cards.asked}`);
  const gone = files.wasm.replace(/-\w+/, '-000000000000');
  await until('it asks for its own module', () => times(cards.asked, gone) === 1);
};

const reads = async ({ card, page }) => {
  assert.equal(await page.evaluate(() => typeof WebAssembly), 'undefined');
  await card.set('as-of', FIRST.date);
  await until('the host has set the day', async () => (await card.texts('.stood')).length === 1);
  assert.deepEqual(await reading(card), expected(FIRST));
  await card.set('as-of', null);
  assert.deepEqual(await reading(card), expected(TODAY));
};

/** @type {import('./table.mjs').Host[]} */
export const LOADING = [
  { name: 'twice', does: 'the script twice, among names of the page’s own', ends: 'live', then: oneCard },
  {
    name: 'two-copies',
    does: 'the element of two publishers, and a second claim',
    ends: 'live',
    programs: beside('copy'),
    then: twoPublishers,
  },
  {
    name: 'no-leave',
    does: 'cards from a host that gives no leave to other origins',
    ends: 'engine-unreachable',
    provokes: [LINE('engine-unreachable'), NOT_LOADED],
    faults: { [files.glue]: withoutCors, [files.wasm]: withoutCors },
    then: says(/TypeError/),
  },
  {
    name: 'untyped',
    does: 'cards from a host that serves WebAssembly as text',
    ends: 'live',
    faults: { [files.wasm]: typed(files.wasm, 'text/plain') },
    then: onceEach,
  },
  {
    name: 'front-page',
    does: 'cards from a host that has its front page in place of the engine',
    ends: 'engine-unreachable',
    provokes: [LINE('engine-unreachable')],
    faults: { [files.wasm]: frontPage },
    then: says(/: 200 http/),
  },
  {
    name: 'preloads',
    does: '`preload` and `modulepreload` for all three files',
    ends: 'live',
    // What the test holds back is not used as soon as Chromium thinks it should be.
    provokes: [/was preloaded using link preload but not used/],
    then: onceEach,
  },
  {
    name: 'preloads-amiss',
    does: 'the same, each of them in another way than the card asks (a second request, and no more)',
    ends: 'live',
    provokes: [/preload/],
    then: async ({ cards: { asked } }) => assert.ok(ENGINE.every((file) => times(asked, file) <= 2), `${asked}`),
  },
  { name: 'accordion', does: 'the card in a hidden tab of a closed accordion', ends: 'live', first: opened },
  {
    name: 'filtered',
    does: 'every rule of EasyList that hides elements',
    ends: 'live',
    programs: { 'easylist.css': rules },
    then: unfiltered,
  },
  {
    name: 'trunk',
    does: 'an app as Trunk starts it, with cards in a folder of the page’s own host',
    ends: 'live',
    programs: beside('static/cards'),
    then: startsNothing,
  },
  {
    name: 'stale',
    does: 'a script that a cache has kept, whose engine is gone',
    ends: 'engine-unreachable',
    provokes: [LINE('engine-unreachable'), NOT_LOADED],
    faults: { [files.entry]: instead(former, 'text/javascript') },
    then: unmixed,
  },
  {
    name: 'no-webassembly',
    does: 'no WebAssembly at all',
    ends: 'engine-refused',
    provokes: [LINE('engine-refused')],
    then: reads,
  },
];
