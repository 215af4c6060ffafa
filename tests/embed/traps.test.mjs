// A trap in one card's engine: that card falls back and recovers, and no other card notices.
import assert from 'node:assert/strict';
import { DAYS, expected, reading, TODAY } from './lib/first-claim.mjs';
import { inBothBrowsers } from './lib/in-both-browsers.mjs';
import { until } from './lib/until.mjs';

const [FIRST, SECOND] = DAYS;
/** The loader’s line; before it Yew itself may say what it could not do. */
const TRAPPED = { provokes: [/^report-denial: engine-trapped/, /^failed to append child/] };

/**
 * Breaks what the engine calls, as a host's script might that meddles with every element: the next
 * attribute it sets or takes away in this card throws, which the engine cannot survive.
 */
const corrupt = (card) =>
  card.ask((host) => {
    for (const element of host.shadowRoot.querySelectorAll('.root[data-live] *')) {
      element.setAttribute = element.removeAttribute = () => {
        throw new Error('broken by the host');
      };
    }
  });

/** Chooses a day in a card that must show it. */
const chooses = async (card, day) => {
  await card.click('.days button', DAYS.indexOf(day));
  await until(`the card stands as on ${day.words}`, async () => (await card.text('[aria-current]')) === day.words);
  assert.deepEqual(await reading(card), expected(day));
};

/** Chooses a day in a card that cannot survive it. */
const traps = async ({ hears }, card, day, count) => {
  await corrupt(card);
  await card.click('.days button', DAYS.indexOf(day));
  return (await hears('error', count)).at(-1);
};

inBothBrowsers('a trapped card shows the finished card at once, and is live again within a second', TRAPPED, async (scene) => {
  const { visit, card, hears, noise } = scene;
  await visit('element');
  await card.taken();
  await card.click('.sources summary');
  const error = await traps(scene, card, FIRST, 1);
  assert.equal(error.detail.code, 'engine-trapped');
  assert.equal(error.live, false, 'when the event is heard the finished card stands');
  const ready = (await hears('ready', 2)).at(-1);
  assert.ok(ready.at - error.at < 1000, `live again after ${Math.round(ready.at - error.at)} ms`);
  assert.equal(noise.ours().length, 1);

  await card.taken();
  assert.deepEqual(await reading(card), expected(FIRST), 'on the day that the reader chose');
  assert.equal(await card.text('[aria-current]'), FIRST.words);
  const open = await card.ask((host) => host.shadowRoot.querySelector('.sources details').open);
  assert.ok(open, 'with the parts open that the reader opened');
  await chooses(card, SECOND);
});

inBothBrowsers('a trap in one card is not noticed by another', TRAPPED, async (scene) => {
  const { visit, cardAt, hears, heard } = scene;
  await visit('two');
  const [one, two] = [cardAt('#one'), cardAt('#two')];
  await one.taken();
  await two.taken();
  await chooses(two, SECOND);
  await two.click('.origins summary');
  const root = await two.ask((host) => {
    host.rootBefore = host.shadowRoot.querySelector('.root');
    return host.rootBefore.isConnected;
  });
  assert.ok(root);

  const error = await traps(scene, one, FIRST, 1);
  assert.equal(error.from, 'one');
  const same = await two.ask((host) => host.rootBefore === host.shadowRoot.querySelector('.root'));
  assert.ok(same, 'the other card was not touched');
  await chooses(two, FIRST);
  await hears('ready', 3);
  assert.deepEqual(
    (await heard('ready')).slice(2).map((event) => event.from),
    ['one'],
  );
  await chooses(one, SECOND);
  await chooses(two, TODAY);
});

inBothBrowsers('after the third trap a card stays finished, and reads', TRAPPED, async (scene) => {
  const { visit, cardAt, hears, heard, noise } = scene;
  await visit('two');
  const [one, two] = [cardAt('#one'), cardAt('#two')];
  await one.taken();
  await two.taken();
  for (const [count, day] of [FIRST, SECOND].entries()) {
    await traps(scene, one, day, count + 1);
    await hears('ready', count + 3);
    await one.taken();
  }
  await traps(scene, one, FIRST, 3);
  // A card that comes later is live: so this one could have been.
  await two.ask((host) => {
    const later = host.cloneNode();
    later.id = 'later';
    host.before(later);
  });
  await cardAt('#later').taken();
  assert.equal(await one.live(), false);
  assert.deepEqual(await reading(one), expected(FIRST));
  assert.deepEqual(await one.texts('.steps'), []);
  await one.set('as-of', TODAY.date);
  assert.deepEqual(await reading(one), expected(TODAY), 'the host can still set its day');
  await chooses(two, SECOND);
  assert.equal((await heard('error')).length, 3);
  assert.equal(noise.ours().length, 3);
});

inBothBrowsers('a trap while the card is first drawn leaves the finished card', TRAPPED, async (scene) => {
  const { page, visit, card, hears, noise } = scene;
  // An engine draws into elements it makes: here each refuses its first attributes in a new root.
  await page.evaluateOnNewDocument(() => {
    const append = Element.prototype.insertBefore;
    Element.prototype.insertBefore = function (...values) {
      if (this.className === 'root') throw new Error('broken by the host');
      return append.apply(this, values);
    };
  });
  await visit('element');
  await hears('error', 3);
  assert.equal(await card.live(), false);
  assert.deepEqual(await reading(card), expected(TODAY));
  assert.equal(noise.ours().length, 3);
});
