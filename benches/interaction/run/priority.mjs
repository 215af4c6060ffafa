import { writeFileSync } from 'node:fs';

/**
 * Lets a browser go before everything else on a Linux machine, where root may say so. Not by
 * `nice`: the kernel weighs sessions first, and a browser has one of its own.
 *
 * @param {import('puppeteer-core').Browser} browser
 * @returns {boolean} whether it does
 */
export const first = (browser) => {
  try {
    writeFileSync(`/proc/${browser.process().pid}/autogroup`, '-20');
    return true;
  } catch {
    return false;
  }
};
