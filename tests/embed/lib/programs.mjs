// The two browsers as programs: for tests, pictures and benchmarks.
import { load } from './npm.mjs';

const puppeteer = load('puppeteer-core');

const CHROMIUM = {
  executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-sync',
    '--disable-background-networking',
    '--disable-component-update',
    // Nothing but the test's own servers can be reached.
    '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
  ],
};
const FIREFOX = {
  browser: 'firefox',
  protocol: 'webDriverBiDi',
  // `TestUtils.gc()`: Firefox tells of no other way to throw away what nobody holds.
  extraPrefsFirefox: { 'dom.testing.testutils.enabled': true },
  executablePath: process.env.FIREFOX || '/usr/bin/firefox-esr',
};

/** @param {'chromium' | 'firefox'} name */
export const start = (name) => puppeteer.launch({ headless: true, ...(name === 'chromium' ? CHROMIUM : FIREFOX) });

/** Ends a browser at once: Firefox takes seconds to say goodbye. */
export const end = async (browser) => {
  const program = browser.process();
  const ended = new Promise((done) => program.once('exit', done));
  program.kill('SIGKILL');
  await ended;
};
