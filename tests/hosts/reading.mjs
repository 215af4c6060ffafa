// Hosts that are hard on how a card is read: by keys, on paper, by an address that leads into it.
import assert from 'node:assert/strict';
import { ledTo, NOWHERE, place as placeOf } from '../embed/lib/deep-link.mjs';
import { DAYS, expected, reading, TODAY } from '../embed/lib/first-claim.mjs';
import { asOnPaper } from '../embed/lib/paper.mjs';
import { until } from '../embed/lib/until.mjs';
import { kept, lives, standsAs } from './asking.mjs';

/** Ids, labels and focus of page and card know nothing of each other. */
const ownNames = async ({ page, card }) => {
  const REFERENCES = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns', 'aria-details', 'list'];
  const found = await card.ask(({ shadowRoot }, references) => {
    const all = [...shadowRoot.querySelectorAll('*')];
    const lost = all.flatMap((element) =>
      references
        .flatMap((name) => (element.getAttribute(name) ?? '').split(' '))
        .filter((id) => id && !shadowRoot.getElementById(id)),
    );
    const controls = all.filter((element) => element.matches('button, input, a[href], summary'));
    const named = ({ ariaLabel, textContent, labels }) => ariaLabel || textContent.trim() || labels?.length;
    const nameless = controls.filter((element) => !named(element)).map((element) => element.outerHTML);
    const announced = all.filter((element) => element.matches('[aria-live], [role=status]')).length;
    return { controls: controls.length, nameless, lost, announced };
  }, REFERENCES);
  assert.ok(found.controls > 50 && found.announced > 1, JSON.stringify(found));
  assert.deepEqual([found.nameless, found.lost], [[], []]);
  await card.ask(({ shadowRoot }) => shadowRoot.querySelector('.steps input').focus());
  const names = await page.evaluate(() => {
    const told = [document.activeElement.localName];
    document.querySelector('label').click();
    return [...told, document.activeElement.id, document.getElementById('origins').localName];
  });
  assert.deepEqual(names, ['report-denial', 'sources', 'p']);
};

/** The card's headings go on where the page's stop; it has no landmarks, and no heading is in a summary. */
const outlined = async ({ page, card }) => {
  const told = await card.ask(({ shadowRoot }) => {
    const heading = (element) => element.matches('h1, h2, h3, h4, h5, h6, [role=heading]');
    const all = [...shadowRoot.querySelectorAll('*')];
    const landmark = 'header, footer, main, nav, aside, [role=banner], [role=contentinfo], [role=main]';
    return {
      levels: all.filter(heading).map((element) => Number(element.ariaLevel ?? element.localName[1])),
      inSummaries: all.filter((element) => heading(element) && element.closest('summary')).length,
      landmarks: all.filter((element) => element.matches(landmark)).map((element) => element.outerHTML.slice(0, 80)),
    };
  });
  assert.ok(told.levels.length > 4);
  assert.deepEqual(told, { levels: told.levels.map((_, n) => (n ? 5 : 4)), inSummaries: 0, landmarks: [] });
  assert.equal(await page.evaluate(() => document.querySelectorAll('main, header, footer').length), 3);
};

const PART = 'origins';

/** Who came by a route of the page's stays there: nothing is opened, and no route is added. */
const routed = async ({ page, card }) => {
  await card.ask(({ shadowRoot }) => {
    const link = shadowRoot.querySelector('a:not([rel])');
    link.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true }));
  });
  await until('a link within the card leads', async () => (await placeOf(card)).part !== null);
  const routes = await page.evaluate(() => [location.hash, document[Symbol.for('routes of the page')]]);
  assert.deepEqual(routes, ['#/articles/42', ['#/articles/42']]);
};

/** Keys that set the day are the card's, all others are the page's. */
const ownKeys = async ({ page, card }) => {
  await card.ask(({ shadowRoot }) => shadowRoot.querySelector('.steps input').focus());
  await page.keyboard.press('End');
  await standsAs(card, TODAY);
  await page.keyboard.press('ArrowLeft');
  await standsAs(card, DAYS.at(-2));
  assert.deepEqual(await kept(page, 'keys of the page'), []);
  await card.ask(({ shadowRoot }) => shadowRoot.querySelector('.origins summary').focus());
  await page.keyboard.press('j');
  assert.deepEqual(await kept(page, 'keys of the page'), ['j']);
};

