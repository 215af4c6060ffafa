// An address leads into the card that is meant and into no other, and the page's own routes have
// nothing to do with it.
import assert from 'node:assert/strict';
import { arrive, follow, ledTo, NOWHERE, place, standsAsOn, to } from './lib/deep-link.mjs';
import { DAYS, TODAY } from './lib/first-claim.mjs';
import { inBothBrowsers } from './lib/in-both-browsers.mjs';
import { publishAnother } from './lib/other-claim.mjs';
import { until } from './lib/until.mjs';

const [FIRST] = DAYS;

inBothBrowsers('of two claims only the one that is meant is touched', async (scene) => {
  const { host, page, cards, cardAt } = scene;
  publishAnother(cards);
  const [other, meant] = [cardAt('#other'), cardAt('#rocket-man')];
  await page.goto(host.put('claims') + to('sources', FIRST.date));
  await other.standing();
  await meant.standing();
  await ledTo(meant, 'sources');
  assert.deepEqual(await place(other), NOWHERE);
  await standsAsOn(other, TODAY);
  await meant.taken();
  // No engine comes to a card that is far above what is read, unless it was seen before.
  await page.evaluate(() => document.querySelector('#other').scrollIntoView());
  await other.taken();
  await follow(page, '#rd=other-claim/origins');
  await ledTo(other, 'origins');
  assert.deepEqual(await place(meant), { ...NOWHERE, open: ['sources'] }, 'the other card is as it was left');
  await standsAsOn(meant, FIRST);
  await standsAsOn(other, TODAY);
});

inBothBrowsers('of two cards of one claim the first is meant', async ({ host, page, cardAt }) => {
  const [one, two] = [cardAt('#one'), cardAt('#two')];
  await page.goto(host.put('two') + to('sources'));
  await one.taken();
  await two.taken();
  await follow(page, to('origins'));
  await until('the first card has the focus', async () => (await place(one)).part === 'origins');
  assert.deepEqual(await place(two), NOWHERE);
});

/** Addresses that are not this card's. */
const OTHERS = [
  '#after',
  '#/route/rocket-man-cd/denial',
  '#rd',
  '#rd=',
  '#rd=other-claim/denial',
  '#rd=rocket-man/denial',
  '#rd=rocket-man-cd-2/denial',
  '#RD=rocket-man-cd/denial',
  '#x#rd=rocket-man-cd/denial',
  '#!rd=rocket-man-cd/denial',
];

inBothBrowsers('other addresses do nothing to the card', async (scene) => {
  const { card, page } = scene;
  for (const hash of OTHERS) {
    await arrive(scene, hash, { attributes: 'engine="off"' });
    assert.deepEqual(await place(card), NOWHERE, `opened at ${hash}`);
  }
  await arrive(scene, '');
  await card.taken();
  await page.evaluate(() => document.querySelector('#before').focus());
  for (const hash of OTHERS) {
    // Where the browser itself leads is its own affair.
    const before = await page.evaluate(() => document.activeElement.id);
    await follow(page, hash);
    assert.deepEqual(await place(card), NOWHERE, `led to ${hash}`);
    if (hash !== '#after') assert.equal(await page.evaluate(() => document.activeElement.id), before);
    await standsAsOn(card, TODAY);
  }
});

/** What the page's router is told, and what it finds. Runs in the page. */
const listen = (key) => {
  const told = (document[Symbol.for(key)] = []);
  for (const name of ['hashchange', 'popstate'])
    addEventListener(name, ({ defaultPrevented, target }) => told.push([name, location.hash, defaultPrevented, target === window]));
};
const TOLD = 'told by the router';

inBothBrowsers('the page’s router hears everything, once, and finds its history as it left it', async (scene) => {
  const { card, page } = scene;
  await page.evaluateOnNewDocument(listen, TOLD);
  await arrive(scene, to('denial'));
  await card.taken();
  await ledTo(card, 'denial');
  const told = () => page.evaluate((key) => document[Symbol.for(key)].splice(0), TOLD);
  const history_ = () => page.evaluate(() => ({ length: history.length, state: history.state, hash: location.hash }));
  const { length } = await history_();
  assert.deepEqual(await told(), [], 'to show a part is no change of address');
  for (const [place, hash] of [to('sources', FIRST.date), '#/about', to('report')].entries()) {
    await follow(page, hash);
    await until('the router has heard', async () => (await page.evaluate((key) => document[Symbol.for(key)].length, TOLD)) >= 2);
    assert.deepEqual((await told()).sort(), [
      ['hashchange', hash, false, true],
      ['popstate', hash, false, true],
    ]);
    assert.deepEqual(await history_(), { length: length + place + 1, state: null, hash });
  }
  // Back is the page's own way.
  await page.evaluate(() => history.replaceState({ mine: true }, ''));
  await page.evaluate(() => history.go(-2));
  await ledTo(card, 'sources');
  assert.deepEqual((await told()).map(([name]) => name).sort(), ['hashchange', 'popstate']);
  assert.deepEqual(await history_(), { length: length + 3, state: null, hash: to('sources', FIRST.date) });
});

inBothBrowsers('a route that the page sets without a change of hash leads nowhere', async (scene) => {
  const { card, page } = scene;
  await arrive(scene, '');
  await card.taken();
  await page.evaluate((hash) => history.pushState({ mine: true }, '', hash), to('sources'));
  assert.deepEqual(await place(card), NOWHERE);
  assert.deepEqual(await page.evaluate(() => [history.state, location.hash]), [{ mine: true }, to('sources')]);
});
