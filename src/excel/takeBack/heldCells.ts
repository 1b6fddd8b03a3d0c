import type { CellValue } from '../../core/cell/cell';
import { entryOf } from '../../core/takeBack/heldCell';
import type { HeldCell } from '../../core/takeBack/heldCell';
import { writeFormatted } from '../writeEntries';

/** A cell with what it held. */
export interface ReadCell extends HeldCell {
  /** A1 address. */
  readonly cell: string;
}

/** Queues the reading of single cells by address; call the result after the sync, in whose round trip it goes along. */
export function loadCells(sheet: Excel.Worksheet, cells: readonly string[]): () => ReadCell[] {
  const ranges = cells.map((cell) => ({
    cell,
    range: sheet.getRange(cell).untrack().load('values,formulas,numberFormat'),
  }));
  return () =>
    ranges.map(({ cell, range }) => ({
      cell,
      value: only(range.values),
      formula: only(range.formulas),
      numberFormat: String(range.numberFormat[0]?.[0]),
    }));
}

/** Queues a cell holding again what it held, in the number format it had. */
export function enterHeld(cell: Excel.Range, held: HeldCell): void {
  writeFormatted(cell, [[entryOf(held)]], [[held.numberFormat]]);
}

function only(values: readonly (readonly unknown[])[]): CellValue {
  return values[0]?.[0] as CellValue;
}
