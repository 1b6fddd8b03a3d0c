import { cellAddress, parseCellAddress } from '../../core/cell/a1';
import type { Grid } from '../../core/sheet/grid';
import { differingCells, entryOf, heldAt } from '../../core/takeBack/heldCell';
import type { LineOperation } from '../../core/takeBack/heldCell';
import { writeEntries } from '../writeEntries';

/** Queues taking out rows that were put in, and putting in empty ones where rows were taken out, from the last to the first. */
export function putLinesBack(sheet: Excel.Worksheet, operations: readonly LineOperation[]): void {
  for (const { kind, row } of [...operations].reverse()) {
    const line = sheet.getRange(`${row + 1}:${row + 1}`).untrack();
    if (kind === 'delete') line.insert('Down').untrack();
    else line.delete('Up');
  }
}

/**
 * Queues entering what cells held before wherever the sheet holds something else now; not in cells entered anew since. Cells
 * of `formatted` get their number formats back as well.
 */
export function restoreCells(
  sheet: Excel.Worksheet,
  before: Grid,
  now: Grid | null,
  { typed, formatted }: { readonly typed: ReadonlySet<string>; readonly formatted: ReadonlySet<string> },
): void {
  const changed = new Set(differingCells(now, before).map(({ row, column }) => cellAddress(row, column)));
  for (const cell of new Set([...formatted, ...changed])) {
    if (typed.has(cell)) continue;
    const { row, column } = parseCellAddress(cell);
    const held = heldAt(before, row, column);
    const range = sheet.getRange(cell).untrack();
    const isOtherFormat = heldAt(now, row, column).numberFormat !== held.numberFormat;
    if (isOtherFormat || formatted.has(cell)) range.numberFormat = [[held.numberFormat]];
    if (changed.has(cell)) writeEntries(range, [[entryOf(held)]], [[held.numberFormat]]);
  }
}
