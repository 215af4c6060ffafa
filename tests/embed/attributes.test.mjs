// What a host page says of a card with attributes, before the engine is there, with it, and
// without it for good.
import assert from 'node:assert/strict';
import { files } from './lib/dist.mjs';
import { hold } from './lib/faults.mjs';
import { DAYS, expected, reading, TODAY } from './lib/first-claim.mjs';
import { inBothBrowsers } from './lib/in-both-browsers.mjs';
import { until } from './lib/until.mjs';

const [FIRST, SECOND] = DAYS;

/** Dates that a host may write, and the day that they mean. */
const DATES = [
  ['2018-07-06', FIRST],
  ['2018-07-05', FIRST],
  ['2018-07-09', SECOND],
  ['2019-01-01', DAYS[3]],
  ['2021-12-11', DAYS[5]],
  ['2030-01-01', TODAY],
  ['', TODAY],
  [null, TODAY],
];

inBothBrowsers('`as-of` sets the day without the engine, and can be changed', async ({ visit, card, heard, cards }) => {
  await visit('element', { attributes: 'engine="off" as-of="2018-07-06"' });
  await card.standing();
  assert.deepEqual(await reading(card), expected(FIRST));
  for (const [date, day] of DATES) {
    await card.set('as-of', date);
    assert.deepEqual(await reading(card), expected(day), `as-of=${date}`);
  }
  assert.deepEqual(await heard(), [], 'nobody chose a day');
  assert.deepEqual(cards.asked, [files.entry]);
});

inBothBrowsers('`as-of` sets the day before the engine is there, and it keeps it', async ({ visit, card, cards }) => {
  const engine = hold();
  cards.fault(files.wasm, engine.fault);
  await visit('element', { attributes: 'as-of="2018-07-06"' });
  await engine.asked;
  assert.deepEqual(await reading(card), expected(FIRST));
  await card.set('as-of', '2018-07-08');
  assert.deepEqual(await reading(card), expected(SECOND));
  engine.release();
  await card.taken();
  assert.deepEqual(await reading(card), expected(SECOND));
  assert.equal(await card.text('[aria-current]'), SECOND.words);
});

inBothBrowsers('`as-of` sets the day of a card that is live, and the reader another', async ({ visit, card, heard }) => {
  await visit('element');
  await card.taken();
  for (const [date, day] of DATES) {
    await card.set('as-of', date);
    await until(`the card stands as of ${date}`, async () => (await card.text('[aria-current]')) === day.words);
    assert.deepEqual(await reading(card), expected(day), `as-of=${date}`);
  }
  assert.deepEqual(await heard('as-of'), [], 'the reader has not chosen yet');
  await card.click('.days button');
  await until('the reader’s day is shown', async () => (await card.text('[aria-current]')) === FIRST.words);
  await card.set('as-of', SECOND.date);
  await until('the host’s day is shown again', async () => (await card.text('[aria-current]')) === SECOND.words);
});

inBothBrowsers('`heading-level` says where in the page the headings are', async ({ visit, card }) => {
  const levels = () =>
    card.ask((host) => {
      const headings = [...host.shadowRoot.querySelectorAll('[role=heading]')];
      return [...new Set(headings.map((e) => `${e.className} ${e.ariaLevel}`))];
    });
  await visit('element', { attributes: 'engine="off" heading-level="4"' });
  await card.standing();
  assert.deepEqual(await levels(), ['headline 4', 'title 5']);
  await card.set('engine', null);
  await card.taken();
  assert.deepEqual(await levels(), ['headline 4', 'title 5'], 'the engine keeps them');
  await card.set('heading-level', '1');
  assert.deepEqual(await levels(), ['headline 1', 'title 2']);
  await card.click('.days button');
  await until('the day has changed', async () => (await card.texts('.stood')).length === 1);
  assert.deepEqual(await levels(), ['headline 1', 'title 2'], 'another day keeps them');
  for (const nonsense of ['', 'two', null]) {
    await card.set('heading-level', nonsense);
    assert.deepEqual(await levels(), ['headline 2', 'title 3'], `heading-level=${nonsense}`);
  }
});

