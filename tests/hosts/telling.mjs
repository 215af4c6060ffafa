// Hosts that are hard on what a card tells, and whom: machines, systems that take text, third parties.
import assert from 'node:assert/strict';
import { files } from '../embed/lib/dist.mjs';
import { DAYS, TODAY } from '../embed/lib/first-claim.mjs';
import { until } from '../embed/lib/until.mjs';
import { kept, standsAs } from './asking.mjs';

/** Nobody is asked but for the engine, which is told nothing of the reader; nothing is kept. */
const unasked = async ({ page, cards }) => {
  assert.deepEqual(await kept(page, 'noted before consent'), [`fetch ${cards.origin}/${files.wasm}`]);
  assert.ok(await page.evaluate(() => document.cookie.includes('reader=42')), 'the page has a cookie, for every port');
  const told = Object.fromEntries(cards.told.map(({ name, cookie, referer }) => [name, [cookie, referer]]));
  for (const file of [files.glue, files.wasm]) assert.equal(told[file][0], undefined, `${file}: no cookie`);
  assert.deepEqual(cards.told.filter(({ referer = '' }) => referer.includes('/consent')), [], 'nor which article it is');
  assert.equal(await page.evaluate(() => document.fonts.size), 0);
};

/** The card stands after its script; of the element that is lost the text can be read. */
const mangled = async ({ page, card }) => {
  assert.ok(await card.ask((host) => host.previousElementSibling.localName === 'script'));
  const lost = await page.evaluate(() => {
    const element = document.querySelector('#curly');
    const text = element.innerText.replace(/\s+/g, ' ');
    return { root: !!element.shadowRoot, text, seen: element.checkVisibility() };
  });
  const text = 'The text in the element, with its lines broken &#8211; and signs written twice.';
  assert.deepEqual(lost, { root: false, text, seen: true });
};

/** Without scripts, and to machines that read the page, the text is all there. */
const readAsText = async ({ page }) => {
  const read = await page.evaluate(() => {
    const within = (element) => [element, ...element.querySelectorAll('*')];
    const one = (text) => text.replace(/\s+/g, ' ');
    const inert = document.querySelector('iframe').contentDocument.querySelector('report-denial');
    const live = document.querySelector('report-denial');
    return {
      root: !!inert.shadowRoot,
      shown: one(inert.innerText),
      unseen: within(inert).filter((element) => !element.checkVisibility()).length,
      // What reader modes drop.
      dropped: within(live).filter((element) => element.matches('[hidden], [style], [aria-hidden]')).length,
      text: one(live.textContent),
    };
  });
  assert.deepEqual([read.root, read.unseen, read.dropped], [false, 0, 0]);
  for (const words of [...TODAY.state, ...TODAY.cells.flat(), TODAY.origins, TODAY.sources]) {
    assert.ok(read.shown.includes(words), `without scripts: ${words}`);
    assert.ok(read.text.includes(words), `to a reader mode: ${words}`);
  }
};

/** What the page tells machines is what it told them, and the card adds nothing. */
const tellsNothing = async ({ page, card }) => {
  const told = await page.evaluate(async () => {
    const served = new DOMParser().parseFromString(await (await fetch(location)).text(), 'text/html');
    const selector = 'meta, title, link, script[type], [itemtype], [itemprop]';
    return [served, document].map((page) => [...page.querySelectorAll(selector)].map((element) => element.outerHTML));
  });
  assert.ok(told[0].length > 8, 'the page tells something');
  assert.deepEqual(told[1], told[0]);
  const own = await card.ask((host) => {
    const selector = '[itemscope], [itemprop], [itemtype], [typeof], [property], [vocab], script, meta, link';
    return [host, host.shadowRoot].map((root) => root.querySelectorAll(selector).length);
  });
  assert.deepEqual(own, [0, 0], 'neither the text nor the card');
};

/** A link to words leads to them, in a copy that the page has. */
const landsOnWords = async ({ page, card }) => {
  // While a page goes there is nobody to ask.
  const holds = (what, ask) => until(what, () => page.evaluate(ask).catch(() => false));
  await card.click('.days button', DAYS.indexOf(TODAY));
  await standsAs(card, TODAY);
  await card.click('.denial .statement a');
  await holds('the words are in sight', () => {
    const { top, bottom } = document.querySelector('#words')?.getBoundingClientRect() ?? {};
    return scrollY > 0 && top >= 0 && bottom <= innerHeight;
  });
  await page.evaluate(() => void setTimeout(() => history.back()));
  await holds('the article is back', () => document.title === 'A page with copies of the sources');
  await card.taken();
};

/** @type {import('./table.mjs').Host[]} */
export const TELLING = [
  { name: 'consent', does: 'a manager of consent that notes every request', ends: 'live', then: unasked },
  { name: 'mangled', does: 'what a content system makes of the pasted line', ends: 'live', then: mangled },
  {
    name: 'no-scripts',
    does: 'the same article beside itself, in a frame without scripts',
    ends: 'live',
    provokes: [/^Blocked script execution/],
    with: ['no-scripts-article'],
    then: readAsText,
  },
  { name: 'structured', does: 'JSON-LD, microdata and Open Graph of its own', ends: 'live', then: tellsNothing },
  {
    name: 'copies',
    does: 'copies of the sources, to which it leads instead',
    ends: 'live',
    with: ['copies-source'],
    then: landsOnWords,
  },
];
