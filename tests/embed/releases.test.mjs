// The files of every release, kept as they were: they show their card for ever, alone and together
// with today's, whichever came first; and what was pasted then shows today's card.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { files } from './lib/dist.mjs';
import { hold } from './lib/faults.mjs';
import { DAYS, expected, reading, TODAY } from './lib/first-claim.mjs';
import { inBothBrowsers } from './lib/in-both-browsers.mjs';
import { until } from './lib/until.mjs';

const RELEASES = new URL('../releases/', import.meta.url);
const releases = readdirSync(RELEASES).filter((name) => /^\d/.test(name));
if (!releases.length) throw new Error('expected the files of a release in tests/releases, found none');

const script = ({ origin }, name) => `<script async src="${origin}/${name}.js"></script>`;
const element = (claim, id) => `<report-denial claim="${claim}" id="${id}">The text of ${id}.</report-denial>`;
/** Side by side, so that all are near the reader: the last one begins at the window's edge. */
const beside = (...columns) =>
  `<div style="display: flex">${columns.map((column) => `<div style="width: 460px; flex: none">${column}</div>`).join('')}</div>`;

/** A card of any release, whatever its claim said then: it reads, and its engine sets it back. */
const lives = async (card) => {
  await card.taken();
  assert.match(await card.text('.headline'), /^Did .*\?$/);
  assert.ok((await card.texts('.matrix td')).length > 10);
  await card.click('.days button');
  await until('the card is set back to its first day', async () => (await card.texts('.stood')).length === 1);
};

for (const release of releases) {
  const folder = fileURLToPath(new URL(release, RELEASES));
  const snippet = ({ origin }) => readFileSync(`${folder}/snippet.html`, 'utf8').replaceAll('{{cards}}', origin);
  const kept = readdirSync(folder);

  inBothBrowsers(`${release}: its files show its card, with its own engine`, async ({ visit, card, publisher }) => {
    const then = await publisher(folder);
    await visit('pasted', { pasted: snippet(then) });
    await lives(card);
    assert.ok(then.asked.length === 3 && then.asked.every((name) => kept.includes(name)), `${then.asked}`);
  });

  for (const first of ['its', 'today’s'])
    inBothBrowsers(`${release}: its card and today’s live on one page, ${first} script first`, async (scene) => {
      const { enter, cards, cardAt, page, publisher, hears } = scene;
      const then = await publisher(folder);
      const [entry, later] = [hold(), hold()];
      const held = first === 'its' ? cards : then;
      held.fault(files.entry, entry.fault);
      if (held === cards) cards.fault('mayors-note.js', later.fault);
      await enter('pasted', {
        pasted: beside(
          element('rocket-man-cd', 'then') + script(then, 'rocket-man-cd'),
          element('rocket-man-cd', 'now') + script(cards, 'rocket-man-cd'),
          element('mayors-note', 'renamed') + script(cards, 'mayors-note'),
        ),
      });
      await cardAt(first === 'its' ? '#then' : '#now').taken();
      entry.release();
      later.release();
      // All scripts have run: until then the first one's card may be in every element of its name.
      await until('the page is complete', () => page.evaluate(() => document.readyState === 'complete'));
      for (const id of ['#then', '#now']) await lives(cardAt(id));
      assert.deepEqual(await reading(cardAt('#now')), expected(DAYS[0]));
      await cardAt('#renamed').taken();
      assert.equal(await cardAt('#renamed').text('.headline'), 'Did the mayor sign the letter?');
      const ready = await hears('ready', 3);
      assert.deepEqual([...new Set(ready.map(({ from }) => from))].sort(), ['now', 'renamed', 'then']);
    });

  inBothBrowsers(`${release}: what was pasted then shows today’s card`, async ({ visit, cards, card }) => {
    await visit('pasted', { pasted: snippet(cards) });
    await card.taken();
    assert.deepEqual(await reading(card), expected(TODAY));
    await card.set('as-of', DAYS[0].date);
    assert.deepEqual(await reading(card), expected(DAYS[0]));
    await card.set('view', 'compact');
    assert.deepEqual(await card.texts('.matrix td'), []);
  });
}
