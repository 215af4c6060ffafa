// The card does nothing to the page around it, and the page nothing to the card.
import assert from 'node:assert/strict';
import { files } from './lib/dist.mjs';
import { DAYS, expected, reading, TODAY } from './lib/first-claim.mjs';
import { inBothBrowsers } from './lib/in-both-browsers.mjs';
import { boxes } from './lib/layout.mjs';
import { looks, unlike } from './lib/looks.mjs';
import { until } from './lib/until.mjs';

/** Everything of a page that a card could change. Runs in the page. */
const traces = () => {
  const mine = (element) => element.closest('report-denial, script');
  const styles = [...document.querySelectorAll('*')]
    .filter((element) => !mine(element))
    .map((element) => {
      const style = getComputedStyle(element);
      return [...style].map((name) => `${name}:${style.getPropertyValue(name)}`).join(';');
    });
  // Sorted: Firefox lists a global anew when it is first used.
  const prototypes = Object.getOwnPropertyNames(window)
    .sort()
    .filter((name) => /^[A-Z]/.test(name) && window[name]?.prototype)
    .map((name) => `${name}: ${Reflect.ownKeys(window[name].prototype).map(String).join(' ')}`);
  return {
    globals: Reflect.ownKeys(window).map(String).sort(),
    prototypes,
    styles,
    head: document.head.innerHTML,
    sheets: document.adoptedStyleSheets.length,
    attributes: [document.documentElement, document.body].map((e) => e.cloneNode(false).outerHTML),
    cookie: document.cookie,
    stored: [localStorage.length, sessionStorage.length],
    hash: location.hash,
    title: document.title,
  };
};

inBothBrowsers('a card leaves no trace in its page', async ({ host, page, card, cards }) => {
  await page.goto(host.put('plain'));
  const before = await page.evaluate(traces);
  assert.ok(before.styles.length > 8 && before.globals.length > 500, 'there is a page to leave traces in');
  await page.evaluate((source) => {
    const script = document.createElement('script');
    script.src = source;
    document.querySelector('#place').append(script);
  }, `${cards.origin}/${files.entry}`);
  await card.taken();
  await card.click('.days button');
  await card.click('.sources summary');
  await until('the card has reacted', async () => (await card.texts('.stood')).length === 1);
  const after = await page.evaluate(traces);
  for (const kind of Object.keys(before)) assert.deepEqual(after[kind], before[kind], kind);
  assert.deepEqual(await page.evaluate(async () => [
    (await indexedDB.databases()).length,
    (await caches.keys()).length,
    (await navigator.serviceWorker.getRegistrations()).length,
  ]), [0, 0, 0]);
  const inserted = await page.evaluate(() => document.querySelector('report-denial').cloneNode(false).outerHTML);
  assert.equal(inserted, '<report-denial claim="rocket-man-cd"></report-denial>', 'no style, no class, no id');
});

inBothBrowsers('a card asks for three files and for nothing else', async ({ visit, card, cards, page }) => {
  const asked = [];
  page.on('request', (request) => asked.push(request));
  await visit('element');
  await card.taken();
  await card.click('.sources summary');
  await card.click('.days button');
  const own = asked.filter((request) => request.url().startsWith(cards.origin));
  assert.deepEqual(own.map((request) => request.url().slice(cards.origin.length + 1)).sort(), Object.values(files).sort());
  for (const request of own) {
    assert.equal(request.method(), 'GET');
    const { cookie, referer = '' } = request.headers();
    assert.equal(cookie, undefined);
    assert.ok(!referer.includes('.html'), 'the article’s address is not told');
  }
});

/** Rules that no page has all of, on everything there is. */
const HOSTILE = `
  * {
    display: none !important; color: red !important; font-size: 3px !important;
    background: lime !important; letter-spacing: 1em !important; word-spacing: 1em !important;
    text-indent: 5em !important; text-transform: uppercase !important; text-align: right !important;
    line-height: 4 !important; font-family: monospace !important; font-weight: 900 !important;
    visibility: hidden !important; opacity: 0.1 !important; position: absolute !important;
    float: right !important; width: 10px !important; height: 10px !important; margin: 50px !important;
    padding: 50px !important; border: 9px solid !important; transform: rotate(9deg) !important;
    zoom: 2 !important; filter: blur(2px) !important; clip-path: inset(40%) !important;
    white-space: nowrap !important; direction: rtl !important; writing-mode: vertical-rl !important;
    overflow: hidden !important; columns: 3 !important; user-select: none !important;
    pointer-events: none !important; list-style: square !important; cursor: none !important;
    --s1: 99px !important; --ink: red !important; --paper: red !important; --sans: cursive !important;
  }
  *::before, *::after { content: 'harm' !important; display: block !important; }
  *::first-letter { font-size: 90px !important; }
  /* What the card stands in is the host's own. */
  html, body, #place {
    all: revert !important; display: block !important; visibility: visible !important; opacity: 1 !important;
    letter-spacing: 1em !important; text-transform: uppercase !important; font: 900 40px/4 monospace !important;
    text-indent: 5em !important; white-space: nowrap !important; cursor: none !important; direction: ltr !important;
  }
  body { margin: 0 !important; }
  #place { width: 800px !important; }
  html::before, html::after, body::before, body::after, #place::before, #place::after { content: none !important; }
`;

inBothBrowsers('no rule of the page reaches into the card', async ({ visit, card, page }) => {
  await visit('hostile', { style: 'body { margin: 0 }' });
  await card.taken();
  const quiet = await card.ask(looks);
  assert.ok(quiet.length > 150);
  const place = (await boxes(page)).find((box) => box.startsWith('report-denial'));

  await visit('hostile', { style: HOSTILE });
  await card.taken();
  assert.deepEqual(await reading(card), expected(TODAY), 'all of it is to be seen');
  assert.equal((await boxes(page)).find((box) => box.startsWith('report-denial')), place, 'the element is where it was');
  assert.deepEqual(unlike(await card.ask(looks), quiet), []);
  await card.click('.days button');
  await until('the card stands as on 6 July', async () => (await card.text('[aria-current]')) === DAYS[0].words);
});

inBothBrowsers('no meddling with built-in objects stops the card', async ({ visit, card, page }) => {
  await page.evaluateOnNewDocument(() => {
    // What old libraries did, and option bags that read what they should not.
    for (const { prototype } of [Object, Array, String, Function]) {
      for (const [name, value] of Object.entries({ each: () => {}, extra: null, signal: undefined })) {
        Object.defineProperty(prototype, name, { value, enumerable: true, writable: true, configurable: true });
      }
    }
    Object.assign(Object.prototype, { passive: true, headers: null, mode: 'cors' });
    const wrap = (object, name) => {
      const run = object[name];
      object[name] = function (...values) {
        return run.apply(this, values);
      };
    };
    wrap(window, 'fetch');
    wrap(Array.prototype, 'push');
    wrap(Element.prototype, 'setAttribute');
    wrap(EventTarget.prototype, 'addEventListener');
  });
  await visit('element');
  await card.taken();
  for (const day of [DAYS[0], DAYS[1]]) {
    await card.click('.days button', DAYS.indexOf(day));
    await until(`the card stands as on ${day.words}`, async () => (await card.text('[aria-current]')) === day.words);
    assert.deepEqual(await reading(card), expected(day));
  }
});

inBothBrowsers('a page whose base is elsewhere gets its card all the same', async ({ host, page, card }) => {
  await page.goto(host.put('base'));
  await card.taken();
});
