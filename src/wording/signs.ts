import type { Comparator } from '../core/quantity/quantity';

/** Comparators as they are printed, in every language. */
export const signs: Readonly<Record<Comparator, string>> = {
  '>=': '≥',
  '>': '>',
  '<=': '≤',
  '<': '<',
  '=': '=',
};
