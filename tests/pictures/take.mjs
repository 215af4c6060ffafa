// Takes one picture.
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { Card } from '../embed/lib/card.mjs';
import { files } from '../embed/lib/dist.mjs';
import { hold } from '../embed/lib/faults.mjs';
import { listen } from '../embed/lib/server.mjs';
import { page } from './page.mjs';

/** @type {import('./list.mjs').Picture} */
const USUAL = {
  claim: 'rocket-man-cd',
  width: 700,
  scale: 1,
  theme: 'light',
  direction: 'ltr',
  engine: 'auto',
  style: '',
  features: {},
};

/** Of the page, above what is shown of a card. */
const MARGIN = 16;

/** Runs in the page: opens parts, and puts a reader's own rules into the card. */
const arrange = async ({ shadowRoot }, open, within) => {
  if (open) shadowRoot.querySelectorAll(open).forEach((part) => (part.open = true));
  const sheet = new CSSStyleSheet();
  // A picture of the whole page is taken at once: all of it has to be laid out.
  sheet.replaceSync(`.root * { content-visibility: visible !important } ${within ?? ''}`);
  shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, sheet];
  // Chromium measures a page of which parts were opened in the same frame as if they were closed.
  for (let frame = 0; frame < 2; frame++) await new Promise((done) => requestAnimationFrame(done));
};

/** Puppeteer refuses the features that it does not know of; browsers take them. */
const emulate = async (tab, features) => {
  const session = await tab.createCDPSession();
  const list = Object.entries(features).map(([name, value]) => ({ name, value }));
  await session.send('Emulation.setEmulatedMedia', { features: list });
};

/** The first page on paper, as a picture. */
const print = async (tab, path) => {
  const pdf = path.replace(/png$/, 'pdf');
  await tab.pdf({ path: pdf, format: 'A4', margin: { top: '1cm', bottom: '1cm', left: '1cm', right: '1cm' } });
  try {
    execFileSync('pdftoppm', ['-png', '-r', '96', '-singlefile', pdf, path.replace(/\.png$/, '')]);
  } catch {
    console.error(`${path}: no pdftoppm (poppler-utils), so this is the page as a screen would show it in print`);
    await tab.emulateMediaType('print');
    await tab.screenshot({ path, fullPage: true });
  } finally {
    rmSync(pdf);
  }
};

/**
 * @param {object} studio `browser`, and `cards` as `serveCards` gives them
 * @param {import('./list.mjs').Picture} wanted
 * @param {string} path of the PNG
 */
export const take = async ({ browser, cards }, wanted, path) => {
  const picture = { ...USUAL, ...wanted };
  const waiting = hold();
  if (picture.engine === 'waiting') cards.fault(files.wasm, waiting.fault);
  const host = await listen((_, response) =>
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page(cards.origin, picture)),
  );
  const tab = await browser.newPage();
  try {
    await tab.setViewport({ width: picture.width, height: 900, deviceScaleFactor: picture.scale });
    await emulate(tab, picture.features);
    await tab.goto(host.origin);
    const card = new Card(tab);
    if (picture.engine === 'auto') await card.taken();
    else await card.standing();
    if (picture.engine === 'waiting') await waiting.asked;
    await card.ask(arrange, picture.open, picture.within);
    if (picture.paper) return await print(tab, path);
    if (!picture.to) return await tab.screenshot({ path, fullPage: true });
    const [top, bottom] = await card.ask((host, to) => {
      const end = host.shadowRoot.querySelector(to).getBoundingClientRect().bottom;
      return [host.getBoundingClientRect().top, end].map((edge) => edge + scrollY);
    }, picture.to);
    const y = Math.max(0, top - MARGIN);
    const clip = { x: 0, y, width: picture.width, height: bottom - y };
    await tab.screenshot({ path, clip, captureBeyondViewport: true });
  } finally {
    await tab.close();
    if (picture.engine === 'waiting') waiting.release();
    cards.repair(files.wasm);
    await host.close();
  }
};
