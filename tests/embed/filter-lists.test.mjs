// No filter list takes the card for an advertisement: neither its elements nor its files.
import assert from 'node:assert/strict';
import { files, text } from './lib/dist.mjs';
import { blockers, selectors, WATCHED } from './lib/filter-lists.mjs';
import { inBothBrowsers } from './lib/in-both-browsers.mjs';

/** Runs in the page: which of the selectors hit something of the card or around it. */
const hits = async (address) => {
  const rules = await (await fetch(address)).json();
  const host = document.querySelector('report-denial');
  const control = document.createElement('div');
  control.className = 'ad_large';
  const found = { card: [], control: [], refused: 0 };
  for (const rule of rules)
    try {
      if (host.matches(rule) || host.querySelector(rule) || host.shadowRoot.querySelector(rule)) found.card.push(rule);
      if (control.matches(rule)) found.control.push(rule);
    } catch {
      found.refused++;
    }
  return found;
};

/** Runs in the page: every name that the card gives to anything. */
const names = () => {
  const host = document.querySelector('report-denial');
  const all = [host, ...host.shadowRoot.querySelectorAll('*')];
  const found = new Set([host.localName]);
  for (const element of all) {
    for (const { name, value } of element.attributes) {
      found.add(name);
      if (['class', 'id', 'part', 'name'].includes(name)) for (const word of value.split(' ')) found.add(word);
    }
  }
  return [...found];
};

inBothBrowsers('no rule that hides elements hits the card or the text in it', async ({ visit, page, card, host }) => {
  const [element] = /<report-denial[^]*<\/report-denial>/.exec(text('rocket-man-cd.html'));
  await visit('snippet', { element });
  await card.taken();
  await card.openAll();
  const rules = selectors();
  assert.ok(rules.length > 10_000, 'there is a list');
  const address = host.serve('/rules.json', JSON.stringify(rules), { 'content-type': 'application/json' });
  const found = await page.evaluate(hits, address);
  assert.deepEqual(found.card, []);
  assert.ok(found.control.includes('.ad_large'), 'a rule does hit what it is for');
  assert.ok(found.refused < rules.length / 100, `browsers understand the rules, but for ${found.refused}`);
});

inBothBrowsers('no name in the card is one that lists look for', async ({ visit, page, card }) => {
  await visit('element');
  await card.taken();
  const given = [...(await page.evaluate(names)), ...Object.values(files)];
  assert.ok(given.length > 60, 'the card has names');
  for (const [words, why] of Object.entries(WATCHED)) {
    const watched = new RegExp(`(^|[^a-z])(${words})([^a-z]|$)`);
    assert.deepEqual(given.filter((name) => watched.test(name)), [], why);
  }
});

inBothBrowsers('no rule that blocks requests hits a file of the card', async ({ visit, card, cards }) => {
  await visit('article');
  await card.taken();
  const rules = blockers();
  assert.ok(rules.length > 20_000, `there are lists: ${rules.length} rules`);
  const blocked = (address) => rules.filter(({ matches }) => matches.test(address)).map(({ line }) => line);
  assert.notDeepEqual(blocked('https://cards.example.org/getads?banner.js'), [], 'a rule does hit what it is for');
  assert.equal(cards.asked.length, 3);
  for (const name of cards.asked)
    for (const folder of ['', 'cards/', 'static/report-denial/'])
      assert.deepEqual(blocked(`https://cards.example.org/${folder}${name}`), [], folder + name);
});
