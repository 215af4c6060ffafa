// Chance that comes out the same everywhere: a linear congruential generator, which is enough
// to mix with and short enough to check.

/**
 * @param {number} seed
 * @returns `whole(n)`, a whole number from 0 to n - 1, and `pick(list)`, one of a list
 */
export const series = (seed) => {
  let state = seed >>> 0;
  const whole = (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    // The low bits of such a series repeat soon.
    return Math.floor((state / 2 ** 32) * below);
  };
  return { whole, pick: (list) => list[whole(list.length)] };
};
