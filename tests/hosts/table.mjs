// The hosts: each a page of this folder, what it does to the card, and what becomes of the card in
// each engine: `live`, or the code of the error with which it stays the finished card.
import assert from 'node:assert/strict';
import { until } from '../embed/lib/until.mjs';
import { LINE, POLICY } from './lines.mjs';
import { LIVING } from './living.mjs';
import { LOADING } from './loading.mjs';
import { archive, bundled, packaged, yewApp } from './programs.mjs';
import { READING } from './reading.mjs';
import { TELLING } from './telling.mjs';

const csp = (policy) => ({ headers: (origins) => ({ 'content-security-policy': policy(origins) }) });

/** The colours of a card, as brightness from 0 to 255. */
const brightness = (card) =>
  card.ask(({ shadowRoot }) => {
    const style = getComputedStyle(shadowRoot.querySelector('.card'));
    const of = (colour) => {
      const [red, green, blue] = colour.match(/[\d.]+/g).map(Number);
      return Math.round(0.3 * red + 0.6 * green + 0.1 * blue);
    };
    return { paper: of(style.backgroundColor), ink: of(style.color) };
  });

const light = async ({ card }) => {
  const { paper, ink } = await brightness(card);
  assert.ok(paper > 240 && ink < 40, `dark on light: ${ink} on ${paper}`);
};
const dark = async ({ card }) => {
  const { paper, ink } = await brightness(card);
  assert.ok(paper < 40 && ink > 220, `light on dark: ${ink} on ${paper}`);
};

/** Goes where the page's link leads without a full load, and back; the card lives in both. */
const swaps = async ({ page, card }) => {
  const cards = () => page.evaluate(() => document.querySelectorAll('report-denial').length);
  await page.evaluate(() => {
    document[Symbol.for('never left')] = true;
    document.querySelector('#next').click();
  });
  await until('the next article is there', () => page.evaluate(() => !!document.querySelector('#arrived')));
  await card.taken();
  assert.equal(await cards(), 1);
  await page.evaluate(() => history.back());
  await until('the first article is back', () => page.evaluate(() => !!document.querySelector('#next')));
  await card.taken();
  assert.equal(await cards(), 1);
  assert.ok(await page.evaluate(() => document[Symbol.for('never left')]), 'the page was never left');
};

/** What must be seen of every card of a page: `[width, overflow]` of each. */
const widths = async ({ page }) => {
  const boxes = await page.evaluate(() =>
    [...document.querySelectorAll('report-denial')].map((host) => {
      const { width } = host.shadowRoot.querySelector('.card').getBoundingClientRect();
      const { clientWidth } = document.documentElement;
      return { width, around: Math.min(clientWidth, host.parentElement.parentElement.clientWidth) };
    }),
  );
  assert.equal(boxes.length, 11);
  const amiss = boxes.filter(({ width, around }) => width < Math.min(around, 240) || width > around + 1);
  assert.deepEqual(amiss, [], 'no card is narrower or wider than what it stands in lets it be');
};

/**
 * @typedef Host
 * @property {string} name   the page's file name, and the host's in the table
 * @property {string} does   what it does, as the documentation says it
 * @property {string | Record<string, string>} ends  what becomes of the card, in all engines or each
 * @property {RegExp[]} [provokes]  the console's lines that belong to it
 * @property {(origins: {cards: string, own: string}) => Record<string, string>} [headers]
 * @property {Record<string, Function>} [faults]  what is served in place of the cards' files, see `faults.mjs`
 * @property {string} [hash]  the end of the address by which it is opened
 * @property {boolean} [styles]  it is by rules that it does it: the card looks as if there were none
 * @property {string} [day]  how a day is chosen where clicks are stopped
 * @property {string[]} [elsewhere]  engines whose driver clicks elsewhere than an element says it is
 * @property {string} [frame]  the frame that the card is in
 * @property {string[]} [with]  pages that it leads to
 * @property {Record<string, () => Promise<string>>} [programs]  what the page runs beside its own
 * @property {(place) => Promise<void>} [first]  what is done, and must hold, before anything is asked of the card
 * @property {(place) => Promise<void>} [then]  what more must hold
 */

