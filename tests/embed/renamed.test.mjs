// A claim that was renamed, and one that was taken back: every page that embeds it shows so.
import assert from 'node:assert/strict';
import { text } from './lib/dist.mjs';
import { inBothBrowsers } from './lib/in-both-browsers.mjs';
import { until } from './lib/until.mjs';

/** An invented claim of `tests/claims`: `formerly` is what it was called when pages embedded it. */
const [NAME, FORMERLY] = ['mayors-letter', 'mayors-note'];
const WITHDRAWN = 'This claim was withdrawn on 2 March 2024: The letter was never written.';

const script = ({ origin }, name) => `<script async src="${origin}/${name}.js"></script>`;
/** As it was pasted before the claim was taken back. */
const element = (name, id = 'one') =>
  `<report-denial claim="${name}" id="${id}" view="compact" heading-level="3"><article><h2>Did the mayor sign the note?</h2></article></report-denial>`;

const focused = (card) =>
  card.ask(({ shadowRoot: { activeElement: e } }) => (e?.matches('.card') ? 'card' : e?.dataset.part) ?? null);

inBothBrowsers('a page that embeds a claim by its former name shows the card, for one request', async (scene) => {
  const { visit, cards, card, page, hears } = scene;
  await visit('pasted', { pasted: `${element(FORMERLY)}\n${script(cards, FORMERLY)}` });
  await card.taken();
  assert.equal(await card.text('.withdrawn'), WITHDRAWN);
  assert.equal((await hears('ready'))[0].detail.slug, NAME, 'events tell its present name');
  assert.deepEqual(cards.asked.filter((name) => !name.startsWith('engine-')), [`${FORMERLY}.js`]);
  // Addresses that lead into the card have either name.
  for (const name of [FORMERLY, NAME]) {
    await page.evaluate((hash) => (location.hash = hash), `#rd=${name}/denial`);
    await until(`the reader is led by the name ${name}`, async () => (await focused(card)) === 'denial');
    await page.evaluate((hash) => (location.hash = hash), `#rd=${name}`);
    await until('and to the whole card', async () => (await focused(card)) === 'card');
  }
  await page.evaluate(() => (location.hash = '#rd=mayors/denial'));
  await page.evaluate(() => new Promise((done) => setTimeout(done)));
  assert.equal(await focused(card), 'card', 'but no other');
});

inBothBrowsers('the script of the new name fills elements of both, and that of the old one inserts the new', async (scene) => {
  const { visit, cards, page, cardAt } = scene;
  await visit('pasted', { pasted: `${element(FORMERLY)}\n${element(NAME, 'two')}\n${script(cards, NAME)}` });
  for (const id of ['#one', '#two']) {
    await cardAt(id).standing();
    assert.equal(await cardAt(id).text('.headline'), 'Did the mayor sign the letter?');
  }
  await visit('pasted', { pasted: `${script(cards, FORMERLY)}<p>Between.</p>${script(cards, NAME)}` });
  await cardAt('report-denial').taken();
  const claims = await page.evaluate(() => [...document.querySelectorAll('report-denial')].map((e) => e.getAttribute('claim')));
  assert.deepEqual(claims, [NAME], 'one card, which both scripts show');
});

inBothBrowsers('a claim that was taken back says so on every rung, above all else', async ({ visit, cards, card }) => {
  assert.equal(text(`${NAME}.js`), text(`${FORMERLY}.js`));
  await visit('pasted', { pasted: `${element(NAME).replace(' ', ' engine="off" ')}\n${script(cards, NAME)}` });
  await card.standing();
  const first = async () => (await card.texts('.card p, .headline'))[0];
  assert.equal(await first(), WITHDRAWN);
  await card.set('view', 'full');
  await card.set('as-of', '2024-02-01');
  assert.equal(await first(), WITHDRAWN, 'on a day before, too');
  await card.set('engine', null);
  await card.taken();
  assert.equal(await first(), WITHDRAWN, 'with the engine, too');
});
