// Two publishers' cards on one page, and two builds: each shows its own, with its own engine.
import assert from 'node:assert/strict';
import { files } from './lib/dist.mjs';
import { hold, missing } from './lib/faults.mjs';
import { DAYS, expected, reading } from './lib/first-claim.mjs';
import { inBothBrowsers } from './lib/in-both-browsers.mjs';
import { publishAnother } from './lib/other-claim.mjs';
import { isRebuilt, rebuild } from './lib/other-build.mjs';
import { until } from './lib/until.mjs';

const SLUG = 'rocket-man-cd';
const script = ({ origin }, slug = SLUG) => `<script async src="${origin}/${slug}.js"></script>`;
const element = (id, slug = SLUG) => `<report-denial claim="${slug}" id="${id}">The text of ${id}.</report-denial>`;

/** Side by side, so that all are near the reader. */
const beside = (...columns) =>
  `<div style="display: flex">${columns.map((column) => `<div style="width: 460px">${column}</div>`).join('')}</div>`;

/** Chooses a day, which a card does with its engine only. */
const lives = async (card, day = DAYS[0]) => {
  await card.taken();
  await card.click('.days button', DAYS.indexOf(day));
  await until(`the card stands as on ${day.words}`, async () => (await card.text('[aria-current]')) === day.words);
  assert.deepEqual(await reading(card), expected(day));
};

/** Which of a page's cards are the other build's, by their ids. */
const rebuilt = async ({ page, cardAt }) => {
  const ids = await page.evaluate(() => [...document.querySelectorAll('report-denial')].map((e) => e.id || (e.id = 'inserted')));
  return Promise.all(ids.map(async (id) => [id, await isRebuilt(cardAt(`#${id}`))]));
};

for (const late of ['first', 'second'])
  inBothBrowsers(`of two publishers’ cards of one name each is in its own element, though the ${late} comes late`, async (scene) => {
    const { enter, cards, cardAt, publisher } = scene;
    const other = await publisher();
    const { entry, engine } = rebuild(other);
    const held = hold();
    (late === 'first' ? cards : other).fault(files.entry, held.fault);
    await enter('pasted', { pasted: beside(element('one') + script(cards), element('two') + script(other)) });
    const [one, two] = [cardAt('#one'), cardAt('#two')];
    // Nobody can know yet that another publisher is still to come.
    await one.taken();
    await two.taken();
    const early = late === 'first';
    assert.deepEqual(await rebuilt(scene), [['one', early], ['two', early]]);
    held.release(late === 'first' ? undefined : entry);
    await until('each has its own', async () => `${await rebuilt(scene)}` === 'one,false,two,true');
    await lives(one);
    await lives(two);
    assert.deepEqual(cards.asked.filter((name) => name !== files.entry).sort(), [files.glue, files.wasm].sort());
    assert.deepEqual(other.asked.filter((name) => name !== files.entry).sort(), engine.sort());
  });

inBothBrowsers('of two publishers’ scripts alone each inserts its card, and it stays that one’s', async (scene) => {
  const { visit, cards, card, page, cardAt, publisher } = scene;
  const other = await publisher();
  rebuild(other);
  await visit('pasted', { pasted: `${script(cards)}\n<p>Between.</p>\n${script(other)}` });
  await until('both have come', () => page.evaluate(() => document.querySelectorAll('report-denial').length === 2));
  const owners = await page.evaluate(() =>
    [...document.querySelectorAll('report-denial')].map((e, place) => {
      e.id = ['one', 'two'][place];
      return e.previousElementSibling.src;
    }),
  );
  assert.deepEqual(owners, [cards, other].map(({ origin }) => `${origin}/${files.entry}`));
  assert.deepEqual(await rebuilt(scene), [['one', false], ['two', true]]);
  // Taken out for a while and put elsewhere, they are known no more by where they stand.
  await page.evaluate(async () => {
    const both = [...document.querySelectorAll('report-denial')].reverse();
    for (const element of both) element.remove();
    await new Promise((done) => setTimeout(done));
    document.querySelector('h1').after(...both);
  });
  await cardAt('#two').taken();
  assert.deepEqual(await rebuilt(scene), [['two', true], ['one', false]]);
  await lives(card, DAYS[1]);
});

inBothBrowsers(
  'a publisher whose engine does not come harms no other’s card',
  { provokes: [/^report-denial: engine-unreachable \(other-claim\)/, /Failed to load resource/] },
  async ({ visit, cards, cardAt, publisher, hears, heard }) => {
    const other = await publisher();
    publishAnother(other);
    other.fault(files.wasm, missing);
    await visit('pasted', {
      pasted: beside(element('one', 'other-claim') + script(other, 'other-claim'), element('two') + script(cards)),
    });
    const [error] = await hears('error');
    assert.equal(error.from, 'one');
    await lives(cardAt('#two'));
    assert.deepEqual(await reading(cardAt('#one')), expected(DAYS.at(-1)));
    assert.equal((await heard('error')).length, 1);
  },
);

inBothBrowsers('cards of two builds of one publisher each use the engine of their build', async (scene) => {
  const { visit, cards, cardAt, hears } = scene;
  publishAnother(cards);
  const { engine } = rebuild(cards);
  await visit('pasted', {
    pasted: beside(element('old', 'other-claim'), element('new')) + script(cards, 'other-claim') + script(cards),
  });
  const ready = await hears('ready', 2);
  assert.equal(new Set(ready.map(({ detail }) => detail.build)).size, 2);
  await lives(cardAt('#old'));
  await lives(cardAt('#new'), DAYS[1]);
  assert.deepEqual(
    cards.asked.filter((name) => name.startsWith('engine-')).sort(),
    [files.glue, files.wasm, ...engine].sort(),
    'each engine once',
  );
});
