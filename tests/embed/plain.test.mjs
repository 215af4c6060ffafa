// Without any script the article itself holds the whole card, as text and links.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { files, text } from './lib/dist.mjs';
import { inBothBrowsers } from './lib/in-both-browsers.mjs';
import { POINTS, TODAY } from './lib/first-claim.mjs';

/** A key's values in the claim file, which has each on a line of its own, as a basic string. */
const written = (key) => {
  const claim = readFileSync(new URL('../../claims/rocket-man-cd.toml', import.meta.url), 'utf8');
  const lines = claim.split('\n').filter((line) => line.startsWith(`${key} = `));
  return lines.map((line) => JSON.parse(line.slice(`${key} = `.length)));
};

/** The parts of the page that the build made. */
const elementWithText = () => {
  const [element] = /<report-denial[^]*<\/report-denial>/.exec(text('rocket-man-cd.html')) ?? [];
  assert.ok(element, 'the claim’s own page has an element with text');
  return element;
};

inBothBrowsers(
  'with scripting off the card is there as text',
  { provokes: [/^Blocked script execution/] },
  async ({ visit, page, cards }) => {
    // A sandboxed document has no scripting at all, whatever the browser.
    await visit('snippet', { element: elementWithText(), headers: { 'content-security-policy': 'sandbox' } });
    const read = await page.evaluate(() => {
      const element = document.querySelector('report-denial');
      return {
        upgraded: !!element.shadowRoot,
        text: element.innerText.replace(/\s+/g, ' '),
        links: [...element.querySelectorAll('a')].map((a) => ({ href: a.href, text: a.innerText.trim() })),
        hidden: [...element.querySelectorAll('*')].filter((e) => !e.checkVisibility()).length,
        tags: [...new Set([...element.querySelectorAll('*')].map((e) => e.localName))],
      };
    });
    assert.equal(read.upgraded, false);
    assert.equal(read.hidden, 0, 'all of it is to be seen');
    // Chromium looks ahead for scripts before it knows that it may not run them.
    assert.deepEqual(cards.asked.filter((name) => name !== files.entry), [], 'no engine was fetched');

    const one = (words) => words.replace(/\s+/g, ' ');
    for (const words of written('words')) assert.ok(read.text.includes(one(words)), `the words ${words}`);
    for (const line of TODAY.state) assert.ok(read.text.includes(one(line)), `the state “${line}”`);
    for (const [row, cells] of TODAY.cells.entries())
      for (const cell of cells) assert.ok(read.text.includes(cell), `${POINTS[row]}: ${cell}`);
    assert.ok(read.text.includes(TODAY.origins));
    assert.ok(read.text.includes(TODAY.sources));

    const hrefs = read.links.map((link) => link.href);
    for (const url of [...written('url'), ...written('archived')])
      assert.ok(hrefs.some((href) => href.startsWith(new URL(url).href)), `a link to ${url}`);
    assert.deepEqual(
      read.links.filter(({ href, text }) => !/^https?:\/\/./.test(href) || !text),
      [],
      'every link leads to the web and has words',
    );
    assert.deepEqual(
      read.tags.filter((tag) => /script|style|iframe|input|button|details|template/.test(tag)),
      [],
      'nothing that a content management system takes away',
    );
  },
);

inBothBrowsers('with the script the text gives way to the card', async ({ visit, card, page }) => {
  await visit('snippet', { element: elementWithText() });
  await card.taken();
  const article = await page.evaluate(() => document.querySelector('report-denial > article').checkVisibility());
  assert.equal(article, false, 'the text is not shown twice');
  assert.deepEqual(await card.texts('.state > p'), TODAY.state);
});
