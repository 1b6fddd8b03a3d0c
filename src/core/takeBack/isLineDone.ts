import type { Grid } from '../sheet/grid';
import { heldAt } from './heldCell';
import type { LineOperation } from './heldCell';

/**
 * Whether a row has been put in or taken out: known by the texts below it, which have moved then. What else was typed meanwhile
 * changes a few of them at most.
 */
export function isLineDone(before: Grid, now: Grid | null, { kind, row }: LineOperation): boolean {
  const shift = kind === 'insert' ? 1 : -1;
  const first = kind === 'insert' ? row : row + 1;
  let moved = 0;
  let stayed = 0;
  before.values.forEach((values, index) => {
    const at = before.row + index;
    if (at < first) return;
    values.forEach((value, offset) => {
      if (typeof value !== 'string' || value === '') return;
      const column = before.column + offset;
      if (heldAt(now, at + shift, column).value === value) moved += 1;
      if (heldAt(now, at, column).value === value) stayed += 1;
    });
  });
  return moved > stayed;
}
