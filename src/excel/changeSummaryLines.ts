import type { CellPosition } from '../core/cell/a1';
import { rangeAddress } from '../core/cell/a1';
import { rowAfter } from '../core/summary/sheet/arrangeLines';
import type { LineChange } from '../core/summary/sheet/arrangeLines';
import type { PresentSummary } from './findSummary';
import { plainLooks } from './plainLooks';

/**
 * Queues putting in and taking out whole rows, so that whatever the user has written below the table moves with it and is never
 * written over.
 */
export function changeLines(sheet: Excel.Worksheet, { table }: PresentSummary, change: LineChange): void {
  const firstLine = table.origin.row + 1;
  const totalRow = firstLine + table.lines.length;
  if (change.added > 0) insertRows(sheet, totalRow, change.added);
  // From the bottom, so that the rows above keep their numbers.
  for (const line of [...change.deleted].reverse()) wholeRows(sheet, firstLine + line, 1).delete('Up');
}

/**
 * Where the block of grades goes once the lines have changed; queues making room for it when the scheme has more grades than
 * before. One that the user has taken away comes back below everything else.
 */
export function placeBlock(
  sheet: Excel.Worksheet,
  { table, block, lastRow }: PresentSummary,
  change: LineChange,
  rows: number,
): CellPosition {
  const after = (row: number) => rowAfter(change, table.origin.row + 1, row);
  if (!block) return { row: after(lastRow) + 2, column: table.origin.column + 1 };
  const [top, bottom] = [after(block.top), after(block.bottom)];
  const missing = rows - (bottom - top + 1);
  if (missing > 0) insertRows(sheet, bottom + 1, missing);
  if (missing < 0) {
    const gone = rangeAddress(top + rows, block.left, bottom, block.right);
    sheet.getRange(gone).untrack().clear(Excel.ClearApplyTo.contents);
    plainLooks(sheet, gone);
  }
  return { row: top, column: block.left };
}

function insertRows(sheet: Excel.Worksheet, row: number, rows: number): void {
  wholeRows(sheet, row, rows).insert('Down').untrack();
}

function wholeRows(sheet: Excel.Worksheet, row: number, rows: number): Excel.Range {
  return sheet.getRange(`${row + 1}:${row + rows}`).untrack();
}
