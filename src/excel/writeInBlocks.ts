import type { Entry } from '../core/sheet/edit/entry';

/**
 * Cells that go into one assignment. Above 1,500 the client cuts the array itself and has its size checked by a call that Excel
 * is reported to refuse within one step of undo (OfficeDev/office-js #6491).
 */
export const MAX_CELLS_AT_ONCE = 1500;

/** What may be written: number formats, and contents as writeEntries hands them over. Null leaves a cell as it is. */
interface Writable {
  readonly numberFormat: string | null;
  readonly formulas: Entry | null;
}

/** Queues writing a property of a range, rows of cells in the range's shape, so that no assignment is too large. */
export function writeInBlocks<Property extends keyof Writable>(
  range: Excel.Range,
  property: Property,
  rows: readonly (readonly Writable[Property][])[],
): void {
  const columns = rows[0]?.length ?? 0;
  const rowsAtOnce = Math.max(1, Math.floor(MAX_CELLS_AT_ONCE / Math.max(1, columns)));
  for (let start = 0; start < rows.length; start += rowsAtOnce) {
    const block = rows.slice(start, start + rowsAtOnce).map((row) => [...row]);
    const isWhole = block.length === rows.length;
    const part = isWhole
      ? range
      : range
          .getCell(start, 0)
          .untrack()
          .getResizedRange(block.length - 1, columns - 1)
          .untrack();
    part[property] = block;
  }
}
