// The two browsers: each is started when a test of this file first needs it, and once only.
import { after } from 'node:test';
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
  executablePath: process.env.FIREFOX || '/usr/bin/firefox-esr',
};

export const NAMES = ['chromium', 'firefox'];

const started = new Map();

/** Ends a browser at once: Firefox takes seconds to say goodbye. */
const end = async (starting) => {
  const program = (await starting).process();
  const ended = new Promise((done) => program.once('exit', done));
  program.kill('SIGKILL');
  await ended;
};
after(() => Promise.all([...started.values()].map(end)));

/** @param {'chromium' | 'firefox'} name */
export const launch = (name) => {
  if (!started.has(name)) {
    const options = name === 'chromium' ? CHROMIUM : FIREFOX;
    started.set(name, puppeteer.launch({ headless: true, ...options }));
  }
  return started.get(name);
};
