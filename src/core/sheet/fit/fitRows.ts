import type { Area } from '../../cell/area';
import { MAX_ROW_HEIGHT, rowHeightFor, textHeight } from './textHeight';
import { GENEROUS } from './textMeasure';
import type { TextFont } from './wrappedLines';

/** A text with the cells it has to itself: one, or several that are merged. */
export interface FitText {
  readonly area: Area;
  readonly text: string;
  readonly font: TextFont;
}

/** Points of a sheet's rows and columns by their numbers; 0 for hidden ones. */
export interface LineSizes {
  readonly rowHeight: (row: number) => number;
  readonly columnWidth: (column: number) => number;
}

/** A row, zero-based, and how high it is to be in points. */
export interface RowHeight {
  readonly row: number;
  readonly height: number;
}

/** Heights differ by less than this only because Excel rounds them. */
const TOLERANCE = 1;

/**
 * The rows that must grow so that every text is shown whole, generously reckoned; of several merged rows the last grows first.
 * No row is made lower, none higher than Excel allows, and hidden ones stay hidden.
 */
export function fitRows(texts: readonly FitText[], sizes: LineSizes): RowHeight[] {
  const grown = new Map<number, number>();
  const heightOf = (row: number): number => grown.get(row) ?? sizes.rowHeight(row);
  const byRows = [...texts].sort((a, b) => rowCount(a.area) - rowCount(b.area));
  for (const { area, text, font } of byRows) {
    const rows = rowsOf(area).filter((row) => sizes.rowHeight(row) > 0);
    const width = areaWidth(area, sizes);
    if (rows.length === 0 || width === 0) continue;
    const missing = textHeight(text, width, font, GENEROUS) - total(rows.map(heightOf));
    if (missing > TOLERANCE) growFromBelow(rows, missing);
  }
  return [...grown].map(([row, height]) => ({ row, height })).sort((a, b) => a.row - b.row);

  function growFromBelow(rows: readonly number[], missing: number): void {
    let left = missing;
    for (const row of [...rows].reverse()) {
      const before = heightOf(row);
      const after = Math.max(before, Math.min(MAX_ROW_HEIGHT, rowHeightFor(before + left)));
      if (after - before <= TOLERANCE) continue;
      grown.set(row, after);
      left -= after - before;
      if (left <= TOLERANCE) return;
    }
  }
}

/** Points of the visible columns of an area. */
export function areaWidth({ left, right }: Area, { columnWidth }: LineSizes): number {
  return total(Array.from({ length: right - left + 1 }, (_, index) => columnWidth(left + index)));
}

/** Points of the visible rows of an area. */
export function areaHeight(area: Area, { rowHeight }: LineSizes): number {
  return total(rowsOf(area).map(rowHeight));
}

function rowsOf({ top, bottom }: Area): number[] {
  return Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
}

function rowCount({ top, bottom }: Area): number {
  return bottom - top;
}

function total(sizes: readonly number[]): number {
  return sizes.reduce((sum, size) => sum + size, 0);
}
