// Cards that come, or come into sight, long after the page: in what is closed or hidden, in a tab
// in the background, by a router, at the end of an endless page.
import assert from 'node:assert/strict';
import { files } from './lib/dist.mjs';
import { DAYS, expected, reading, TODAY } from './lib/first-claim.mjs';
import { inBothBrowsers } from './lib/in-both-browsers.mjs';
import { until } from './lib/until.mjs';

const ELEMENT = '<report-denial claim="rocket-man-cd">The text in the element.</report-denial>';
const script = ({ origin }) => `<script async src="${origin}/${files.entry}"></script>`;

/** Waits until intersection observers have had their say, and a fetch they began has gone out. */
const observed = (page) =>
  page.evaluate(async () => {
    await new Promise((done) => new IntersectionObserver(done).observe(document.body));
    await fetch('/favicon.ico');
  });

inBothBrowsers('in a closed accordion and in a hidden tab panel the engine is not fetched; once opened it is', async (scene) => {
  const { visit, cards, card, page, heard } = scene;
  const closed = {
    details: `<details><summary>More</summary>${ELEMENT}</details>`,
    hidden: `<div hidden>${ELEMENT}</div>`,
    folded: `<div style="height: 0; overflow: hidden">${ELEMENT}</div>`,
    none: `<div style="display: none"><section>${ELEMENT}</section></div>`,
  };
  for (const [way, pasted] of Object.entries(closed)) {
    const before = cards.asked.length;
    await visit('pasted', { pasted: pasted + script(cards) });
    await card.standing();
    if (way !== 'folded') {
      await observed(page);
      assert.deepEqual(cards.asked.slice(before).filter((name) => name !== files.entry), [], way);
      assert.deepEqual(await heard(), [], way);
    }
    await card.ask((host) => {
      const around = host.closest('details, div');
      if (around.localName === 'details') around.open = true;
      else around.removeAttribute(around.hidden ? 'hidden' : 'style');
    });
    await card.taken();
    assert.deepEqual(await reading(card), expected(TODAY), way);
  }
});

inBothBrowsers('twenty cards of one claim are there at once, share one engine, and live each for itself', async (scene) => {
  const { visit, cards, cardAt, page, hears } = scene;
  const numbers = [...Array(20).keys()];
  const pasted = numbers.map((n) => ELEMENT.replace(' ', ` id="n${n}" view="compact" `)).join('');
  await visit('pasted', { pasted: `<div style="columns: 10; width: 4000px">${pasted}</div>${script(cards)}` });
  await until('all stand', () =>
    page.evaluate(() => [...document.querySelectorAll('report-denial')].every((e) => e.shadowRoot?.querySelector('.card'))),
  );
  // Where they are not near, the reader goes there.
  for (const n of numbers) {
    await cardAt(`#n${n}`).ask((host) => host.scrollIntoView());
    await cardAt(`#n${n}`).taken();
  }
  assert.equal((await hears('ready', 20)).length, 20);
  assert.deepEqual([...cards.asked].sort(), [files.entry, files.glue, files.wasm].sort(), 'each file once');
  const last = cardAt('#n19');
  await last.set('as-of', DAYS[0].date);
  await until('the last one is set back', async () => (await last.texts('.state > p')).join() === DAYS[0].state.join());
  assert.deepEqual(await cardAt('#n0').texts('.state > p'), TODAY.state, 'and no other');
});

inBothBrowsers('a router’s pages and an endless page bring cards as long as they like', async (scene) => {
  const { visit, cards, page, card, cardAt, hears, heard } = scene;
  await visit('pasted', { pasted: `<div id="view">${ELEMENT}</div>${script(cards)}` });
  await card.taken();
  // Another page of the application, and back: each time as markup, the script not anew.
  for (const count of [2, 3]) {
    await page.evaluate(() => (document.querySelector('#view').innerHTML = '<p>Another page.</p>'));
    assert.equal(await page.evaluate(() => document.querySelectorAll('report-denial').length), 0);
    await page.evaluate((html) => (document.querySelector('#view').innerHTML = html), ELEMENT);
    await card.taken();
    assert.equal((await hears('ready', count)).length, count);
  }
  // What comes at the end is far away, until the reader is there.
  for (const n of [1, 2]) {
    await page.evaluate(
      (html, n) => {
        const more = document.createElement('div');
        more.innerHTML = `<div style="height: 4000px">More text.</div>${html.replace(' ', ` id="late${n}" `)}`;
        document.body.append(more);
      },
      ELEMENT,
      n,
    );
    const late = cardAt(`#late${n}`);
    await late.standing();
    await observed(page);
    assert.equal((await heard('ready')).length, n + 2, 'not yet');
    await late.ask((host) => host.scrollIntoView());
    await late.taken();
  }
  assert.deepEqual([...cards.asked].sort(), [files.entry, files.glue, files.wasm].sort(), 'each file once');
});

inBothBrowsers('a page opened in the background is ready to be read, and live when it is looked at', async (scene) => {
  const { visit, card, cards, page } = scene;
  // The newer page is in front.
  const front = await page.browserContext().newPage();
  await front.bringToFront();
  await visit('element');
  await card.standing();
  assert.deepEqual(await reading(card), expected(TODAY));
  await page.bringToFront();
  await card.taken();
  await front.close();
  assert.deepEqual([...cards.asked].sort(), [files.entry, files.glue, files.wasm].sort());
});
