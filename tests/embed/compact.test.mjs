// The compact view: the question, where it stands, the report and the denial, and one line that
// opens the rest of the same card.
import assert from 'node:assert/strict';
import { files } from './lib/dist.mjs';
import { hold } from './lib/faults.mjs';
import { DAYS, expected, reading, TODAY } from './lib/first-claim.mjs';
import { inBothBrowsers } from './lib/in-both-browsers.mjs';
import { until } from './lib/until.mjs';

const [FIRST] = DAYS;
const WHOLE = '.rest > summary';
const HEADLINE = 'Did the signed “Rocket Man” CD reach Kim Jong Un?';
const REPORTED = 'Trump remembered the conversation and told Pompeo to take a CD with the song for Kim';
const DENIED = 'leave anything behind other than a letter';

/** Everything that is to be seen. */
const shown = (card) => card.text('.card');

/** Asserts that the card shows the question, its state, the report and the denial, and nothing else. */
const isCompact = async (card, { state, apart } = TODAY) => {
  assert.deepEqual(await card.texts('.state > p'), state);
  const sides = await card.texts('.side');
  assert.equal(sides.length, 2, 'report and denial');
  assert.ok(sides[0].startsWith('The report') && sides[0].includes(REPORTED), sides[0]);
  assert.ok(sides[1].startsWith('The denial'), sides[1]);
  assert.equal(await shown(card), [HEADLINE, ...state, ...sides, ...apart, 'The whole record'].join(' '));
};

/** Asserts that the card shows everything. */
const isWhole = async (card, day = TODAY) => {
  assert.deepEqual(await reading(card), expected(day));
  assert.equal((await card.texts('.foot')).length, 1);
};

/** Keeps hold of every node of the card, to tell later whether they are the same. */
const keep = (card) =>
  card.ask(({ shadowRoot }) => {
    document[Symbol.for('kept')] = [...shadowRoot.querySelectorAll('.card, .card *')];
  });
const kept = (card) =>
  card.ask(({ shadowRoot }) => {
    const before = document[Symbol.for('kept')];
    const now = [...shadowRoot.querySelectorAll('.card, .card *')];
    return now.length > 500 && now.length === before.length && now.every((node, place) => node === before[place]);
  });

const height = (card) => card.ask((host) => host.getBoundingClientRect().height);

for (const [how, attributes] of Object.entries({ 'with the engine': '', 'without it': 'engine="off"' })) {
  inBothBrowsers(`${how}, it shows the question, its state, the report and the denial`, async ({ visit, card }) => {
    await visit('element', { attributes: `view="compact" ${attributes}` });
    if (attributes) await card.standing();
    else await card.taken();
    await isCompact(card);
    assert.ok((await card.texts('.denial'))[0].includes(DENIED), 'in the words of the denial');
    // Nothing else can be reached; the report was not seen, so it has no address.
    const stops = await card.ask(({ shadowRoot }) =>
      [...shadowRoot.querySelectorAll('a, button, input, select, summary')]
        .filter((e) => e.checkVisibility({ visibilityProperty: true }))
        .map((e) => e.closest('.side')?.dataset.part ?? e.textContent),
    );
    assert.deepEqual(stops, ['denial', 'The whole record']);
  });

  inBothBrowsers(`${how}, set back to a day it says that it was denied later`, async ({ visit, card }) => {
    await visit('element', { attributes: `view="compact" as-of="${FIRST.date}" ${attributes}` });
    if (attributes) await card.standing();
    else await card.taken();
    await isCompact(card, FIRST);
    assert.deepEqual(await card.texts('.later'), FIRST.state.slice(-2));
    assert.match(await card.text('.denial'), /The first denial came on 7 July 2018/);
    for (const day of DAYS) {
      await card.set('as-of', day.date);
      await until(`the card stands as on ${day.words}`, async () => (await card.texts('.state > p')).join() === day.state.join());
      await isCompact(card, day);
    }
  });

  inBothBrowsers(`${how}, it opens to the whole and closes again, by mouse and by keyboard`, async ({ visit, card, page, hears }) => {
    await visit('element', { attributes: `view="compact" ${attributes}` });
    if (attributes) await card.standing();
    else await card.taken();
    await keep(card);
    await card.click(WHOLE);
    await isWhole(card);
    assert.deepEqual(await card.texts(WHOLE), ['The whole record'], 'the line stays, to close it again');
    await card.click(WHOLE);
    await isCompact(card);

    await card.ask((host) => host.shadowRoot.activeElement?.blur());
    await page.evaluate(() => document.querySelector('#before').scrollIntoView());
    for (let stops = 0; (await card.focus())?.text !== 'The whole record'; stops++) {
      assert.ok(stops < 20, 'Tab comes to the line that opens the card');
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await isWhole(card);
    assert.equal((await card.focus()).text, 'The whole record');
    await page.keyboard.press(' ');
    await isCompact(card);
    assert.ok(await kept(card), 'from the same elements');
    const events = await hears('open', 2);
    assert.deepEqual(events.map(({ detail }) => detail.part), ['card', 'card']);
  });

  inBothBrowsers(`${how}, the view can be changed while the card stands`, async ({ visit, card }) => {
    await visit('element', { attributes });
    if (attributes) await card.standing();
    else await card.taken();
    await keep(card);
    await isWhole(card);
    assert.deepEqual(await card.texts(WHOLE), [], 'the whole card has no line that would close it');
    await card.set('view', 'compact');
    await isCompact(card);
    // Nothing that another attribute says opens or closes it.
    for (const [name, value] of [['theme', 'dark'], ['heading-level', '3'], ['as-of', FIRST.date], ['as-of', null]]) {
      await card.set(name, value);
      await until('the day is shown', async () => (await card.texts('.stood')).length === (value === FIRST.date ? 1 : 0));
      await isCompact(card, value === FIRST.date ? FIRST : TODAY);
    }
    await card.click(WHOLE);
    await card.set('theme', 'light');
    await isWhole(card);
    for (const value of ['full', 'compact', 'nonsense', 'compact', null]) {
      await card.set('view', value);
      if (value === 'compact') await isCompact(card);
      else await isWhole(card);
    }
    assert.ok(await kept(card), 'all from the same elements');
  });
}

inBothBrowsers('it stays closed when the engine takes over, and open where the reader opened it', async (scene) => {
  const { visit, card, cards } = scene;
  for (const opened of [false, true]) {
    const engine = hold();
    cards.fault(files.wasm, engine.fault);
    await visit('element', { attributes: 'view="compact"' });
    await engine.asked;
    await isCompact(card);
    if (opened) await card.click(WHOLE);
    const before = await height(card);
    engine.release();
    await card.taken();
    if (opened) await isWhole(card);
    else await isCompact(card);
    assert.equal(await height(card), before, 'and moves nothing');
  }
});

inBothBrowsers('it takes little room', async ({ visit, card, page }) => {
  await visit('element', { attributes: 'view="compact"' });
  await card.taken();
  // Measured: 628, 773 and 1,271 px; fonts differ from one machine to the next.
  for (const [width, most] of [[1000, 700], [600, 850], [320, 1400]]) {
    await page.setViewport({ width, height: 900 });
    const compact = await height(card);
    assert.ok(compact > 100 && compact <= most, `${compact} px high in a window ${width} px wide`);
    await card.set('view', null);
    const whole = await height(card);
    assert.ok(compact < whole / 2, `less than half of the whole card's ${whole} px`);
    await card.set('view', 'compact');
  }
});
