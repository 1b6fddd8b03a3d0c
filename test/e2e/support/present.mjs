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
