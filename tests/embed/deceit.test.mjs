// Whatever a claim, a page or an address says: nothing of it runs, and it reads as it was written.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { attacks, some } from './lib/attacks.mjs';
import { alarms, watch } from './lib/canary.mjs';
import { inBothBrowsers } from './lib/in-both-browsers.mjs';
import { until } from './lib/until.mjs';

/** What the card is made of, and all that it says: text, names for who hears it, what is copied. */
const inventory = ({ shadowRoot }) => {
  const elements = [...shadowRoot.querySelectorAll('*')];
  const attributes = new Set(elements.flatMap((e) => e.getAttributeNames().map((name) => `${e.localName} ${name}`)));
  const addresses = elements.filter((e) => e.hasAttribute('href')).map((e) => e.getAttribute('href'));
  return {
    elements: [...new Set(elements.map((e) => e.localName))].sort(),
    attributes: [...attributes].sort(),
    protocols: [...new Set(addresses.filter((it) => it[0] !== '#').map((it) => new URL(it).origin))].sort(),
    text: shadowRoot.textContent,
  };
};

/** The same of a card that nobody means harm with. */
const harmless = async ({ visit, card }) => {
  await visit('element');
  await card.taken();
  return card.ask(inventory);
};

inBothBrowsers('claims made of attacks read as they were written, with the engine and without', async (scene) => {
  const { visit, card, page } = scene;
  await watch(page);
  const known = await harmless(scene);
  for (const { slug, payloads } of attacks) {
    for (const attributes of ['engine="off"', '']) {
      await visit('attacks', { claim: slug, attributes });
      await (attributes ? card.standing() : card.taken());
      await card.openAll();
      const { elements, attributes: named, protocols, text } = await card.ask(inventory);
      // The last payload of each source is in its address.
      const missing = payloads.filter((payload, place) => place % 12 !== 11 && !text.includes(payload));
      assert.deepEqual(missing, [], slug);
      assert.deepEqual(elements.filter((it) => !known.elements.includes(it)), [], slug);
      assert.deepEqual(named.filter((it) => !known.attributes.includes(it)), [], slug);
      assert.deepEqual(protocols, ['https://attacks.example']);
      assert.deepEqual(await alarms(page), [], slug);
    }
  }
});

inBothBrowsers('no attribute of the element and no hash does more than it is there for', async ({ visit, card, page }) => {
  await watch(page);
  await visit('element');
  await card.taken();
  const told = await page.evaluate(async (payloads) => {
    const host = document.querySelector('report-denial');
    const { shadowRoot } = host;
    const trouble = [];
    const expect = (what, found, expected) => found === expected || trouble.push(`${what}: ${found}`);
    const names = ['as-of', 'theme', 'heading-level', 'target', 'view', 'engine', 'claim', 'class', 'part'];
    const shape = () => [...shadowRoot.querySelectorAll('*')].map((e) => e.localName).join(' ');
    const whole = shape();
    const bottom = document.documentElement.outerHTML.length;
    for (const [place, payload] of payloads.entries()) {
      for (const name of names) {
        host.setAttribute(name, payload);
        // The card sees it before anything else of the page does.
        await null;
        if (name === 'claim') expect(payload, shape(), 'slot');
        else expect(`${name}=${payload}`, shape(), whole);
        if (name === 'target') {
          const links = [...shadowRoot.querySelectorAll('a[rel]')];
          expect(payload, links.every((link) => link.target === payload && link.relList.contains('noopener')), true);
        }
        if (name === 'heading-level') {
          const levels = [...shadowRoot.querySelectorAll('[role=heading]')].map((e) => e.ariaLevel);
          expect(`heading-level=${payload}`, levels.every((level) => /^[1-9]$/.test(level)), true);
        }
        if (name === 'claim') host.setAttribute('claim', 'rocket-man-cd');
        else host.removeAttribute(name);
      }
      // One each: browsers let a page change its address 200 times in a row.
      const before = ['#', '#rd=', '#rd=rocket-man-cd/', '#rd=rocket-man-cd/points@'][place % 4];
      location.hash = before + payload;
      // The event comes in a task of its own.
      dispatchEvent(new HashChangeEvent('hashchange'));
      expect(before + payload, shape(), whole);
    }
    history.replaceState(null, '', location.pathname);
    expect('the page', document.documentElement.outerHTML.length, bottom);
    return trouble;
  }, [...some(150), '1e9', '-1', '0', 'Infinity', 'NaN', '9', '2.5', ' 3']);
  assert.deepEqual(told, []);
  assert.deepEqual(await alarms(page), []);
  await until('the card is live again', () => card.live());
});

inBothBrowsers('an address leads where the card says that it does', async ({ visit, page }) => {
  await visit('plain');
  // What tests/deceit.rs holds the checker to.
  const table = JSON.parse(readFileSync(new URL('../addresses.json', import.meta.url), 'utf8'));
  const shown = table.map(([, shown]) => shown).filter(Boolean);
  assert.ok(shown.length > 20);
  const elsewhere = await page.evaluate((shown) => {
    const link = document.createElement('a');
    return shown.filter((address) => {
      link.href = address;
      const rest = address.startsWith(link.origin) ? address.slice(link.origin.length) : 'x';
      return !/^($|[/?#])/.test(rest);
    });
  }, shown);
  assert.deepEqual(elsewhere, []);
});
