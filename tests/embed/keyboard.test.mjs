// The whole card with nothing but a keyboard: every control is come to in the order in which it is
// read, shows that it has the focus, does what it is there for, and lets go again.
import assert from 'node:assert/strict';
import { place } from './lib/deep-link.mjs';
import { DAYS } from './lib/first-claim.mjs';
import { inBothBrowsers } from './lib/in-both-browsers.mjs';
import { until } from './lib/until.mjs';

const STOPS = 'a[href], button, input, select, summary';

const open = async ({ visit, card, page }, attributes = '') => {
  await visit('reader', { attributes, above: 100 });
  if (attributes.includes('off')) await card.standing();
  else await card.taken();
  // A link that is followed by Enter leads nowhere here, and the page is told of it.
  await page.evaluate(() => addEventListener('report-denial:source', (event) => event.preventDefault()));
  await page.evaluate(() => document.querySelector('#before').focus());
};

/** The controls that are to be seen, in the order of the tree, by their places among all. */
const controls = (card) =>
  card.ask(({ shadowRoot }, stops) => {
    const all = [...shadowRoot.querySelectorAll(stops)];
    return all.flatMap((e, place) => (e.checkVisibility({ visibilityProperty: true }) ? [place] : []));
  }, STOPS);

/** The control that has the focus: its place among all, what it is, where it is, and how it shows the focus. */
const stop = (card) =>
  card.ask(({ shadowRoot }, stops) => {
    const { activeElement: e } = shadowRoot;
    if (!e) return null;
    // In the picture the area of a link is drawn around instead.
    const area = e.closest('svg') && getComputedStyle(e.querySelector('path'));
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(e);
    const outline = outlineStyle === 'none' || /rgba\(.*, 0\)/.test(outlineColor) ? 0 : parseFloat(outlineWidth);
    const { left, top, bottom } = e.getBoundingClientRect();
    return {
      place: [...shadowRoot.querySelectorAll(stops)].indexOf(e),
      tag: e.localName,
      copies: 'copy' in e.dataset,
      text: e.textContent,
      drawn: !!area,
      href: (area ? e.getAttribute('href') : e.href) ?? '',
      box: { left, top: top + scrollY, bottom: bottom + scrollY },
      inSight: bottom > 0 && top < innerHeight,
      outline: area ? (area.stroke === 'none' ? 0 : parseFloat(area.strokeWidth)) : outline,
    };
  }, STOPS);

const forwards = (page) => page.keyboard.press('Tab');

const backwards = async (page) => {
  await page.keyboard.down('Shift');
  await page.keyboard.press('Tab');
  await page.keyboard.up('Shift');
};

/** Goes on until the focus has left the card, and gives the stops. */
const walk = async ({ card, page }, go, act = async () => {}) => {
  const stops = [];
  for (;;) {
    await go(page);
    const here = await stop(card);
    if (!here) return stops;
    assert.ok(stops.length < 600 && here.place !== stops.at(-1)?.place, `a trap at ${here.tag} “${here.text}”`);
    stops.push(here);
    await act(here);
  }
};

/** Asserts of the stops of a walk what a sighted reader needs. */
const followable = (stops) => {
  for (const [place, here] of stops.entries()) {
    const name = `${here.tag} “${here.text}”`;
    assert.ok(here.outline >= 2, `${name} shows that it has the focus`);
    assert.ok(here.inSight, `${name} is scrolled to`);
    const before = stops[place - 1];
    if (!before) continue;
    const below = here.box.bottom > before.box.top + 1;
    const beside = here.box.left > before.box.left;
    assert.ok(below || beside, `${name} comes after “${before.text}”, as it is read`);
  }
};

for (const [how, attributes] of Object.entries({ 'with the engine': '', 'without it': 'engine="off"' })) {
  inBothBrowsers(`${how}, Tab comes to every control in order, shows it, and leaves the card`, async (scene) => {
    const { card, page } = scene;
    await open(scene, attributes);
    const all = await controls(card);
    assert.ok(all.length > 20);
    const there = await walk(scene, forwards);
    assert.deepEqual(there.map(({ place }) => place), all);
    followable(there);
    assert.equal(await page.evaluate(() => document.activeElement.id), 'after');
    const back = await walk(scene, backwards);
    assert.deepEqual(back.map(({ place }) => place), all.toReversed());
    assert.ok(back.every(({ outline, inSight }) => outline >= 2 && inSight));
    assert.equal(await page.evaluate(() => document.activeElement.id), 'before');
  });
}

