// The whole card in use: nobody but its own host is asked, nothing is kept, and nothing of the page
// is other than before.
import assert from 'node:assert/strict';
import { files } from './lib/dist.mjs';
import { DAYS } from './lib/first-claim.mjs';
import { inBothBrowsers } from './lib/in-both-browsers.mjs';
import { until } from './lib/until.mjs';

/** Remembers everything of the page that code could change: `document[Symbol.for('differs')]` tells what did. */
const remember = () => {
  const told = {};
  document[Symbol.for('differs')] = told;
  const objects = new Map([['window', window], ['document', document]]);
  for (const name of Reflect.ownKeys(window).filter((name) => /^[A-Z]/.test(String(name)))) {
    const it = window[name];
    if (Object(it) !== it) continue;
    objects.set(name, it);
    if (it.prototype) objects.set(`${name}.prototype`, it.prototype);
  }
  const taken = (object) => {
    const keys = Reflect.ownKeys(object);
    return new Map(keys.map((key) => [key, Reflect.getOwnPropertyDescriptor(object, key)]));
  };
  const before = new Map([...objects].map(([name, object]) => [name, taken(object)]));
  const parents = new Map([...objects].map(([name, object]) => [name, Reflect.getPrototypeOf(object)]));
  const mine = (element) => element.closest('report-denial, script');
  const looks = () => {
    const drawn = [...document.querySelectorAll('*')].filter((element) => !mine(element));
    return drawn.flatMap((element) =>
      [null, '::before', '::after', '::first-letter', '::selection'].map((part) => {
        const style = getComputedStyle(element, part);
        return `${element.localName}${part ?? ''} ${[...style].map((name) => `${name}:${style.getPropertyValue(name)}`).join(';')}`;
      }),
    );
  };
  const looked = looks();
  const page = () => ({
    head: document.head.innerHTML,
    sheets: document.adoptedStyleSheets.length,
    cookie: document.cookie,
    stored: [localStorage.length, sessionStorage.length, window.name],
    history: [history.length, location.href, JSON.stringify(history.state)],
    title: document.title,
  });
  const [paged, scroll] = [page(), [scrollX, scrollY]];
  told.now = () => {
    const differs = [];
    for (const [name, object] of objects) {
      if (Reflect.getPrototypeOf(object) !== parents.get(name)) differs.push(`${name}'s prototype`);
      const [was, is] = [before.get(name), taken(object)];
      for (const key of new Set([...was.keys(), ...is.keys()])) {
        const [one, other] = [was.get(key) ?? {}, is.get(key) ?? {}];
        const fields = ['value', 'get', 'set', 'writable', 'enumerable', 'configurable'];
        if (!fields.every((field) => Object.is(one[field], other[field]))) differs.push(`${name}.${String(key)}`);
      }
    }
    scrollTo(...scroll);
    const now = looks();
    differs.push(...looked.filter((look, place) => look !== now[place]), ...now.slice(looked.length));
    for (const [kind, value] of Object.entries(page()))
      if (JSON.stringify(value) !== JSON.stringify(paged[kind])) differs.push(`${kind}: ${JSON.stringify(value)}`);
    return differs;
  };
  return [objects.size, looked.length];
};

/** What the browser keeps for the page's origin. */
const kept = async () => [
  (await indexedDB.databases()).length,
  (await caches.keys()).length,
  (await navigator.serviceWorker.getRegistrations()).length,
  document.cookie,
];

/** Chooses an option of each list, as a reader does. */
const choose = (host, place) => {
  for (const list of host.shadowRoot.querySelectorAll('select')) {
    list.selectedIndex = place;
    list.dispatchEvent(new Event('change', { bubbles: true }));
  }
};

inBothBrowsers('the whole card in use changes nothing in its page, and nothing is kept', async ({ host, page, card, cards, hears }) => {
  await page.goto(host.put('plain'));
  const [objects, elements] = await page.evaluate(remember);
  assert.ok(objects > 1000 && elements > 40, `${objects} objects, ${elements} looks`);
  await page.evaluate((source) => {
    addEventListener('report-denial:source', (event) => event.preventDefault());
    const script = document.createElement('script');
    script.src = source;
    document.querySelector('#place').append(script);
  }, `${cards.origin}/${files.entry}`);
  await card.taken();

  await card.openAll();
  for (const [place, day] of DAYS.entries()) {
    await card.click('.days button', place);
    await until(`the card stands as on ${day.words}`, async () => (await card.text('[aria-current]')) === day.words);
  }
  for (const place of [1, 2, 0]) await card.ask(choose, place);
  for (const place of [0, 40, 80]) await card.click('a.source', place);
  await hears('source', 3);
  await card.click('svg a[href]');
  await card.click('.here');
  await card.click('.document .copies button');
  await card.click('.foot .copies button', 1);
  for (const [name, value] of [['view', 'compact'], ['theme', 'dark'], ['heading-level', '4'], ['as-of', '2018-07-06'], ['target', '_blank']]) {
    await card.set(name, value);
    await card.set(name, null);
  }

  assert.deepEqual(await page.evaluate(() => document[Symbol.for('differs')].now()), []);
  assert.deepEqual(await page.evaluate(kept), [0, 0, 0, '']);
  assert.deepEqual(await page.browserContext().cookies(), []);
});
