import type { AdoptCell } from './adoptCell';

/** How many cells get a formula, and how many a number instead of a text. */
export interface AdoptCounts {
  readonly formulas: number;
  readonly numbers: number;
}

/** Counts what is entered into some cells. */
export function adoptCounts(cells: readonly Pick<AdoptCell, 'field'>[]): AdoptCounts {
  const numbers = cells.filter(({ field }) => field === 'number').length;
  return { formulas: cells.length - numbers, numbers };
}
