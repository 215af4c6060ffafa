// On every host of `tests/hosts` the card is whole: drawn, opening, in its place; live where the
// engine can run; and the page's own program works as before. What was found is written down.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { files } from './lib/dist.mjs';
import { hold } from './lib/faults.mjs';
import { DAYS, expected, reading, TODAY } from './lib/first-claim.mjs';
import { openHost } from './lib/hosts.mjs';
import { hostsPage, missing, PAGE, pageless, unexplained } from './lib/hosts-page.mjs';
import { afterThem, inThreeEngines } from './lib/in-three-engines.mjs';
import { boxes, shifts, watchShifts } from './lib/layout.mjs';
import { looks, unlike } from './lib/looks.mjs';
import { told, written } from './lib/results.mjs';
import { until } from './lib/until.mjs';
import { HOSTS } from '../hosts/table.mjs';
import { NOT_OURS, TRAPS } from '../hosts/traps.mjs';

const [FIRST] = DAYS;

/** What became of the card: `live`, or the code of its one error. */
const outcome = (place) =>
  until('the card is live, or says why not', async () => {
    if (await place.card.live()) return 'live';
    const { errors } = await place.notes();
    return errors[0];
  });

/** The card's text is drawn, at a size that can be read. */
const drawn = async ({ card }) => {
  assert.deepEqual(await reading(card), expected(TODAY));
  assert.equal(await card.text('.headline'), 'Did the signed “Rocket Man” CD reach Kim Jong Un?');
  const sides = await card.ask((host) => {
    const sizes = (selector) =>
      [...host.shadowRoot.querySelectorAll(selector)].map((element) => {
        const { width, height } = element.getBoundingClientRect();
        return width > 100 && height > 20 && parseFloat(getComputedStyle(element).fontSize) > 12;
      });
    return [...sizes('.report'), ...sizes('.denial'), ...sizes('.side blockquote')];
  });
  assert.ok(sides.length >= 4 && sides.every(Boolean), `report and denial are drawn: ${sides}`);
};

/** Clicks in the card; by script where a zoomed page and the driver count pixels differently. */
const click = ({ card, engine }, host, selector) =>
  host.elsewhere?.includes(engine)
    ? card.ask(({ shadowRoot }, selector) => shadowRoot.querySelector(selector).click(), selector)
    : card.click(selector);

const chooses = {
  button: (place, host) => click(place, host, '.days button'),
  /** As a reader's hand would: the slider's value is the browser's own doing. */
  slider: ({ card }) =>
    card.ask(({ shadowRoot }) => {
      const slider = shadowRoot.querySelector('.steps input');
      slider.value = 0;
      slider.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    }),
};

/** A shift is known when a frame is painted. */
const painted = (page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

/** Where everything is, but for what a translator has put around texts, which goes with the first card. */
const still = async (page) => (await boxes(page)).filter((box) => !box.startsWith('font '));

const own = (page) => page.evaluate(() => document.querySelector('#own').textContent);

const presses = async ({ page, engine }, host) => {
  const [x, y] = await page.evaluate(() => {
    const button = document.querySelector('#own');
    button.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top, width, height } = button.getBoundingClientRect();
    return [left + width / 2, top + height / 2];
  });
  if (host.elsewhere?.includes(engine)) await page.evaluate(() => document.querySelector('#own').click());
  else await page.mouse.click(x, y);
};

/** How the card looks on the first host, which does nothing, in each engine. */
const undisturbed = {};

for (const host of HOSTS) {
  inThreeEngines(`${host.name}: ${host.does}`, { provokes: host.provokes }, async (place) => {
    const { cards, engine } = place;
    const result = told(host.name, engine);
    const held = hold();
    for (const [file, fault] of Object.entries({ ...host.faults, [files.wasm]: held.fault })) cards.fault(file, fault);
    await openHost(place, host);
    const { card, page } = place;
    await card.standing();
    await host.first?.(place);
    await drawn(place);

    const before = await still(page);
    if (engine === 'chromium') await watchShifts(page);
    held.release(host.faults?.[files.wasm]);
    const ends = await outcome(place);
    result.ends = ends;
    await painted(page);
    assert.deepEqual(await still(page), before, 'nothing moves when the engine takes over');
    if (engine === 'chromium') assert.deepEqual(await shifts(page), []);
    if (host.name === 'plain') undisturbed[engine] = await card.ask(looks);
    if (host.styles && undisturbed[engine])
      assert.deepEqual(unlike(await card.ask(looks), undisturbed[engine]), [], 'it looks as anywhere');
    assert.equal(ends, host.ends[engine] ?? host.ends);

    await click(place, host, '.sources > details > summary');
    await until('a part opens', () => card.ask((element) => element.shadowRoot.querySelector('.sources > details').open));
    if (ends === 'live') {
      await chooses[host.day ?? 'button'](place, host);
      await until(`the card stands as on ${FIRST.words}`, async () => (await card.text('[aria-current]')) === FIRST.words);
      assert.deepEqual(await reading(card), expected(FIRST));
    }
    await host.then?.(place);

    assert.notEqual(await own(page), 'pressed', 'what is done in the card is not done to the page');
    await presses(place, host);
    await until('the page’s own button works', async () => (await own(page)) === 'pressed');
    if (ends === 'live') assert.ok(await card.live(), 'and the card with it');
    result.passed = true;
  });
}

/** What can be seen of the page itself, and where. */
const inSight = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => element.localName !== 'report-denial' && element.id !== 'place')
      .map((element) => ({ name: element.localName, ...element.getBoundingClientRect().toJSON() }))
      .filter(({ height, top, bottom }) => height && bottom > 0 && top < innerHeight)
      .map(({ name, left, top, right, bottom }) => [name, left, top, right, bottom].join(' ')),
  );

inThreeEngines('a script alone moves nothing in sight where its height was reserved', {}, async (place) => {
  const { cards, engine } = place;
  await openHost(place, { name: 'reserved' });
  const { card, page } = place;
  const before = await inSight(page);
  assert.ok(before.length >= 3, 'there is a page in sight');
  if (engine === 'chromium') await watchShifts(page);
  // Late, so that all of the page is painted before it.
  await page.evaluate((source) => {
    const script = document.createElement('script');
    script.src = source;
    document.querySelector('#place').append(script);
  }, `${cards.origin}/${files.entry}`);
  await card.taken();
  await painted(page);
  assert.deepEqual(await inSight(page), before);
  if (engine !== 'chromium') return;
  const sum = (await shifts(page)).reduce((all, shift) => all + shift, 0);
  assert.ok(sum <= 0.01, `the sum of layout shifts is ${sum}`);
});

afterThem('docs/hosts.md says what was found, and names a page for every trap that is ours', () => {
  assert.deepEqual(missing(), [], 'where a trap is said to be held, it is not');
  assert.deepEqual(Object.keys(TRAPS), Array.from({ length: 49 }, (_, n) => `T${n + 1}`));
  assert.deepEqual(pageless(), NOT_OURS, 'every other trap has a page of its own');
  assert.ok(NOT_OURS.length <= 6);
  assert.deepEqual(unexplained(), [], 'DESIGN.md says why');

  const page = hostsPage(written());
  if (process.env.UPDATE) writeFileSync(PAGE, page);
  assert.equal(readFileSync(PAGE, 'utf8'), page, 'UPDATE=1 cargo xtask test browsers writes it anew');
});