/** Both the page's rules for paper and the card's, on the screen. */
const onPaper = async ({ page, card }) => {
  const paper = (media) => page.evaluate((media) => (document.querySelector('#paper').media = media), media);
  assert.deepEqual(await card.texts('td blockquote'), [], 'on the screen they are closed');
  await paper('all');
  const own = await page.evaluate(() => document.querySelector('#own').checkVisibility());
  assert.equal(own, false, 'the page’s rules hold');
  assert.ok((await card.ask(asOnPaper)) > 0);
  assert.deepEqual(await card.texts('.days'), []);
  const quotations = await card.texts('td blockquote');
  assert.ok(quotations.length >= 3, `what is closed is read: ${quotations.length}`);
  const addresses = await card.ask(({ shadowRoot }) =>
    [...shadowRoot.querySelectorAll('.document a[href]')].map((link) => getComputedStyle(link, '::after').content),
  );
  assert.ok(addresses.length > 15 && addresses.every((content) => content !== 'none'), 'each source has its address');
  const cut = await card.ask(({ shadowRoot }) =>
    [...shadowRoot.querySelectorAll('.state p')].filter((line) => line.scrollHeight > line.clientHeight + 1).length,
  );
  assert.equal(cut, 0, 'no line is cut off');
  await paper('print');
};

/** The page's clock is off by a day; each day of the card is the one that was printed. */
const ownDays = async ({ page, card }) => {
  const told = await page.evaluate(() => {
    const day = new Date('2018-07-06');
    return [day.getDate(), day.toLocaleDateString('en') === '7/6/2018', navigator.language];
  });
  assert.deepEqual(told, [5, false, 'ar-EG']);
  assert.deepEqual(await card.texts('.days button'), DAYS.map(({ words }) => words));
  for (const day of [DAYS[1], TODAY]) {
    await card.click('.days button', DAYS.indexOf(day));
    await standsAs(card, day);
    assert.deepEqual(await reading(card), expected(day));
  }
};

/** A teaser shows report and denial, or that it came later: neither of them cut off. */
const bothSides = async ({ page, card }) => {
  const teaser = await lives(page, '#teaser');
  for (const day of [DAYS[0], DAYS[1], TODAY]) {
    await teaser.set('as-of', day.date);
    const set = async () => (await teaser.texts('.state > p')).join() === day.state.join();
    await until(`the teaser is set to ${day.words}`, set);
    assert.equal((await teaser.texts('.stood')).length, +(day !== TODAY));
    const sides = await teaser.ask(({ shadowRoot }) =>
      ['.state', '.report', '.denial'].map((selector) => {
        const element = shadowRoot.querySelector(selector);
        const { width, height } = element.getBoundingClientRect();
        const seen = width > 100 && height > 40 && element.innerText.length > 40;
        const all = [element, ...element.querySelectorAll('p, blockquote')];
        const cut = all.filter(({ clientHeight, scrollHeight }) => clientHeight && scrollHeight > clientHeight + 1);
        return { seen, cut: cut.map((part) => part.outerHTML.slice(0, 60)) };
      }),
    );
    assert.deepEqual(sides, Array(3).fill({ seen: true, cut: [] }), day.words);
  }
  assert.deepEqual(await teaser.texts('.matrix td'), [], 'it is the short view');
  assert.ok(await card.live());
};

/** @type {import('./table.mjs').Host[]} */
export const READING = [
  { name: 'same-names', does: 'ids, labels and names that the card has too', ends: 'live', then: ownNames },
  { name: 'outline', does: 'headings and landmarks, with the card under a third heading', ends: 'live', then: outlined },
  {
    name: 'led-to',
    does: 'an address that leads to a part of the card, and `:target` rules',
    ends: 'live',
    hash: `#rd=rocket-man-cd/${PART}`,
    first: ({ card }) => ledTo(card, PART),
  },
  {
    name: 'router',
    does: 'a router of hashes that sends home who comes by another',
    ends: 'live',
    hash: '#/articles/42',
    first: async ({ card }) => assert.deepEqual(await placeOf(card), NOWHERE),
    then: routed,
  },
  { name: 'shortcuts', does: 'single keys as short cuts, on the window', ends: 'live', then: ownKeys },
  { name: 'prints', does: 'a style sheet for paper that hides and cuts', ends: 'live', then: onPaper },
  { name: 'other-time', does: 'another clock, time zone and language', ends: 'live', then: ownDays },
  { name: 'teaser', does: 'rules that cut every text after a line, around a compact card', ends: 'live', then: bothSides },
];
