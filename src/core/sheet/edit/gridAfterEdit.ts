import { GENERAL } from '../../cell/numberFormat';
import type { CellValue } from '../../cell/cell';
import type { Grid } from '../grid';
import { heldBy, isFormulaEntry } from './entry';
import type { RowEditPlan } from './rowEdit';

/** The grid an edit leaves behind, as far as labels and places go: results of formulas are not known and left empty. */
export function gridAfterEdit(grid: Grid, { line, writes }: Pick<RowEditPlan, 'line' | 'writes'>): Grid {
  const values = withLine(grid.values, grid.row, line, '');
  const formulas = withLine(grid.formulas, grid.row, line, '');
  for (const { row, column, entries } of writes) {
    entries.forEach((entry, index) => {
      put(values, row - grid.row, column + index - grid.column, isFormulaEntry(entry) ? '' : heldBy(entry));
      put(formulas, row - grid.row, column + index - grid.column, heldBy(entry));
    });
  }
  return { ...grid, values, formulas, numberFormats: withLine(grid.numberFormats, grid.row, line, GENERAL) };
}

function withLine<T>(rows: readonly (readonly T[])[], top: number, line: RowEditPlan['line'], empty: T): T[][] {
  const copy = rows.map((row) => [...row]);
  if (line?.kind === 'insert')
    copy.splice(
      line.row - top,
      0,
      Array.from({ length: copy[0]?.length ?? 0 }, () => empty),
    );
  if (line?.kind === 'delete') copy.splice(line.row - top, 1);
  return copy;
}

function put(rows: CellValue[][], row: number, column: number, value: CellValue): void {
  const cells = rows[row];
  if (cells && column >= 0 && column < cells.length) cells[column] = value;
}
