import type { CellValue } from '../../cell/cell';
import type { CellPosition } from '../../cell/a1';
import type { Area } from '../../cell/area';
import type { Grid } from '../../sheet/grid';
import type { PresentLine } from './arrangeLines';
import { summaryColumnIndex, summaryColumns } from './summaryColumns';
import { summaryWords } from './summaryWords';

/** The table as it stands on the sheet. */
export interface ExistingTable {
  /** The first cell of its heading. */
  readonly origin: CellPosition;
  readonly lines: readonly PresentLine[];
}

/**
 * The table in an area of a sheet; `sheet` holds everything that stands there. Null where it is no longer the table as it was
 * drawn: columns put in, taken away or renamed, or without 合计; nothing must be written over it then.
 */
export function existingTable(sheet: Grid, { top, left, bottom, right }: Area): ExistingTable | null {
  const cells = (row: number): CellValue[] =>
    summaryColumns.map((_, index) => sheet.values[row - sheet.row]?.[left + index - sheet.column] ?? '');
  const isAsDrawn =
    right - left + 1 === summaryColumns.length &&
    cells(top).every((heading, index) => heading === summaryColumns[index]?.heading) &&
    String(cells(bottom)[summaryColumnIndex('project')]).startsWith(summaryWords.total);
  if (!isAsDrawn) return null;
  const hasNote = (row: number) =>
    (sheet.values[row - sheet.row] ?? []).some((value, index) => {
      const column = sheet.column + index;
      return value !== '' && (column < left || column > right);
    });
  const lines = Array.from({ length: bottom - top - 1 }, (_, index) => {
    const row = top + 1 + index;
    return { cells: cells(row), hasNote: hasNote(row) };
  });
  return { origin: { row: top, column: left }, lines };
}
