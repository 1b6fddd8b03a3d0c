import type { Area } from './address';
import type { CellsChange } from './engineEvents';

/**
 * Where an area is after rows or columns were inserted or deleted; null when nothing is left of it.
 * An area grows when lines are inserted inside it.
 */
export function movedArea(area: Area, change: CellsChange, changed: Area): Area | null {
  switch (change) {
    case 'RangeEdited':
      return area;
    case 'RowInserted':
      return withRows(area, inserted(area.row, area.rows, changed.row, changed.rows));
    case 'RowDeleted':
      return withRows(area, deleted(area.row, area.rows, changed.row, changed.rows));
    case 'ColumnInserted':
      return withColumns(area, inserted(area.column, area.columns, changed.column, changed.columns));
    case 'ColumnDeleted':
      return withColumns(area, deleted(area.column, area.columns, changed.column, changed.columns));
  }
}

type Span = readonly [start: number, length: number];

function inserted(start: number, length: number, at: number, count: number): Span {
  if (at <= start) return [start + count, length];
  return at < start + length ? [start, length + count] : [start, length];
}

function deleted(start: number, length: number, at: number, count: number): Span {
  const before = Math.max(0, Math.min(start, at + count) - Math.min(start, at));
  const inside = Math.max(0, Math.min(start + length, at + count) - Math.max(start, at));
  return [start - before, length - inside];
}

function withRows(area: Area, [row, rows]: Span): Area | null {
  return rows > 0 ? { ...area, row, rows } : null;
}

function withColumns(area: Area, [column, columns]: Span): Area | null {
  return columns > 0 ? { ...area, column, columns } : null;
}
