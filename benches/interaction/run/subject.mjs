// What is measured: a card, or a plain page to compare with, in Chromium with a slower processor.
import { Card } from '../../../tests/embed/lib/card.mjs';

/** Times slower than this machine: what is usual for a phone of the lower middle. */
const SLOWER = 4;

const PHONE = { width: 412, height: 840 };

const page = (body) => `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<link rel="icon" href="data:,"><title>An article</title><body>${body}</body></html>`;

/** Controls of each kind with next to nothing behind them: what the browser itself takes. */
export const PLAIN = page(`<div class="plain">
<input type="range" min="0" max="9" oninput="value_.textContent = this.value"><p id="value_">9</p>
<button type="button" onclick="value_.textContent = '0'">0</button>
<button type="button" onclick="value_.textContent = '5'">5</button>
<details><summary>More</summary><p>One paragraph.</p></details>
<details><summary>Still more</summary><p>Another paragraph.</p></details></div>`);

/** A page with one card, which takes up the whole of a phone's width. */
export const article = (cards, slug) =>
  page(`<p>An article.</p><report-denial claim="${slug}"></report-denial><script async src="${cards}/${slug}.js"></script>`);

/** Runs in the page before all else: notes each event that Event Timing tells of. */
const note = (key) => {
  const noted = (document[Symbol.for(key)] = []);
  new PerformanceObserver((list) => noted.push(...list.getEntries())).observe({
    type: 'event',
    durationThreshold: 16,
    buffered: true,
  });
};
const KEY = 'noted by the benchmark';

/** Runs in the page: what was noted since the last time, and how many interactions there were. */
const take = async (key) => {
  // What was pressed has been drawn after one frame, and told of soon after the next.
  for (let frame = 0; frame < 2; frame++) await new Promise((done) => requestAnimationFrame(done));
  await new Promise((done) => setTimeout(done, 60));
  const events = document[Symbol.for(key)].splice(0).filter(({ interactionId }) => interactionId);
  return { longest: Math.max(0, ...events.map(({ duration }) => duration)), count: performance.interactionCount };
};

export class Subject {
  constructor(page, card) {
    this.page = page;
    this.card = card;
  }

  /** Opens a page and waits until it can be used. */
  static async open(browser, address, { slower = SLOWER } = {}) {
    // A tab and not a context: with every new window Chromium loads pages of its own for seconds.
    const page = await browser.newPage();
    await page.setViewport(PHONE);
    await page.evaluateOnNewDocument(note, KEY);
    await page.goto(address);
    const card = (await page.$('report-denial')) && new Card(page);
    await card?.taken();
    await page.emulateCPUThrottling(slower);
    const subject = new Subject(page, card);
    await subject.took();
    return subject;
  }

  /** Asks the card's tree, or the page's where there is no card. */
  ask(ask, ...values) {
    const given = JSON.stringify(values);
    const root = this.card ? "document.querySelector('report-denial').shadowRoot" : 'document';
    return this.page.evaluate(`(${ask})(${root}, ...${given})`);
  }

  /** What the longest event since the last time took, in milliseconds; and the interactions so far. */
  took() {
    return this.page.evaluate(take, KEY);
  }

  /** Opens every part, as find-in-page or a printer would: the largest there is to lay out. */
  async openAll() {
    await this.ask((root) => root.querySelectorAll('details').forEach((part) => (part.open = true)));
    await this.took();
  }

  close() {
    return this.page.close();
  }
}
