// The two browsers, and what a page is asked in all of them.
import { load, run } from './tools.mjs';

const puppeteer = load('puppeteer-core');
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'].concat(
  ['--disable-background-networking', '--disable-component-update'],
);
const BROWSERS = {
  chromium: { executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: FLAGS },
  firefox: {
    browser: 'firefox',
    protocol: 'webDriverBiDi',
    executablePath: process.env.FIREFOX ?? '/usr/bin/firefox-esr',
  },
};

/** `chromium` or `firefox`. */
export const launch = (name) => puppeteer.launch({ headless: true, ...BROWSERS[name] });

/** What was measured with. */
export const versions = async (browser) => {
  const version = await browser.version();
  const tool = (program) => run(program, ['--version']).trim().split('\n')[0];
  return /firefox/i.test(version) ? [version] : ['rustc', 'wasm-bindgen', 'wasm-opt'].map(tool).concat(`esbuild ${tool('esbuild')}`, version);
};

/** Runs `work` on a page in a context, and so in processes and caches, of its own. */
export const fresh = async (browser, url, work) => {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({ width: 900, height: 800 });
    // Before anything that the page runs.
    await page.goto(url);
    return await work(page);
  } finally {
    await context.close();
  }
};
