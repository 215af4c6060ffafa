// A claim's own page: the card under the documented policy, alone and in another site's frame; readable without scripts,
// and told to machines as a claim, never as a review of one.
import assert from 'node:assert/strict';
import { files, text } from './lib/dist.mjs';
import { inBothBrowsers } from './lib/in-both-browsers.mjs';
import { TODAY } from './lib/first-claim.mjs';
import { until } from './lib/until.mjs';

const PAGE = 'rocket-man-cd.html';

inBothBrowsers('under the documented policy the card on its own page is live', async ({ page, card, cards, heard }) => {
  await page.goto(`${cards.origin}/${PAGE}`);
  await card.taken();
  assert.deepEqual(await card.texts('.state > p'), TODAY.state);
  assert.equal(await card.ask(({ shadowRoot }) => shadowRoot.querySelector('.headline').ariaLevel), '1');
  assert.deepEqual(await heard('error'), []);
  const policy = await page.$eval('meta[http-equiv]', (meta) => meta.content);
  assert.match(policy, /^default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self';/);
  assert.match(policy, /require-trusted-types-for 'script'; trusted-types 'none'$/);
  assert.equal(await page.$eval('link[rel=canonical]', (link) => link.href), `${cards.origin}/${PAGE}`);
});

inBothBrowsers('in the frame of another site the card is live, and its links leave the frame', async ({ page, host, cards }) => {
  const frame = `<iframe src="${cards.origin}/${PAGE}" title="A card" width="100%" height="900"></iframe>`;
  await page.goto(host.serve('/framed.html', `<!doctype html><title>An article</title><link rel="icon" href="data:,">${frame}`, {
    'content-type': 'text/html; charset=utf-8',
  }));
  const inner = await until('the frame is there', async () => page.frames().find((frame) => frame.url().endsWith(PAGE)));
  const live = () => inner.evaluate(() => !!document.querySelector('report-denial')?.shadowRoot?.querySelector('[data-live]'));
  await until('the card in it is live', live);
  assert.deepEqual(cards.asked, [PAGE, 'page.css', ...Object.values(files)].sort((a, b) => cards.asked.indexOf(a) - cards.asked.indexOf(b)));
  assert.equal(await inner.evaluate(() => document.querySelector('base').target), '_top');
});

inBothBrowsers(
  'without scripts the page reads as a whole',
  { provokes: [/^Blocked script execution/] },
  async ({ page, host }) => {
    const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': 'sandbox' };
    // Its style is not served here, and is not needed.
    await page.goto(host.serve('/own.html', text(PAGE).replace('<link rel="stylesheet" href="page.css">', ''), headers));
    const read = (await page.evaluate(() => document.body.innerText)).replace(/\s+/g, ' ');
    for (const line of TODAY.state) assert.ok(read.includes(line), line);
  },
);

inBothBrowsers('machines are told of a claim with its denial, and of no verdict', async ({ page, cards }) => {
  await page.goto(`${cards.origin}/${PAGE}`);
  const told = await page.$eval('script[type="application/ld+json"]', (script) => script.textContent);
  const data = JSON.parse(told);
  assert.equal(data['@type'], 'Claim');
  assert.doesNotMatch(told, /ClaimReview|rating/i);
  assert.equal(data.text, TODAY.state.join(' '));
  assert.match(data.name, /\? The report · The denial$/);
  assert.equal(new URL(data.url, page.url()).href, page.url());
  assert.ok(data.appearance.length === 24 && data.appearance.every((source) => source.publisher.name));
  assert.equal(data.dateModified, '2026-11-22');
  assert.equal(await page.title(), data.name, 'no title is an allegation alone');
});
