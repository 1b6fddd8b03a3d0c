import type { CellValue } from '../../cell/cell';

/** Whether two formulas are the same but for what Excel writes otherwise by itself: the case of names, blanks, the mark of a single cell. */
export function sameFormula(one: CellValue, other: CellValue): boolean {
  return written(one) === written(other);
}

function written(formula: CellValue): string {
  return String(formula).replace(/[\s@]/g, '').toUpperCase();
}
