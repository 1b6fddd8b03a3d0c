import { rowAfterLines } from '../sheet/edit/lineOperation';
import type { LineOperation } from '../sheet/edit/lineOperation';
import type { Grid } from '../sheet/grid';
import { heldAt } from './heldCell';

/**
 * Whether rows have been put in or taken out: known by the texts below them, most of which have moved then. What else was typed
 * meanwhile changes a few of them at most; a few are found again by chance wherever other rows have come or gone, as texts repeat.
 */
export function areLinesDone(before: Grid, now: Grid | null, lines: readonly LineOperation[]): boolean {
  let [texts, moved, stayed] = [0, 0, 0];
  before.values.forEach((values, index) => {
    const at = before.row + index;
    const row = rowAfterLines(at, lines);
    if (row === at || row === null) return;
    values.forEach((value, offset) => {
      if (typeof value !== 'string' || value === '') return;
      const column = before.column + offset;
      texts += 1;
      if (heldAt(now, row, column).value === value) moved += 1;
      if (heldAt(now, at, column).value === value) stayed += 1;
    });
  });
  return moved > stayed && moved * 2 > texts;
}