inBothBrowsers('`theme` decides the colours', async ({ visit, card }) => {
  /** How light ink and paper are, 0 to 255. */
  const lightness = () =>
    card.ask((host) => {
      const { color, backgroundColor } = getComputedStyle(host.shadowRoot.querySelector('.card'));
      const of = (text) => {
        const [red, green, blue] = text.match(/[\d.]+/g).map(Number);
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
      };
      return { ink: of(color), paper: of(backgroundColor) };
    });
  await visit('element', { attributes: 'theme="dark"' });
  await card.taken();
  const dark = await lightness();
  assert.ok(dark.ink > 200 && dark.paper < 50, JSON.stringify(dark));
  await card.set('theme', 'light');
  const light = await lightness();
  assert.ok(light.ink < 50 && light.paper > 200, JSON.stringify(light));
  await card.set('theme', null);
  assert.deepEqual(await lightness(), light, 'the reader of this test prefers light');
});

inBothBrowsers('`engine="off"` never fetches the engine', async ({ visit, card, page, cards, heard }) => {
  await visit('element', { attributes: 'engine="off"' });
  await card.standing();
  // Everything that would begin to fetch it: coming near, a touch, another attribute.
  await card.ask((host) => {
    const seen = new Promise((done) => new IntersectionObserver(done).observe(host));
    return seen.then(() => true);
  });
  await card.click('.matrix summary');
  await card.set('as-of', FIRST.date);
  await card.set('theme', 'dark');
  await page.evaluate(() => fetch('/favicon.ico').then(() => true));
  assert.deepEqual(cards.asked, [files.entry]);
  assert.deepEqual(
    (await heard()).map((event) => event.name),
    ['open'],
  );
});

inBothBrowsers('a card far away that is allowed its engine still waits until it is near', async ({ visit, card, page, cards }) => {
  await visit('far');
  await card.standing();
  await card.set('engine', 'off');
  await card.set('engine', 'auto');
  await card.ask((host) => {
    const seen = new Promise((done) => new IntersectionObserver(done).observe(host));
    return seen.then(() => true);
  });
  await page.evaluate(() => fetch('/favicon.ico').then(() => true));
  assert.deepEqual(cards.asked, [files.entry]);
  await card.ask((host) => host.scrollIntoView());
  await card.taken();
});

/** All that attributes decide, in one look. */
const look = (card) =>
  card.ask(({ shadowRoot }) => {
    const all = (selector, tell) => [...new Set([...shadowRoot.querySelectorAll(selector)].map(tell))].join();
    const [red] = getComputedStyle(shadowRoot.querySelector('.card')).backgroundColor.match(/\d+/g);
    return {
      whole: shadowRoot.querySelector('.rest').open,
      level: shadowRoot.querySelector('.headline').ariaLevel,
      target: all('a[rel]', (link) => link.target),
      dark: red < 100,
    };
  });

const USUAL = { whole: true, level: '2', target: '', dark: false };

/** An attribute, a value, and what is then other than usual. */
const CHANGES = [
  ['view', 'compact', { whole: false }],
  ['heading-level', '5', { level: '5' }],
  ['target', '_blank', { target: '_blank' }],
  ['theme', 'dark', { dark: true }],
];

inBothBrowsers('every attribute can be set and taken away, before the engine, with it and without it', async (scene) => {
  const { visit, cards, cardAt, hears } = scene;
  const engine = hold();
  cards.fault(files.wasm, engine.fault);
  await visit('two', { two: 'engine="off"' });
  const [one, two] = [cardAt('#one'), cardAt('#two')];
  const obeys = async (card, when) => {
    for (const [name, value, other] of CHANGES) {
      await card.set(name, value);
      assert.deepEqual(await look(card), { ...USUAL, ...other }, `${when}: ${name}`);
      await card.set(name, null);
      assert.deepEqual(await look(card), USUAL, `${when}: without ${name}`);
    }
    await card.set('as-of', FIRST.date);
    assert.deepEqual(await reading(card), expected(FIRST), when);
    // Another claim and back: the card is a new one, and does as its element says.
    await card.set('claim', 'nobody-knows-this');
    assert.deepEqual(await card.texts('.card'), [], when);
    await card.set('claim', 'rocket-man-cd');
    assert.deepEqual(await reading(card), expected(FIRST), `${when}: the claim again`);
    await card.set('as-of', null);
    assert.deepEqual(await reading(card), expected(TODAY), when);
  };
  await engine.asked;
  await obeys(one, 'before');
  await obeys(two, 'without');
  engine.release();
  await one.taken();
  await obeys(one, 'with');
  await one.taken();
  assert.deepEqual((await hears('ready', 2)).map(({ from }) => from), ['one', 'one']);
});
