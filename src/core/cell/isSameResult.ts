import type { CellValue } from './cell';

/** Results are kept in binary by the sheet. */
const TOLERANCE = 1e-9;

/** Whether two cells show the same: numbers as far as binary tells them apart, anything else exactly. */
export function isSameResult(one: CellValue, other: CellValue): boolean {
  if (typeof one === 'number' && typeof other === 'number') return Math.abs(one - other) < TOLERANCE;
  return one === other;
}
