// Every statement leads to its words.
import assert from 'node:assert/strict';
import { inBothBrowsers } from './lib/in-both-browsers.mjs';
import { until } from './lib/until.mjs';

const POST = 'https://www.washingtonpost.com';
const ARTICLE = `${POST}/news/worldviews/wp/2018/07/07/no-pompeo-did-not-give-kim-jong-un-a-rocket-man-cd-state-department-says/`;
const WORDS = '#:~:text=He%20didn\'t%20leave%20anything%20behind%20other%20than%20a%20letter';
/** The link of the denial that the card opens with. */
const LINK = '.denial .statement a';

/** Answers for the world outside, so that a link can be followed without it. */
const answerForTheWorld = async ({ page, host, cards }) => {
  const asked = [];
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const { origin } = new URL(request.url());
    if ([host.origin, cards.origin].includes(origin)) return request.continue();
    if (request.isNavigationRequest()) asked.push(request.url());
    return request.respond({ contentType: 'text/html', body: '<title>The article</title><link rel=icon href="data:,">' });
  });
  return asked;
};

for (const engine of ['with the engine', 'without it']) {
  inBothBrowsers(`${engine}, a click on a source leads there`, { leadsTo: [POST] }, async (scene) => {
    const { visit, card, page } = scene;
    const asked = await answerForTheWorld(scene);
    await visit('element', { attributes: engine === 'with the engine' ? '' : 'engine="off"' });
    if (engine === 'with the engine') await card.taken();
    else await card.standing();
    const href = await card.ask((host, link) => host.shadowRoot.querySelector(link).href, LINK);
    assert.equal(href, ARTICLE + WORDS);
    await card.click(LINK);
    await until('the article is open', async () => page.url().startsWith(ARTICLE));
    assert.equal(asked.length, 1);
    assert.ok(asked[0].startsWith(ARTICLE), asked[0]);
  });
}

inBothBrowsers('the page hears of it, and can keep the reader', async (scene) => {
  const { visit, card, page, hears, heard } = scene;
  const asked = await answerForTheWorld(scene);
  await visit('element');
  await card.taken();
  await page.evaluate(() => addEventListener('report-denial:source', (event) => event.preventDefault()));
  const before = page.url();
  await card.click(LINK);
  const [{ detail }] = await hears('source');
  assert.deepEqual(detail, { slug: 'rocket-man-cd', address: ARTICLE + WORDS });
  // By keyboard as well.
  await page.keyboard.press('Enter');
  await hears('source', 2);
  assert.equal(page.url(), before);
  assert.deepEqual(asked, []);
  assert.equal((await heard('source')).length, 2);
});

inBothBrowsers('every statement with words links to these words', async ({ visit, card }) => {
  await visit('element', { attributes: 'engine="off"' });
  await card.standing();
  const links = await card.ask(({ shadowRoot }) => {
    const statements = [...shadowRoot.querySelectorAll('.statement')];
    return statements.map((statement) => ({
      words: statement.querySelector('blockquote p')?.textContent,
      href: statement.querySelector('a.source')?.href,
    }));
  });
  const said = links.filter(({ words, href }) => words && href);
  assert.ok(said.length > 20, `${said.length} statements have words and an address`);
  for (const { words, href } of said) {
    const [, directive] = href.split('#:~:text=');
    assert.ok(directive, `${href} lands on no words`);
    const edges = directive.split(',').map(decodeURIComponent);
    for (const edge of edges) assert.ok(words.includes(edge), `“${edge}” is not in ${words}`);
  }
  const silent = links.filter(({ words, href }) => !words && href);
  for (const { href } of silent) assert.ok(!href.includes(':~:'), `${href} lands on words that nobody knows`);
});

inBothBrowsers('every link out of the card says what it must to a browser', async ({ visit, card }) => {
  await visit('element', { attributes: 'engine="off"' });
  await card.standing();
  const links = await card.ask(({ shadowRoot }) =>
    [...shadowRoot.querySelectorAll('a:not(svg a)')].map((a) => ({ href: a.href, rel: a.rel, names: a.getAttributeNames() })),
  );
  assert.ok(links.length > 100);
  for (const { href, rel, names } of links) {
    assert.match(href, /^https?:\/\/[^/]/);
    assert.match(rel, /noopener/);
    assert.deepEqual(
      names.filter((name) => ['target', 'ping', 'download'].includes(name)),
      [],
    );
  }
});
