import type { LineOperation } from '../sheet/edit/lineOperation';
import type { Grid } from '../sheet/grid';
import { movedCells } from './movedCells';
import type { KnownCell } from './movedCells';

/**
 * The rows others have put in or taken out above a row since the sheet was read, as if all of that had happened at its top; none where
 * the landmarks above the row are in their places, where nobody knows where they are, or where columns have moved.
 */
export function linesAbove(
  before: Grid,
  landmarks: readonly KnownCell[],
  now: Grid | null,
  row: number,
): readonly LineOperation[] {
  const above = landmarks.filter((landmark) => landmark.row < row);
  const column = before.column;
  const place = now && movedCells(above, now)?.({ row: row - 1, column });
  if (!place || place.column !== column) return [];
  const down = place.row - (row - 1);
  const line: LineOperation = { kind: down > 0 ? 'insert' : 'delete', row: before.row };
  return Array.from({ length: Math.abs(down) }, () => line);
}
