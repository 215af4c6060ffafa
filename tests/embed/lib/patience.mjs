// Waiting within a page, for tests that do too much there to ask each time from outside.

/**
 * Makes pages able to wait: `document[Symbol.for('patience')]` gives `frame()`, after which what
 * was done is drawn and what follows from it is through, and `until(ask)`, which gives up in the
 * end: what never came is then found amiss.
 */
export const teachPatience = (page) =>
  page.evaluateOnNewDocument(() => {
    const PATIENCE = 20_000;
    const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(() => setTimeout(done))));
    const until = async (ask) => {
      const end = performance.now() + PATIENCE;
      while (!ask() && performance.now() < end) await new Promise((done) => setTimeout(done, 2));
    };
    document[Symbol.for('patience')] = { frame, until };
  });
