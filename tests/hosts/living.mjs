// Hosts that are hard on a card's elements: made early, taken out, translated, meddled with.
import assert from 'node:assert/strict';
import { Card } from '../embed/lib/card.mjs';
import { DAYS, expected, reading, TODAY } from '../embed/lib/first-claim.mjs';
import { marked } from '../embed/lib/translate.mjs';
import { until } from '../embed/lib/until.mjs';
import { lives, standsAs } from './asking.mjs';
import { LINE } from './lines.mjs';

const [FIRST, SECOND] = DAYS;

const chooses = async (card, day) => {
  await card.click('.days button', DAYS.indexOf(day));
  await standsAs(card, day);
  assert.deepEqual(await reading(card), expected(day));
};

/** One engine breaks, the card has another one; its neighbour hears nothing of it. */
const oneBreaks = async (place) => {
  const { page, card } = place;
  const neighbour = await lives(page, '#neighbour');
  await chooses(neighbour, SECOND);
  await neighbour.ask((host) => {
    host.before = host.shadowRoot.querySelector('.root');
  });
  await card.ask((host) => document[Symbol.for('meddle with')](host));
  await card.click('.days button', DAYS.indexOf(TODAY));
  await until('the engine has broken', async () => (await place.notes()).errors.length === 1);
  assert.deepEqual((await place.notes()).errors, ['engine-trapped']);
  await card.taken();
  await chooses(card, SECOND);
  assert.ok(await neighbour.ask((host) => host.before === host.shadowRoot.querySelector('.root')), 'nobody touched it');
  await chooses(neighbour, FIRST);
};

/** What was made of an element that was none yet: the card, on the day that was set then, and the page's own property. */
const allMade = async ({ page }) => {
  for (const id of ['imported', 'cloned', 'parsed']) await lives(page, `#${id}`);
  const imported = new Card(page, '#imported');
  assert.deepEqual(await imported.texts('.state > p'), FIRST.state);
  assert.equal(await imported.ask((host) => host.asOf), 'the page’s own');
  const kinds = () => new Set([...document.querySelectorAll('report-denial')].map((element) => element.constructor)).size;
  assert.equal(await page.evaluate(kinds), 1);
};

const ROUNDS = 3;

/** Cards that are gone leave nothing on the page's own objects. */
const nothingHeld = async ({ page, card }) => {
  const held = () =>
    page.evaluate(() => {
      const { listeners, observers } = document[Symbol.for('held by the page')];
      return { listeners, observers: observers.size };
    });
  const before = await held();
  assert.ok(before.listeners > 0 && before.observers > 0, `the card hears of the page: ${JSON.stringify(before)}`);
  for (let round = 0; round < ROUNDS; round++) {
    await card.ask((host) => host.replaceWith(host.cloneNode(true)));
    await card.taken();
  }
  await until('as much is held as before', async () => JSON.stringify(await held()) === JSON.stringify(before));
};

/** The text that was pasted is the page's: nobody has touched it, and it comes back when the card goes. */
const textStays = async ({ page, card }) => {
  const told = await page.evaluate(() => {
    const { nodes, changes } = document[Symbol.for('children of the element')];
    const { childNodes } = document.querySelector('report-denial');
    return { changes, same: nodes.length === childNodes.length && nodes.every((node, n) => node === childNodes[n]) };
  });
  assert.deepEqual(told, { changes: [], same: true });
  const seen = () => card.ask((host) => host.firstChild.checkVisibility());
  assert.equal(await seen(), false, 'the card stands for it');
  await card.set('claim', 'nobody-knows-this');
  assert.equal(await seen(), true);
  await card.set('claim', 'rocket-man-cd');
  await card.taken();
};

const translate = (mark) => ({ page }) => page.evaluate((mark) => document[Symbol.for('translate')](mark), mark);

/** Words that were translated stay so, whatever day is chosen. */
const staysTranslated = async (place) => {
  const { card } = place;
  await card.openAll();
  await translate('‡')(place);
  for (const day of [SECOND, TODAY, FIRST]) {
    await card.click('.days button', DAYS.indexOf(day));
    await until(`the card is set to ${day.words}`, async () => (await card.texts('.stood')).length === +(day !== TODAY));
    const { read, strange } = await card.ask(marked);
    assert.ok(read > 100, 'the card is open');
    assert.deepEqual(strange, [], `${day.words}: words came back untranslated`);
  }
};

/** What a server has drawn gives way; what stays a template is text of the page's. */
const noOtherRoots = async ({ page }) => {
  for (const selector of ['#inert > *', '#unsafe > *']) await lives(page, selector);
  const roots = await page.evaluate(() =>
    [...document.querySelectorAll('report-denial')].map(({ shadowRoot, firstElementChild }) => ({
      others: shadowRoot.textContent.includes('As a server has drawn it'),
      slots: shadowRoot.querySelectorAll('slot').length,
      first: firstElementChild?.localName ?? 'text',
    })),
  );
  assert.deepEqual(roots, ['text', 'template', 'text'].map((first) => ({ others: false, slots: 0, first })));
};

/** @type {import('./table.mjs').Host[]} */
export const LIVING = [
  {
    name: 'meddles',
    does: 'a tool that breaks one card’s elements under its engine',
    ends: 'live',
    provokes: [LINE('engine-trapped'), /^failed to append child/],
    then: oneBreaks,
  },
  { name: 'made-early', does: 'elements made in four ways before the script', ends: 'live', then: allMade },
  { name: 'live-blog', does: 'cards put in and taken out again and again', ends: 'live', then: nothingHeld },
  { name: 'with-text', does: 'the whole text in the element, and the page watches it', ends: 'live', then: textStays },
  {
    name: 'translated',
    does: 'every text in `<font>`, before the engine and after it',
    ends: 'live',
    first: translate(''),
    then: staysTranslated,
  },
  {
    name: 'declarative',
    does: 'declarative shadow roots, parsed and inert',
    ends: 'live',
    provokes: [/^Found declarative shadowrootmode/],
    then: noOtherRoots,
  },
  {
    name: 'registers',
    does: '`@property` for names that style sheets like, and `@font-face`',
    ends: 'live',
    styles: true,
  },
];
