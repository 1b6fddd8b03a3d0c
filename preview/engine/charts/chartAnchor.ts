import { MAX_COLUMNS, MAX_ROWS } from '../address';
import type { Area } from '../address';
import type { CellsChange } from '../engineEvents';

/** A corner of a chart: a cell and the distance from its top-left corner in points. */
export interface AnchorCorner {
  readonly row: number;
  readonly column: number;
  readonly x: number;
  readonly y: number;
}

/** A chart moves and sizes with the cells below it, as Excel's new charts do. */
export interface ChartAnchor {
  readonly start: AnchorCorner;
  readonly end: AnchorCorner;
}

/** A rectangle on the sheet, in points from its top-left corner. */
export interface ChartRectangle {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** More points than any cell is wide or high: the far end of a cell, whatever its size. */
const WHOLE_CELL = 10_000;

/** Widths and heights of a sheet, in points. */
export interface LineSizes {
  columnWidth(column: number): number;
  rowHeight(row: number): number;
}

/** Where the chart is at the present widths and heights. */
export function rectangleOf({ start, end }: ChartAnchor, sizes: LineSizes): ChartRectangle {
  const { x: left, y: top } = pointOf(start, sizes);
  const { x: right, y: bottom } = pointOf(end, sizes);
  return { left, top, width: right - left, height: bottom - top };
}

/** The anchor of a rectangle. */
export function anchorOf({ left, top, width, height }: ChartRectangle, sizes: LineSizes): ChartAnchor {
  return { start: cornerAt(left, top, sizes, false), end: cornerAt(left + width, top + height, sizes, true) };
}

/** The anchor of a chart that covers the area. */
export function anchorOver({ row, column, rows, columns }: Area): ChartAnchor {
  return {
    start: { row, column, x: 0, y: 0 },
    end: { row: row + rows - 1, column: column + columns - 1, x: WHOLE_CELL, y: WHOLE_CELL },
  };
}

/** The anchor after lines were inserted or deleted on its sheet; a chart all of whose rows are gone has no height left. */
export function movedAnchor({ start, end }: ChartAnchor, change: CellsChange, changed: Area): ChartAnchor {
  return { start: movedCorner(start, change, changed, false), end: movedCorner(end, change, changed, true) };
}

/** The corner of a deleted cell goes to where that cell was: the end of a chart to the end of the cell before. */
function movedCorner(corner: AnchorCorner, change: CellsChange, changed: Area, isEnd: boolean): AnchorCorner {
  const { row, column, rows, columns } = changed;
  switch (change) {
    case 'RowInserted':
      return corner.row >= row ? { ...corner, row: corner.row + rows } : corner;
    case 'ColumnInserted':
      return corner.column >= column ? { ...corner, column: corner.column + columns } : corner;
    case 'RowDeleted':
      if (corner.row >= row + rows) return { ...corner, row: corner.row - rows };
      if (corner.row < row) return corner;
      return isEnd && row > 0 ? { ...corner, row: row - 1, y: WHOLE_CELL } : { ...corner, row, y: 0 };
    case 'ColumnDeleted':
      if (corner.column >= column + columns) return { ...corner, column: corner.column - columns };
      if (corner.column < column) return corner;
      return isEnd && column > 0 ? { ...corner, column: column - 1, x: WHOLE_CELL } : { ...corner, column, x: 0 };
    case 'RangeEdited':
      return corner;
  }
}

function pointOf({ row, column, x, y }: AnchorCorner, sizes: LineSizes): { x: number; y: number } {
  let left = 0;
  let top = 0;
  for (let c = 0; c < column; c++) left += sizes.columnWidth(c);
  for (let r = 0; r < row; r++) top += sizes.rowHeight(r);
  return { x: left + Math.min(x, sizes.columnWidth(column)), y: top + Math.min(y, sizes.rowHeight(row)) };
}

function cornerAt(left: number, top: number, sizes: LineSizes, isEnd: boolean): AnchorCorner {
  const [column, x] = lineAt(left, MAX_COLUMNS, (index) => sizes.columnWidth(index), isEnd);
  const [row, y] = lineAt(top, MAX_ROWS, (index) => sizes.rowHeight(index), isEnd);
  return { row, column, x, y };
}

/** The line at a distance; where two meet, a chart ends in the first and starts in the second. */
function lineAt(
  distance: number,
  count: number,
  size: (index: number) => number,
  isEnd: boolean,
): [index: number, rest: number] {
  let rest = distance;
  let index = 0;
  while (index < count - 1 && (isEnd ? rest > size(index) : rest >= size(index))) {
    rest -= size(index);
    index += 1;
  }
  return [index, rest];
}
