// Chance that comes again: whoever has the seed has the run. A test says it where it fails.

/** The seed of this run, and how often something is tried: `RD_SEED` and `RD_COUNT` say otherwise. */
export const SEED = Number(process.env.RD_SEED ?? 20180706);

/** @param {number} usual where nobody says otherwise */
export const count = (usual) => Number(process.env.RD_COUNT ?? usual);

/**
 * Makes pages able to draw lots: `document[Symbol.for('lots')](seed)` gives `below(n)`, a number
 * from 0 to n - 1, and `pick(list)`.
 */
export const teachLots = (page) =>
  page.evaluateOnNewDocument(() => {
    document[Symbol.for('lots')] = (seed) => {
      // mulberry32
      const next = () => {
        seed = (seed + 0x6d2b79f5) | 0;
        let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
        t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
        return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
      };
      const below = (n) => Math.floor(next() * n);
      return { below, pick: (list) => list[below(list.length)] };
    };
  });
