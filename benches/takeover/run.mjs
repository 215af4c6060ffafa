// The trial behind two decisions: how the engine takes a card over (render and swap, or
// hydrate), and in which form it gets the card (numbers and strings, or an object).
//
//   RD_NODE_MODULES=<folder with esbuild, binaryen, puppeteer-core> node benches/takeover/run.mjs
//
// Prints a report in Markdown; progress goes to standard error. wasm-bindgen must be on PATH;
// rust-src must be there for the smallest profile. CHROMIUM and FIREFOX name the browsers,
// CARGO_TARGET_DIR the place to build in, RD_RUNS how often a time is taken (15).
import { build } from './run/build.mjs';
import { launch, versions } from './run/browser.mjs';
import { entries } from './run/entry.mjs';
import { behaviour } from './run/behaviour.mjs';
import { readTimes, takeoverTimes } from './run/time.mjs';
import { report } from './run/report.mjs';
import { serve } from './run/serve.mjs';

const runs = Number(process.env.RD_RUNS ?? 15);
const built = await build();
const made = entries(built);
const site = await serve(built, made);
const measured = { ...built, ...made, runs };
try {
  const chromium = await launch('chromium');
  try {
    measured.takeover = await takeoverTimes(chromium, site, runs);
    measured.reading = await readTimes(chromium, site, runs);
    measured.chromium = await behaviour(chromium, site);
    measured.versions = await versions(chromium);
  } finally {
    await chromium.close();
  }
  const firefox = await launch('firefox');
  try {
    measured.firefox = await behaviour(firefox, site);
    measured.versions.push(...(await versions(firefox)));
  } finally {
    await firefox.close();
  }
} finally {
  site.close();
}
console.log(report(measured));
