import type { CellValue } from '../cell/cell';
import { isFormulaEntry } from '../sheet/edit/entry';
import { sameFormula } from '../sheet/edit/sameFormula';

/** Whether two cells hold the same, formulas but for the cells they name, which Excel adapts as rows and columns move. */
export function isAdapted(one: CellValue, other: CellValue): boolean {
  if (!isFormulaEntry(one) || !isFormulaEntry(other)) return one === other;
  return sameFormula(withoutCells(one), withoutCells(other));
}

function withoutCells(formula: CellValue): string {
  return String(formula).replace(/\$?[A-Z]{1,3}\$?\d+/g, '#');
}
