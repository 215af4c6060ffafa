// Waiting for something that can be stated, and saying what never came true.

/** Long, since a machine may be busy: only what never comes true waits for it. */
const PATIENCE = 20_000;

/** How often is asked. A browser's own waiting is no use: it needs `eval`, which policies refuse. */
const INTERVAL = 15;

/**
 * @template T
 * @param {string} what as a sentence would say it
 * @param {() => Promise<T>} ask
 * @returns {Promise<T>} the first answer that is true
 */
export const until = async (what, ask) => {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`never came true in ${PATIENCE / 1000} s: ${what}`);
    await new Promise((done) => setTimeout(done, INTERVAL));
  }
};
