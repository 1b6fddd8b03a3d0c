import type Decimal from 'decimal.js';
import type { FormScore } from './summary';

/**
 * The totals a mean may be made of, in the order of the rows: of forms that have a grade. A total without one is only what was
 * scored so far, or of weights that are not 100; the sheet of all forms goes by the same.
 */
export function validTotals(rows: readonly FormScore[]): Decimal[] {
  return rows.flatMap(({ score, grade }) => (grade === null ? [] : (score ?? [])));
}