/** @type {Host[]} */
export const HOSTS = [
  { name: 'plain', does: 'nothing', ends: 'live' },
  {
    name: 'csp-documented',
    does: 'the policy that the manual asks for, and nothing else but its own script',
    ends: 'live',
    provokes: [POLICY],
    ...csp(({ cards }) => `default-src 'none'; script-src 'self' ${cards} 'wasm-unsafe-eval'; connect-src ${cards}`),
  },
  {
    name: 'csp-nonce',
    does: 'scripts by nonce and `strict-dynamic`, with `wasm-unsafe-eval`; `base-uri` and `object-src` none',
    ends: 'live',
    ...csp(
      () =>
        `script-src 'nonce-n0nce' 'strict-dynamic' 'wasm-unsafe-eval'; style-src 'self'; base-uri 'none'; object-src 'none'`,
    ),
  },
  {
    name: 'csp-self',
    does: 'a policy of hosts that lets no WebAssembly run',
    ends: 'engine-refused',
    provokes: [POLICY, LINE('engine-refused')],
    ...csp(({ cards }) => `default-src 'self' ${cards}`),
  },
  {
    name: 'csp-no-styles',
    does: '`style-src` none',
    ends: 'live',
    styles: true,
    ...csp(() => `style-src 'none'`),
  },
  {
    name: 'trusted-types',
    does: 'Trusted Types enforced',
    ends: 'live',
    ...csp(() => `require-trusted-types-for 'script'`),
  },
  {
    name: 'trusted-types-none',
    does: 'Trusted Types enforced, and no policy of them allowed',
    ends: 'live',
    ...csp(() => `require-trusted-types-for 'script'; trusted-types 'none'`),
  },
  { name: 'csp-sandbox', does: 'a policy that is a sandbox', ends: 'live', ...csp(() => 'sandbox allow-scripts') },
  {
    name: 'sandbox-frame',
    does: 'the article in a frame with `sandbox="allow-scripts"`',
    ends: 'live',
    frame: 'iframe',
    with: ['framed'],
  },
  { name: 'base', does: '`<base href>` on another host', ends: 'live', styles: true },
  { name: 'important', does: '40 properties `!important` on `*`', ends: 'live', styles: true },
  { name: 'hides', does: 'rules that hide, shrink and move `report-denial`', ends: 'live', styles: true },
  { name: 'root-font', does: 'a root font of 62.5 %', ends: 'live', styles: true },
  { name: 'zoom', does: '`zoom` on the body and on the element', ends: 'live', elsewhere: ['webkit'] },
  { name: 'inherited', does: 'everything that is inherited, set', ends: 'live', styles: true },
  {
    name: 'shrinks',
    does: 'flex, float, inline, table and absolute boxes as wide as what is in them',
    ends: 'live',
    then: widths,
  },
  { name: 'quirks', does: 'quirks mode', ends: 'live' },
  {
    name: 'xhtml',
    does: 'XHTML, as `application/xhtml+xml`',
    ends: 'live',
    headers: () => ({ 'content-type': 'application/xhtml+xml; charset=utf-8' }),
  },
  { name: 'right-to-left', does: 'a page from right to left', ends: 'live', styles: true },
  { name: 'dark-page', does: 'a dark page with a light card', ends: 'live', then: light },
  { name: 'light-page', does: 'a light page with a dark card', ends: 'live', then: dark },
  {
    name: 'prototypes',
    does: 'enumerable additions to every prototype, options of listeners and fetches among them',
    ends: 'live',
  },
  {
    name: 'broken-builtins',
    does: 'methods replaced as prototype.js did: `reduce`, `Array.from`, `entries`, `remove`',
    ends: 'live',
  },
  { name: 'wrapped', does: 'fetch, timers, listeners, `push`, `setAttribute` and more wrapped', ends: 'live' },
  {
    name: 'stops-clicks',
    does: 'every click stopped on the window (parts open; days by the slider, not by their buttons)',
    ends: 'live',
    day: 'slider',
  },
  {
    name: 'script-created',
    does: 'a script mover: held back, then made anew',
    ends: 'live',
  },
  {
    name: 'script-evaluated',
    does: 'a script mover: fetched and evaluated, so that there is no current script',
    ends: 'live',
  },
  {
    name: 'turbo',
    does: 'Turbo swaps the body, with scripts only',
    ends: 'live',
    programs: { turbo: packaged('@hotwired/turbo/dist/turbo.es2017-umd.js') },
    with: ['turbo-next'],
    then: swaps,
  },
  {
    name: 'pjax',
    does: 'pjax swaps the middle, with element and script',
    ends: 'live',
    programs: { pjax: packaged('pjax/pjax.js') },
    with: ['pjax-next'],
    then: swaps,
  },
  {
    name: 'react',
    does: 'a React app, rendered by the server and hydrated after the card',
    ends: 'live',
    programs: { react: bundled('react.js') },
  },
  {
    name: 'vue',
    does: 'a Vue app, rendered by the server and hydrated after the card',
    ends: 'live',
    programs: { vue: bundled('vue.js') },
  },
  { name: 'svelte', does: 'a Svelte app', ends: 'live', programs: { svelte: bundled('svelte.js') } },
  { name: 'yew', does: 'a Yew app of the engine’s own version around the card', ends: 'live', programs: yewApp },
  ...LOADING,
  ...LIVING,
  ...READING,
  ...TELLING,
  { name: 'integrity', does: '`integrity` on the script tag', ends: 'live' },
  {
    name: 'archived',
    does: 'a web archive that serves all from its own host, with other addresses',
    ends: 'live',
    programs: archive,
  },
  {
    name: 'file',
    does: 'page and cards opened from a disk, without a server',
    ends: { chromium: 'engine-unreachable', firefox: 'live', webkit: 'engine-unreachable' },
    // With the address, since nothing else tells why.
    provokes: [
      // Long lines are cut, and which file is missed first is the browser's affair.
      /^report-denial: engine-unreachable \(rocket-man-cd\): .+ file:\/\/\//,
      /^Access to (script|fetch)|^Failed to load/,
    ],
  },
];
