// What a test of a host works with in any of three engines: the publisher's host, a newspaper with
// a page of `tests/hosts`, and a reader's browser.
import assert from 'node:assert/strict';
import { Card } from './card.mjs';
import { serveCards } from './cards.mjs';
import { serveHost } from './host.mjs';
import { listenTo } from './noise.mjs';

/** Where `tests/hosts/own.js`, which is in every page, keeps its notes. */
export const NOTES = 'notes of the host';

/** A page in puppeteer's browsers, in a context of its own. */
const viaPuppeteer = async (browser, size) => {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport(size);
  const noise = listenTo(page);
  return {
    page,
    lines: async () => noise.lines,
    foreign: (origins) => noise.foreign(origins),
    async enter(selector) {
      const frame = await (await page.$(selector)).contentFrame();
      return { evaluate: (...values) => frame.evaluate(...values), mouse: page.mouse };
    },
    close: () => context.close(),
  };
};

/** WebKit's driver tells nothing of the console: what the page's own program notes has to do. */
const viaWebDriver = ({ page }) => {
  page.foreign.length = 0;
  let inner = page;
  return {
    page,
    lines: () => inner.evaluate((key) => document[Symbol.for(key)]?.lines ?? [], NOTES),
    foreign: async (origins) => {
      const asked = await inner.evaluate(() => performance.getEntriesByType('resource').map((entry) => entry.name));
      return [...page.foreign, ...asked].filter((url) => /^https?:/.test(url) && !origins.includes(new URL(url).origin));
    },
    enter: async (selector) => (inner = await page.enter(selector)),
    // What is left of this test must not be heard in the next.
    close: () => page.goto('about:blank'),
  };
};

/** @param {'chromium' | 'firefox' | 'webkit'} name */
export const openPlace = async (program, name, size) => {
  const cards = await serveCards();
  const host = await serveHost(cards.origin);
  const reader = name === 'webkit' ? viaWebDriver(program) : await viaPuppeteer(program, size);
  const place = {
    engine: name,
    cards,
    host,
    page: reader.page,
    card: new Card(reader.page),
    lines: reader.lines,
    /** Opens an address; from then on everything is asked of that page, or of the frame in it. */
    async open(address, frame) {
      await reader.page.goto(address);
      place.page = frame ? await reader.enter(frame) : reader.page;
      place.card = new Card(place.page);
    },
    /** What the page's own program has noted. */
    notes: () => place.page.evaluate((key) => document[Symbol.for(key)], NOTES),
    /** What holds after every test. */
    async check({ provokes = [] }) {
      const unexpected = (await reader.lines()).filter((line) => !provokes.some((pattern) => pattern.test(line)));
      assert.deepEqual(unexpected, [], 'the console has lines that the test did not provoke');
      assert.deepEqual(await reader.foreign([cards.origin, host.origin]), [], 'something was asked of another origin');
    },
    async close() {
      await reader.close();
      await Promise.all([host.close(), cards.close()]);
    },
  };
  return place;
};
