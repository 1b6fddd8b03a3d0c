import type { CellValue } from '../../cell/cell';
import type { CellPosition } from '../../cell/a1';
import type { Area } from '../../cell/area';
import type { Grid } from '../../sheet/grid';
import { summaryWords } from '../summaryWords';
import type { PresentLine } from './arrangeLines';
import { columnsOfTable } from './tableColumns';
import type { TableColumn } from './tableColumns';

/** The table as it stands on the sheet. */
export interface ExistingTable {
  /** The first cell of its heading. */
  readonly origin: CellPosition;
  readonly columns: readonly TableColumn[];
  readonly lines: readonly PresentLine[];
}

/**
 * The table in an area of a sheet; `sheet` holds everything that stands there. Null where it is no longer ours alone: a column put in
 * or one taken away that the others build on, or without 合计; nothing must be written over it then.
 */
export function existingTable(sheet: Grid, { top, left, bottom, right }: Area): ExistingTable | null {
  const inTable = <T>(rows: readonly (readonly T[])[], row: number, empty: T): T[] =>
    Array.from(
      { length: right - left + 1 },
      (_, index) => rows[row - sheet.row]?.[left + index - sheet.column] ?? empty,
    );
  const cells = (row: number) => inTable<CellValue>(sheet.values, row, '');
  const columns = columnsOfTable(cells(top), inTable(sheet.numberFormats, top, ''));
  const label = columns && cells(bottom)[columns.findIndex(({ id }) => id === 'project')];
  if (!columns || !String(label).startsWith(summaryWords.total)) return null;
  const hasNote = (row: number) =>
    (sheet.values[row - sheet.row] ?? []).some((value, index) => {
      const column = sheet.column + index;
      return value !== '' && (column < left || column > right);
    });
  const lines = Array.from({ length: bottom - top - 1 }, (_, index) => {
    const row = top + 1 + index;
    const held = new Map(columns.map(({ id }, at) => [id, cells(row)[at] ?? '']));
    return { cells: held, hasNote: hasNote(row) };
  });
  return { origin: { row: top, column: left }, columns, lines };
}
