/**
 * What has to be there for a test to go on.
 * @template T
 * @param {T} value @param {string} what
 * @returns {NonNullable<T>}
 */
export function present(value, what) {
  if (value === null || value === undefined) throw new Error(`There is no ${what}.`);
  return value;
}

/**
 * An element of a list that has to be that long.
 * @template T @param {readonly T[]} list @param {number | undefined} index from 0 @returns {T}
 */
export function nth(list, index = -1) {
  return present(list[index], `no. ${index} of ${list.length}`);
}
