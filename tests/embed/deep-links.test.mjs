// An address leads to a part of the card, on a day: opened, focused and in sight; and no other
// address, nor the page's own routes, has anything to do with the card.
import assert from 'node:assert/strict';
import { forget, ledTo, NOWHERE, place, to } from './lib/deep-link.mjs';
import { files } from './lib/dist.mjs';
import { hold } from './lib/faults.mjs';
import { DAYS, expected, reading, TODAY } from './lib/first-claim.mjs';
import { inBothBrowsers } from './lib/in-both-browsers.mjs';
import { publishAnother } from './lib/other-claim.mjs';
import { until } from './lib/until.mjs';

const [FIRST, SECOND] = DAYS;
const ENGINES = { 'with the engine': '', 'without it': 'engine="off"' };
/** One part of each kind. */
const KINDS = ['report', 'denial', 'points', 'point-handed-over', 'origins', 'retellings', 'sources', 'source-people', 'changes'];

/** Opens a page whose address leads somewhere. */
const arrive = async ({ host, page, card }, hash, values) => {
  await page.goto(host.put('reader', { above: 600, ...values }) + hash);
  await card.standing();
};

/** Leads elsewhere on the page that is open. */
const follow = (page, hash) =>
  page.evaluate((hash) => {
    location.hash = hash;
  }, hash);

/** The card stands as on a day. */
const standsAsOn = async (card, day) => {
  await until(`the card stands as on ${day.words}`, async () => (await card.texts('.state > p')).join() === day.state.join());
  const { state, ...rest } = expected(day);
  const { state: said, ...read } = await reading(card);
  assert.deepEqual([said, read], [state, rest], day.words);
};

for (const [how, attributes] of Object.entries(ENGINES)) {
  inBothBrowsers(`${how}, a page that is opened at a part shows it`, async (scene) => {
    for (const part of KINDS) {
      await arrive(scene, to(part), { above: 6000, attributes });
      await ledTo(scene.card, part);
      if (attributes) continue;
      await scene.card.taken();
      await ledTo(scene.card, part);
    }
  });

  inBothBrowsers(`${how}, each part can be led to`, async (scene) => {
    const { card, page } = scene;
    await arrive(scene, '', { attributes });
    if (!attributes) await card.taken();
    const parts = await card.ask(({ shadowRoot }) =>
      [...shadowRoot.querySelectorAll('[data-part]')]
        .filter((part) => part.checkVisibility({ visibilityProperty: true }) || part.matches('.document'))
        .map((part) => part.dataset.part),
    );
    assert.ok(parts.length > 30, `${parts.length} parts`);
    assert.equal(new Set(parts).size, parts.length, 'each has a name of its own');
    assert.equal(parts.includes('as-of'), !attributes, 'the days are a part where they can be chosen');
    for (const part of parts) {
      await forget(card);
      await follow(page, to(part));
      await ledTo(card, part);
    }
  });

  inBothBrowsers(`${how}, an address leads to a day as well`, async (scene) => {
    const { card, page, heard } = scene;
    await arrive(scene, to('denial', FIRST.date), { attributes });
    await ledTo(card, 'denial');
    await standsAsOn(card, FIRST);
    if (!attributes) await card.taken();
    await standsAsOn(card, FIRST);
    // A day between two steps is the earlier one's.
    for (const [hash, part, day] of [
      [to('point-handed-over', '2018-07-09'), 'point-handed-over', SECOND],
      [to('report', TODAY.date), 'report', TODAY],
      [to('', FIRST.date), 'card', FIRST],
      [`#rd=rocket-man-cd@${SECOND.date}`, 'card', SECOND],
      // No day: the one that is shown.
      [to('sources'), 'sources', SECOND],
    ]) {
      await forget(card);
      await follow(page, hash);
      await ledTo(card, part);
      await standsAsOn(card, day);
    }
    assert.deepEqual(await heard('as-of'), [], 'the reader has chosen no day');
  });

  inBothBrowsers(`${how}, a source that is not known yet on the day shown is shown as of today`, async (scene) => {
    const { card, page } = scene;
    await arrive(scene, '', { attributes: `as-of="${FIRST.date}" ${attributes}` });
    if (!attributes) await card.taken();
    await follow(page, to('source-the-week'));
    await ledTo(card, 'source-the-week');
    await standsAsOn(card, TODAY);
    // One that is known stays on its day.
    await card.set('as-of', SECOND.date);
    await standsAsOn(card, SECOND);
    await follow(page, to('source-the-hill'));
    await ledTo(card, 'source-the-hill');
    await standsAsOn(card, SECOND);
    // A day on which it is not known is shown as it was, from its beginning.
    await forget(card);
    await follow(page, to('source-the-week', FIRST.date));
    await until('the card has the focus', async () => (await place(card)).part === 'card');
    await standsAsOn(card, FIRST);
  });

  inBothBrowsers(`${how}, a part that nobody knows is the card itself`, async (scene) => {
    const { card, page } = scene;
    await arrive(scene, '', { attributes });
    if (!attributes) await card.taken();
    for (const part of ['nobody-knows-this', '', 'constructor', '"]<b>', 'point-', '%E0%A4%A', 'denial/report']) {
      await forget(card);
      await follow(page, to(part));
      await ledTo(card, 'card');
    }
    await forget(card);
    await follow(page, '#rd=rocket-man-cd');
    await ledTo(card, 'card');
  });

  inBothBrowsers(`${how}, the compact card opens only where the part is in the rest of it`, async (scene) => {
    const { card, page } = scene;
    const whole = () => card.ask((host) => host.shadowRoot.querySelector('.rest').open);
    await arrive(scene, to('denial'), { attributes: `view="compact" ${attributes}` });
    await ledTo(card, 'denial');
    if (!attributes) await card.taken();
    assert.equal(await whole(), false);
    await follow(page, to('point-signed'));
    await ledTo(card, 'point-signed');
    assert.equal(await whole(), true);
  });
}

inBothBrowsers('without the engine there are no days to lead to', async (scene) => {
  await arrive(scene, to('as-of'), { attributes: 'engine="off"' });
  await ledTo(scene.card, 'card');
});

inBothBrowsers('where the engine takes over, focus, open parts and place stay', async (scene) => {
  const { card, cards } = scene;
  for (const part of ['point-carried', 'source-the-hill', 'retellings']) {
    const engine = hold();
    cards.fault(files.wasm, engine.fault);
    await arrive(scene, to(part));
    await engine.asked;
    await ledTo(card, part);
    assert.equal(await card.live(), false);
    engine.release();
    await card.taken();
    await ledTo(card, part);
  }
});

inBothBrowsers('a link of the article leads there, and the keyboard goes on from there', async (scene) => {
  const { card, page } = scene;
  await arrive(scene, '', { hash: to('sources') });
  await card.taken();
  await page.click('#link');
  await ledTo(card, 'sources');
  await page.keyboard.press('Tab');
  const next = await card.ask(({ shadowRoot }) => shadowRoot.activeElement?.closest('[data-part]').dataset.part);
  assert.equal(next, 'sources', 'the next stop is in the part');
});

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
  await other.taken();
  await meant.taken();
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
