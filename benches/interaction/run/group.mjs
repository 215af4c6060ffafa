/**
 * What `Object.groupBy` does, which Node 20 has not.
 *
 * @template T
 * @param {T[]} list
 * @param {(item: T) => string} key
 * @returns {[string, T[]][]} in the order in which the keys come first
 */
export const grouped = (list, key) => {
  const groups = new Map();
  for (const item of list) {
    const name = key(item);
    groups.set(name, [...(groups.get(name) ?? []), item]);
  }
  return [...groups];
};
