// Whatever a page's address and the element's attributes say, the card stands whole, on one of its
// days. The same few hundred in every run; `cargo xtask fuzz hash` goes on for minutes.
import assert from 'node:assert/strict';
import { some } from './lib/attacks.mjs';
import { alarms, watch } from './lib/canary.mjs';
import { DAYS } from './lib/first-claim.mjs';
import { inBothBrowsers } from './lib/in-both-browsers.mjs';

/** Browsers let a page change its address 200 times in ten seconds. */
const ROUND = 180;
const WINDOW = 11_000;
const SECONDS = Number(process.env.RD_FUZZ_SECONDS ?? 0);

/** Numbers from 0 to 1, the same after the same seed (mulberry32). */
const chance = (seed) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let n = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  n = (n + Math.imul(n ^ (n >>> 7), 61 | n)) ^ n;
  return ((n ^ (n >>> 14)) >>> 0) / 2 ** 32;
};

const PIECES = [
  ...['#rd=', 'rocket-man-cd', '/', '@', 'points', 'sources', 'report', 'as-of', 'point-handed-over', 'changes', 'rd='],
  ...['2018-07-06', '2018-07-07', '2018-07-10', '9999-99-99', '0000', '2018', '-', '%', '%40', '%2F', '%E2%80%AE', '#', '?', '&'],
  ...[' ', '\u202e', '\ud83d', '\u0000', '"]', '\\', '..', '1e999', '-1', '0', '3', 'off', 'compact', '_blank', 'null', '__proto__'],
  ...some(60),
];

/** Something to try: a hash or an attribute, of up to nine pieces. */
const attempt = (random) => {
  const pick = (list) => list[Math.floor(random() * list.length)];
  const value = Array.from({ length: Math.floor(random() * 10) }, () => pick(PIECES)).join('');
  const name = pick(['hash', 'hash', 'as-of', 'heading-level', 'target', 'view', 'theme', 'engine']);
  // Half of the hashes lead into the card.
  return name === 'hash' && random() < 0.5 ? [name, `#rd=rocket-man-cd/${value}`] : [name, value];
};

/** Tries them one after the other, and says where the card was not as it should be. */
const tryAll = async (attempts, days) => {
  const host = document.querySelector('report-denial');
  const root = host.shadowRoot;
  const shape = () => [...root.querySelectorAll('*')].map((e) => e.localName).join(' ');
  const whole = shape();
  const last = days.length - 1;
  const stepOf = (day) => Math.max(0, days.findLastIndex((known) => known <= (day || '9999')));
  /** The only steps at which what is there may be there. */
  const steps = () =>
    days.map((_, step) => step).filter((step) =>
      [...root.querySelectorAll('[data-s]')].every((e) => {
        const [from, to] = e.dataset.s.split(' ').map(Number);
        return e.hasAttribute('hidden') === !(from <= step && step < to);
      }),
    );
  const trouble = [];
  for (const [name, value] of attempts) {
    const before = steps()[0];
    const wanted = [];
    if (name === 'hash') {
      location.hash = value;
      dispatchEvent(new HashChangeEvent('hashchange'));
      const [, slug, , day] = /^#rd=([^/@]+)\/?([^@]*)@?(.*)/.exec(location.hash) ?? [];
      if (slug !== 'rocket-man-cd') wanted.push(before);
      else if (day) wanted.push(stepOf(day));
      else wanted.push(before, last);
    } else {
      host.setAttribute(name, value);
      // The card sees it before anything else of the page does.
      await null;
      wanted.push(name === 'as-of' ? stepOf(value) : before);
    }
    const [now] = steps();
    if (shape() !== whole || !wanted.includes(now)) trouble.push(`${name}=${JSON.stringify(value)}: ${now} of ${wanted}`);
    if (name === 'view' || name === 'engine' || name === 'theme') host.removeAttribute(name);
  }
  return trouble;
};

inBothBrowsers('whatever address and attributes say, the card stands whole on one of its days', async (scene) => {
  const { visit, card, page, heard } = scene;
  await watch(page);
  await visit('element');
  await card.taken();
  const days = DAYS.map(({ date }) => date);
  const end = Date.now() + SECONDS * 1000;
  let seed = 1;
  do {
    const begun = Date.now();
    const random = chance(seed);
    const attempts = Array.from({ length: 2 * ROUND }, () => attempt(random));
    assert.deepEqual(await page.evaluate(tryAll, attempts, days), [], `seed ${seed}`);
    assert.deepEqual(await alarms(page), [], `seed ${seed}`);
    assert.deepEqual(await heard('error'), [], `seed ${seed}`);
    seed++;
    // In CI there is one round only.
    if (SECONDS) await new Promise((done) => setTimeout(done, Math.max(0, begun + WINDOW - Date.now())));
  } while (Date.now() < end);
  assert.ok(await card.live());
});
