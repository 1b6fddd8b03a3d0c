import { GENERAL } from '../../cell/numberFormat';
import type { CellValue } from '../../cell/cell';
import type { Grid } from '../grid';
import { heldBy, isFormulaEntry } from './entry';
import type { LineOperation } from './lineOperation';
import { mapReferences } from './mapReferences';
import { afterDelete, afterInsert } from './movedReference';
import type { RowEditPlan } from './rowEdit';

/**
 * The grid an edit leaves behind, as far as labels, places and formulas go: results of formulas it enters are not known and left empty.
 * References follow rows that come and go, as Excel lets them.
 */
export function gridAfterEdit(
  grid: Grid,
  { lines, writes, numberFormats = [] }: Pick<RowEditPlan, 'lines' | 'writes'> & Partial<RowEditPlan>,
): Grid {
  const moved = lines.reduce(withLine, grid);
  const formatted = moved.numberFormats.map((row) => [...row]);
  for (const { row, column, formats } of numberFormats) {
    formats.forEach((format, index) => put(formatted, row - grid.row, column + index - grid.column, format));
  }
  const values = moved.values.map((row) => [...row]);
  const formulas = moved.formulas.map((row) => [...row]);
  for (const { row, column, entries } of writes) {
    entries.forEach((entry, index) => {
      put(values, row - grid.row, column + index - grid.column, isFormulaEntry(entry) ? '' : heldBy(entry));
      put(formulas, row - grid.row, column + index - grid.column, heldBy(entry));
    });
  }
  return { ...moved, values, formulas, numberFormats: formatted };
}

function withLine(grid: Grid, line: LineOperation): Grid {
  const values = withRow(grid.values, grid.row, line, '');
  const rows = withRow(grid.formulas, grid.row, line, '');
  const formulas = rows.map((cells, row) =>
    cells.map((formula, column) => (formula === values[row]?.[column] ? formula : movedFormula(formula, line))),
  );
  return { ...grid, values, formulas, numberFormats: withRow(grid.numberFormats, grid.row, line, GENERAL) };
}

/** What Excel makes of a cell's formula; one that equals its value is a text. */
function movedFormula(formula: CellValue, { kind, row }: LineOperation): CellValue {
  if (typeof formula !== 'string' || !formula.startsWith('=')) return formula;
  return mapReferences(formula, (reference) => (kind === 'insert' ? afterInsert : afterDelete)(reference, row));
}

function withRow<T>(
  rows: readonly (readonly T[])[],
  top: number,
  { kind, row }: LineOperation,
  empty: T,
): (readonly T[])[] {
  const copy = [...rows];
  if (kind === 'delete') copy.splice(row - top, 1);
  else
    copy.splice(
      row - top,
      0,
      Array.from({ length: rows[0]?.length ?? 0 }, () => empty),
    );
  return copy;
}

function put<T>(rows: T[][], row: number, column: number, value: T): void {
  const cells = rows[row];
  if (cells && column >= 0 && column < cells.length) cells[column] = value;
}
