// Each link that says so lands on its words: in a copy of a source, long enough to scroll, in
// which the first and the last of the words stand elsewhere too.
import assert from 'node:assert/strict';
import { inBothBrowsers } from './lib/in-both-browsers.mjs';
import { until } from './lib/until.mjs';

const FILLER = Array.from({ length: 60 }, (_, n) => `<p>Paragraph ${n} tells of something else.</p>`).join('\n');
const escape = (text) => text.replace(/[&<>]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[c]);

/** The words of a quotation as a source prints them: a gap is where the source says more. */
const printed = (words) => escape(words.replace(/^[“„«»"]+\s*|\s*[”“«»"]+$/gu, '').replace(/\s*(\[…\]|…)\s*/gu, ' and much more, '));

const quotations = (card) =>
  card.ask(({ shadowRoot }) =>
    [...shadowRoot.querySelectorAll('.statement')].flatMap((statement) => {
      const words = statement.querySelector('blockquote p')?.textContent;
      const directive = statement.querySelector('a.source')?.href.split('#:~:')[1];
      return words && directive ? [{ words, directive }] : [];
    }),
  );

for (const claim of ['rocket-man-cd', 'harbour-bridge'])
  inBothBrowsers(`${claim}: every link lands on its words`, async ({ visit, host, page, card }) => {
    await visit('language', { claim, attributes: 'engine="off"' });
    await card.standing();
    const said = await quotations(card);
    const distinct = [...new Map(said.map((one) => [one.directive, one])).values()];
    assert.ok(distinct.length >= 5, `${distinct.length} quotations lead somewhere`);
    for (const { words, directive } of distinct) {
      const [first] = words.match(/[\p{L}\p{N}]+/u);
      const before = `<p>${escape(first)} it begins, and is another matter.</p>${FILLER}`;
      const address = host.put('saved', { before, words: printed(words), after: FILLER });
      await page.goto(`${address}#:~:${directive}`);
      const seen = () =>
        page.evaluate(() => {
          const { top, bottom } = document.querySelector('#words').getBoundingClientRect();
          return scrollY > 0 && top < innerHeight && bottom > 0;
        });
      await until(`${directive} lands on ${words}`, seen);
    }
  });
