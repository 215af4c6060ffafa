// What scripts of the page do to an element while a card is in it.
import assert from 'node:assert/strict';
import { DAYS, expected, reading, TODAY } from './lib/first-claim.mjs';
import { inBothBrowsers } from './lib/in-both-browsers.mjs';
import { until } from './lib/until.mjs';

const [FIRST, SECOND] = DAYS;

/** Chooses a day, and asserts that the card follows. */
const lives = async (card, day = FIRST) => {
  await card.taken();
  await card.click('.days button', DAYS.indexOf(day));
  await until(`the card stands as on ${day.words}`, async () => (await card.text('[aria-current]')) === day.words);
  assert.deepEqual(await reading(card), expected(day));
};

inBothBrowsers('a card that is moved lives on as it was', async ({ visit, card, page, heard }) => {
  await visit('element');
  await lives(card);
  await card.click('.origins summary');
  await page.evaluate(() => document.querySelector('h1').before(document.querySelector('report-denial')));
  assert.deepEqual(await reading(card), expected(FIRST), 'on the day that the reader chose');
  assert.ok(await card.ask((host) => host.shadowRoot.querySelector('.origins details').open), 'as it was opened');
  await lives(card, SECOND);
  assert.equal((await heard('ready')).length, 1, 'it was not taken over anew');
});

inBothBrowsers('a card that is taken out and put back lives', async ({ visit, card, page, hears }) => {
  await visit('element');
  await lives(card);
  await page.evaluate(async () => {
    const element = document.querySelector('report-denial');
    element.remove();
    document[Symbol.for('kept')] = element;
    await new Promise((done) => setTimeout(done));
    // Nobody is there to hear it.
    element.setAttribute('heading-level', '3');
    element.setAttribute('as-of', '2018-07-07');
  });
  await page.evaluate(() => document.querySelector('#before').after(document[Symbol.for('kept')]));
  await hears('ready', 2);
  assert.deepEqual(await reading(card), expected(SECOND), 'what was said meanwhile holds');
  assert.equal(await card.ask((host) => host.shadowRoot.querySelector('.headline').ariaLevel), '3');
  await lives(card);
});

inBothBrowsers('another claim shows the element’s own text, and the first one the card again', async ({ visit, card, page }) => {
  await visit('element');
  await lives(card);
  const text = () =>
    page.evaluate(() => {
      const range = document.createRange();
      range.selectNodeContents(document.querySelector('report-denial'));
      const style = getComputedStyle(document.querySelector('report-denial'));
      return { seen: range.getClientRects().length > 0, visibility: style.visibility };
    });
  assert.deepEqual((await text()).seen, false);
  await card.set('claim', 'nobody-knows-this');
  assert.deepEqual(await text(), { seen: true, visibility: 'visible' });
  assert.deepEqual(await card.texts('.card'), [], 'no card of another claim is left');
  await card.set('claim', 'rocket-man-cd');
  await lives(card);
  assert.deepEqual((await text()).seen, false);
});

inBothBrowsers('an element whose claim nobody knows keeps its text', async ({ visit, page, card }) => {
  await visit('element');
  await card.taken();
  // Names that every object of JavaScript has are as unknown as others.
  for (const claim of ['nobody-knows-this', 'constructor', '']) {
    const seen = await page.evaluate((claim) => {
      const element = document.createElement('report-denial');
      element.setAttribute('claim', claim);
      element.textContent = 'The text in the element.';
      document.body.prepend(element);
      return { text: element.innerText, shadow: !!element.shadowRoot };
    }, claim);
    assert.deepEqual(seen, { text: 'The text in the element.', shadow: false }, `claim="${claim}"`);
  }
});

inBothBrowsers('an element that is made after the script has run gets its card', async ({ visit, page, card, cardAt }) => {
  await visit('element');
  await card.taken();
  await page.evaluate(() => {
    const made = document.createElement('report-denial');
    made.id = 'made';
    document.querySelector('h1').after(made);
    made.setAttribute('claim', 'rocket-man-cd');
  });
  const made = cardAt('#made');
  await made.standing();
  assert.deepEqual(await reading(made), expected(TODAY));
  await lives(made);
});

inBothBrowsers('an element that comes as markup gets its card', async ({ visit, page, card, cardAt }) => {
  await visit('element');
  await card.taken();
  await page.evaluate(() => {
    document.querySelector('h1').insertAdjacentHTML(
      'afterend',
      '<report-denial id="made" claim="rocket-man-cd" as-of="2018-07-07">Text</report-denial>',
    );
  });
  const made = cardAt('#made');
  await made.standing();
  assert.deepEqual(await reading(made), expected(SECOND));
  await lives(made);
});

inBothBrowsers('an element in a shadow root of the page gets its card', async ({ visit, page, card, hears }) => {
  await visit('element');
  await card.taken();
  await page.evaluate(() => {
    const around = document.createElement('div');
    document.querySelector('h1').after(around);
    const inner = document.createElement('report-denial');
    inner.setAttribute('claim', 'rocket-man-cd');
    around.attachShadow({ mode: 'open' }).append(inner);
  });
  await hears('ready', 2);
});

inBothBrowsers('a card that is taken out while its engine comes is left alone', async ({ visit, page, card, hears, heard }) => {
  await visit('two', { two: 'engine="off"' });
  await card.standing();
  const out = await page.evaluate(() => {
    const [one, two] = document.querySelectorAll('report-denial');
    const live = !!one.shadowRoot.querySelector('[data-live]');
    one.remove();
    two.removeAttribute('engine');
    return { live };
  });
  const ready = await hears('ready', out.live ? 2 : 1);
  assert.equal(ready.at(-1).from, 'two');
  assert.deepEqual(await heard('error'), []);
});
