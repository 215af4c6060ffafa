// Pictures of the first card, to be looked at: sizes, themes, days, print, right-to-left, everything open.
// They go to target/pictures; `docs/card.png` is `readme.png` of these.
//
//   cargo card build && RD_NODE_MODULES=… node tests/pictures.mjs [name…]
import { mkdirSync } from 'node:fs';
import { Card } from './embed/lib/card.mjs';
import { launch } from './embed/lib/browsers.mjs';
import { serveCards } from './embed/lib/cards.mjs';
import { listen } from './embed/lib/server.mjs';

const OUT = new URL('../target/pictures/', import.meta.url).pathname;

/** Each by its name: width, and what is not the same as on the first. */
const PICTURES = {
  readme: { width: 760, clip: 1090 },
  'narrow-light': { width: 320 },
  'narrow-dark-6-july': { width: 320, theme: 'dark', day: '2018-07-06' },
  'middle-light-7-july': { width: 700, day: '2018-07-07' },
  'middle-dark': { width: 700, theme: 'dark' },
  'middle-light-6-july': { width: 700, day: '2018-07-06' },
  'middle-rtl-open': { width: 700, direction: 'rtl', open: '.matrix' },
  'wide-light': { width: 1200 },
  'wide-dark-10-july': { width: 1200, theme: 'dark', day: '2018-07-10' },
  'wide-open-matrix': { width: 1200, open: '.matrix' },
  'wide-open-origins': { width: 1200, open: '.origins' },
  'wide-open-retellings': { width: 1200, open: '.retellings' },
  'wide-open-sources': { width: 1200, open: '.sources' },
  'without-engine': { width: 700, engine: 'off' },
  print: { width: 800, media: 'print' },
  hostile: { width: 700, style: '* { color: red !important; font-size: 9px !important; letter-spacing: 4px !important; display: block !important; }' },
};

const page = (cards, { theme = 'light', direction = 'ltr', day = '', engine = 'auto', style = '' }) => `<!doctype html>
<html lang="en" dir="${direction}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>An article</title><style>
body { max-width: 1100px; margin: 0 auto; padding: 16px; font: 18px/1.55 Georgia, serif;
  background: ${theme === 'dark' ? '#171614' : '#fff'}; color: ${theme === 'dark' ? '#ddd' : '#222'} }
${style}</style>
<p>The article around the card is set in the newspaper’s own type, and the card has to be at home in it.</p>
<report-denial claim="rocket-man-cd" theme="${theme}" as-of="${day}" engine="${engine}"></report-denial>
<script async src="${cards}/rocket-man-cd.js"></script>
<p>After it the article goes on.</p></html>`;

mkdirSync(OUT, { recursive: true });
const cards = await serveCards();
const browser = await launch('chromium');
const wanted = process.argv.slice(2);
for (const [name, picture] of Object.entries(PICTURES)) {
  if (wanted.length && !wanted.includes(name)) continue;
  const host = await listen((_, response) =>
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page(cards.origin, picture)),
  );
  const tab = await browser.newPage();
  await tab.setViewport({ width: picture.width, height: 900 });
  if (picture.media) await tab.emulateMediaType(picture.media);
  await tab.goto(host.origin);
  const card = new Card(tab);
  await (picture.engine === 'off' ? card.standing() : card.taken());
  if (picture.open)
    await tab.$$eval(`report-denial >>> ${picture.open} details`, (parts) => parts.forEach((part) => (part.open = true)));
  const path = `${OUT}${name}.png`;
  if (picture.clip) await tab.screenshot({ path, clip: { x: 0, y: 70, width: picture.width, height: picture.clip } });
  else await tab.screenshot({ path, fullPage: true });
  console.log(path);
  await tab.close();
  await host.close();
}
await browser.close();
await cards.close();
process.exit();
