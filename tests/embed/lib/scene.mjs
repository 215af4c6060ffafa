// What a test works with: a publisher's host, a newspaper, and a reader's browser.
import assert from 'node:assert/strict';
import { Card } from './card.mjs';
import { serveCards } from './cards.mjs';
import { hear, heard } from './events.mjs';
import { serveHost } from './host.mjs';
import { listenTo } from './noise.mjs';
import { until } from './until.mjs';

const SIZE = { width: 1000, height: 900 };

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} name `chromium` or `firefox`
 */
export const openScene = async (browser, name) => {
  const cards = await serveCards();
  const host = await serveHost(cards.origin);
  // A context has a cache, cookies and storage of its own.
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const publishers = [];
  await page.setViewport(SIZE);
  await hear(page);
  const noise = listenTo(page);

  return {
    browser: name,
    page,
    cards,
    host,
    noise,
    /** The page's only card, or the one that a selector says. */
    card: new Card(page),
    cardAt: (selector) => new Card(page, selector),
    /** Another publisher: the built files, or those of a folder, on an origin of their own. */
    async publisher(folder) {
      publishers.push(await serveCards(folder));
      return publishers.at(-1);
    },
    /** Opens a page of `tests/pages`. */
    visit: (page_, values) => page.goto(host.put(page_, values)),
    /** The same, without waiting for scripts: the test holds one back. */
    enter: (page_, values) => page.goto(host.put(page_, values), { waitUntil: 'domcontentloaded' }),
    /** The card's events heard so far. */
    heard: (event) => heard(page, event),
    /** Waits for so many events of a name, and gives them. */
    hears: (event, count = 1) =>
      until(`${count} x report-denial:${event} is heard`, async () => {
        const events = await heard(page, event);
        return events.length >= count && events;
      }),
    /** What holds after every test: the console is clean, and nobody else was asked for anything. */
    check({ provokes = [], leadsTo = [] }) {
      assert.deepEqual(noise.unexpected(provokes), [], 'the console has lines that the test did not provoke');
      const known = [cards, host, ...publishers].map(({ origin }) => origin).concat(leadsTo);
      assert.deepEqual(noise.foreign(known), [], 'something was asked of another origin');
    },
    async close() {
      await context.close();
      await Promise.all([host, cards, ...publishers].map((server) => server.close()));
    },
  };
};
