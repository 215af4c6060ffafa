// The two browsers: each is started when a test of this file first needs it, and once only.
import { after } from 'node:test';
import { end, start } from './programs.mjs';

export const NAMES = ['chromium', 'firefox'];

const started = new Map();

after(() => Promise.all([...started.values()].map(async (starting) => end(await starting))));

/** @param {'chromium' | 'firefox'} name */
export const launch = (name) => {
  if (!started.has(name)) started.set(name, start(name));
  return started.get(name);
};
