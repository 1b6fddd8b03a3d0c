import { gridAfterEdit } from '../sheet/edit/gridAfterEdit';
import type { LineOperation } from '../sheet/edit/lineOperation';
import type { Grid } from '../sheet/grid';
import { differingCells } from './heldCell';

/** What others may have done with the rows of a sheet since it was read. */
export interface LinesSince {
  readonly lines: readonly LineOperation[];
  /** Cells that hold something else all the same, and one more where anything had to be assumed: the less, the likelier. */
  readonly unlikeness: number;
}

/** Rows; a form has fewer, and on a sheet with more it would take too long. */
const MAX_ROWS = 100;

/**
 * What others have done with rows that explains best what a sheet holds now: nothing, the `several` told by linesAbove, or one row put in or
 * taken out anywhere. Of what explains as much the first.
 */
export function linesSince(then: Grid, now: Grid | null, several: readonly LineOperation[]): LinesSince {
  const rows = then.values.length > MAX_ROWS ? [] : then.values.map((_, index) => then.row + index);
  const single = rows.flatMap((row) => (['insert', 'delete'] as const).map((kind) => [{ kind, row }]));
  return [[], several, ...single]
    .map((lines) => {
      const differing = differingCells(now, gridAfterEdit(then, { lines, writes: [] })).length;
      return { lines, unlikeness: differing + (lines.length > 0 ? 1 : 0) };
    })
    .reduce((best, one) => (one.unlikeness < best.unlikeness ? one : best));
}
