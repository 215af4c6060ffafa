// A live card that scripts of the page copy, and move out of its place: into a shadow root, into
// another document, and back.
import assert from 'node:assert/strict';
import { DAYS, expected, reading, TODAY } from './lib/first-claim.mjs';
import { inBothBrowsers } from './lib/in-both-browsers.mjs';
import { until } from './lib/until.mjs';

const [FIRST, SECOND] = DAYS;

/** Chooses a day in a card that must show it. */
const chooses = async (card, day) => {
  await card.click('.days button', DAYS.indexOf(day));
  await until(`the card stands as on ${day.words}`, async () => (await card.text('[aria-current]')) === day.words);
  assert.deepEqual(await reading(card), expected(day));
};

/** The engine's card with its styles, wherever it is: `find` runs in the page. */
const styled = (page, find) =>
  page.evaluate(`{
    const root = (${find})()?.shadowRoot?.querySelector('.root[data-live]');
    const card = root?.firstChild;
    !!card && getComputedStyle(card).backgroundColor !== 'rgba(0, 0, 0, 0)' && root.getRootNode().adoptedStyleSheets.length;
  }`);

inBothBrowsers('copies of a live card, deep and shallow, are cards of their own', async ({ visit, card, cardAt, page, hears }) => {
  await visit('element', { attributes: 'as-of="2018-07-07"' });
  await card.taken();
  await chooses(card, FIRST);
  await page.evaluate(() => {
    const host = document.querySelector('report-denial');
    const room = document.createElement('div');
    room.style.display = 'flex';
    host.before(room);
    for (const deep of [true, false]) {
      const copy = host.cloneNode(deep);
      copy.id = deep ? 'deep' : 'shallow';
      const column = document.createElement('div');
      column.style.width = '460px';
      column.append(copy);
      room.append(column);
    }
    scrollTo(0, 0);
  });
  await hears('ready', 3);
  for (const id of ['#deep', '#shallow']) assert.deepEqual(await reading(cardAt(id)), expected(SECOND), 'as the attributes say');
  const texts = await page.evaluate(() => ['#deep', '#shallow'].map((id) => document.querySelector(id).textContent));
  assert.deepEqual(texts, ['The text in the element.', ''], 'and of the light tree what was copied');
  await chooses(cardAt('#deep'), TODAY);
  assert.deepEqual(await reading(cardAt('#shallow')), expected(SECOND), 'each for itself');
});

inBothBrowsers('a live card that is moved into a shadow root and out again lives on as it was', async (scene) => {
  const { visit, card, page, heard } = scene;
  await visit('element');
  await card.taken();
  await chooses(card, FIRST);
  await page.evaluate(() => {
    const around = document.createElement('section');
    document.querySelector('h1').after(around);
    around.attachShadow({ mode: 'open' }).append(document.querySelector('report-denial'));
  });
  assert.ok(await styled(page, () => document.querySelector('section').shadowRoot.firstChild));
  await page.evaluate(() => {
    const { shadowRoot } = document.querySelector('section');
    document.querySelector('#before').after(shadowRoot.firstChild);
  });
  assert.deepEqual(await reading(card), expected(FIRST), 'on the day that the reader chose');
  await chooses(card, SECOND);
  assert.equal((await heard('ready')).length, 1, 'it was not taken over anew');
});

inBothBrowsers('a live card that is moved into a frame’s document and back has its styles and its engine', async (scene) => {
  const { visit, card, page, hears } = scene;
  await visit('element');
  await card.taken();
  const arrived = () => styled(page, () => document.querySelector('iframe').contentDocument.querySelector('report-denial'));
  // Moved in one task; and taken out for a while before.
  for (const wait of [false, true]) {
    await page.evaluate(async (wait) => {
      document.querySelector('iframe')?.remove();
      const frame = document.createElement('iframe');
      frame.style = 'width: 800px; height: 600px';
      document.querySelector('h1').after(frame);
      const host = document.querySelector('report-denial');
      if (wait) {
        host.remove();
        await new Promise((done) => setTimeout(done));
      }
      frame.contentDocument.body.append(host);
    }, wait);
    await until('the engine has taken the card over in the frame', arrived);
    await page.evaluate(() => {
      document.querySelector('#before').after(document.querySelector('iframe').contentDocument.querySelector('report-denial'));
    });
    await card.taken();
    assert.ok(await styled(page, () => document.querySelector('report-denial')));
    await chooses(card, FIRST);
  }
  assert.ok((await hears('ready', 3)).length >= 3, 'events in the frame are heard there');
});