inBothBrowsers('a run through the whole card: each part opens, each link leads, each button acts', async (scene) => {
  const { card, page, hears, heard } = scene;
  await open(scene);
  const led = [];
  const did = { summary: 0, day: 0, copy: 0, drawn: 0 };
  const isOpen = () => card.ask(({ shadowRoot }) => shadowRoot.activeElement.parentNode.open);
  const stops = await walk(scene, forwards, async (here) => {
    if (here.drawn) {
      // It leads into the card; the reader comes back.
      await page.keyboard.press('Enter');
      const part = here.href.replace(/^.*\//, '');
      await until(`${here.href} has the focus`, async () => (await place(card)).part === part);
      await card.ask(({ shadowRoot }, stops, place) => shadowRoot.querySelectorAll(stops)[place].focus(), STOPS, here.place);
      did.drawn++;
    } else if (here.tag === 'a') {
      await page.keyboard.press('Enter');
      led.push(here.href);
    } else if (here.tag === 'summary') {
      // Enter and Space open and close; what a link of the picture led to is open already.
      const before = await isOpen();
      for (const [key, open] of [['Enter', !before], [' ', before]]) {
        await page.keyboard.press(key);
        assert.equal(await isOpen(), open, `“${here.text}” after “${key}”`);
      }
      // Open it is gone into.
      if (!before) await page.keyboard.press('Enter');
      did.summary++;
    } else if (here.tag === 'button' && !here.copies) {
      const day = DAYS.findIndex(({ words }) => words === here.text);
      await page.keyboard.press(day % 2 ? 'Enter' : ' ');
      await until(`${here.text} is shown`, async () => (await card.text('[aria-current]')) === here.text);
      did.day++;
    } else if (here.tag === 'button') {
      await page.keyboard.press(did.copy % 2 ? 'Enter' : ' ');
      await until('it is copied', () => card.ask(({ shadowRoot }) => 'copied' in shadowRoot.activeElement.dataset));
      did.copy++;
    }
    assert.equal((await stop(card))?.place, here.place, `the focus stays on ${here.tag} “${here.text}”`);
  });
  followable(stops);
  assert.equal(await page.evaluate(() => document.activeElement.id), 'after');
  // Everything that there is was come to, what was closed before included.
  assert.deepEqual(stops.map(({ place }) => place), await controls(card));
  const parts = await card.ask(({ shadowRoot }) => shadowRoot.querySelectorAll('details:not(.rest)').length);
  assert.deepEqual([did.summary, did.day], [parts, DAYS.length]);
  assert.ok(led.length > 100 && did.copy > 30, JSON.stringify([led.length, did]));
  assert.ok(did.drawn > 10, `${did.drawn} links in the picture`);
  const told = await hears('source', led.length);
  assert.deepEqual(told.map(({ detail }) => detail.address), led);
  assert.equal((await heard('as-of')).length, DAYS.length);
});

inBothBrowsers('the compact card is opened and gone through, and closed again from its line', async (scene) => {
  const { card, page } = scene;
  await open(scene, 'view="compact"');
  const closed = await walk(scene, forwards);
  assert.equal(closed.at(-1).text, 'The whole record');
  followable(closed);
  await walk(scene, backwards, async ({ text }) => {
    if (text === 'The whole record') await page.keyboard.press('Enter');
  });
  const whole = await walk(scene, forwards);
  followable(whole);
  assert.ok(whole.length > closed.length + 20, 'what was behind the line is come to');
  assert.deepEqual(whole.map(({ place }) => place), await controls(card));
});

inBothBrowsers('the range of days has the keys of a slider', async (scene) => {
  const { card, page } = scene;
  await open(scene);
  while ((await stop(card))?.tag !== 'input') await page.keyboard.press('Tab');
  const last = DAYS.length - 1;
  let step = last;
  const keys = [
    ['Home', () => 0],
    ['ArrowLeft', () => 0],
    ['ArrowRight', (at) => at + 1],
    ['ArrowUp', (at) => at + 1],
    ['ArrowDown', (at) => at - 1],
    ['ArrowLeft', (at) => at - 1],
    ['End', () => last],
    ['ArrowRight', () => last],
    ['ArrowDown', (at) => at - 1],
  ];
  for (const [key, goes] of keys) {
    step = goes(step);
    await page.keyboard.press(key);
    await until(`${key} leads to ${DAYS[step].words}`, async () => (await card.text('[aria-current]')) === DAYS[step].words);
    const range = await card.ask(({ shadowRoot }) => {
      const { value, ariaValueText } = shadowRoot.activeElement;
      return [value, ariaValueText];
    });
    assert.deepEqual(range, [`${step}`, DAYS[step].words], key);
  }
  // A page's worth is the browser's to say; it stays among the days.
  for (const key of ['PageDown', 'PageDown', 'PageUp', 'PageUp', 'PageUp']) await page.keyboard.press(key);
  const day = await card.text('[aria-current]');
  assert.ok(DAYS.some(({ words }) => words === day), day);
});

/** How one control of each kind looks, by its pixels: Tab to it, and away. */
inBothBrowsers('the focus is seen: a control with it looks other than without', async (scene) => {
  const { card, page } = scene;
  await open(scene);
  for (const kind of ['.report a, .denial a', 'summary', '.days button', 'input', 'select', '.here', '.copies button']) {
    const element = (place) =>
      card.ask(
        ({ shadowRoot }, kind, place) => {
          const [e] = [...shadowRoot.querySelectorAll(kind)].filter((it) => it.checkVisibility({ visibilityProperty: true }));
          if (place === 'focus') e.focus({ focusVisible: true });
          if (place === 'blur') e.blur();
          e.scrollIntoView({ block: 'center', behavior: 'instant' });
          const { left, top, width, height } = e.getBoundingClientRect();
          return { x: left - 8 + scrollX, y: top - 8 + scrollY, width: width + 16, height: height + 16 };
        },
        kind,
        place,
      );
    /** Its pixels, when two pictures in a row are the same: browsers draw some controls in steps. */
    const picture = async (place) => {
      let last;
      return until(`${kind} stands still`, async () => {
        const clip = await element(place);
        const before = last;
        last = await page.screenshot({ clip, encoding: 'base64' });
        return last === before && last;
      });
    };
    const without = await picture('blur');
    assert.ok((await picture('focus')) !== without, `${kind} shows its focus`);
    assert.ok((await picture('blur')) === without, `${kind} looks as before when the focus is gone`);
  }
});
