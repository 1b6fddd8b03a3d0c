import type { GridView } from '../read/gridView';
import type { AnsweredHeading } from './columnAnswer';

/** A heading where it stands: the cell, what it says, and what stands above it. */
export interface PlacedHeading extends AnsweredHeading {
  readonly row: number;
  readonly column: number;
}

/** The rows of a heading: one row, or two. */
export interface HeadingPlace {
  readonly firstRow: number;
  readonly lastRow: number;
}

const WORDS = /[\p{L}\p{N}]/u;

/** The heading of a column, in the lower of two rows where something stands there. */
export function headingAt(view: GridView, { firstRow, lastRow }: HeadingPlace, column: number): PlacedHeading {
  const isLower = lastRow > firstRow && WORDS.test(view.text(lastRow, column));
  const row = isLower ? lastRow : firstRow;
  return {
    row,
    column,
    heading: printed(view, row, column),
    group: isLower ? groupAbove(view, firstRow, column) : null,
  };
}

/** What stands above a heading of the second row: in its column, or in the merged cell that reaches over it. */
export function groupAbove(view: GridView, upperRow: number, column: number): string | null {
  const above = view
    .filledColumns(upperRow)
    .filter((filled) => filled <= column)
    .at(-1);
  return above === undefined ? null : printed(view, upperRow, above);
}

/** As it is printed, without spaces and line breaks. */
function printed(view: GridView, row: number, column: number): string {
  return String(view.cell(row, column).value).replace(/\s/g, '');
}
