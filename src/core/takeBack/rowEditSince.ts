import { gridAfterEdit } from '../sheet/edit/gridAfterEdit';
import { isFormulaEntry } from '../sheet/edit/entry';
import type { LineOperation } from '../sheet/edit/lineOperation';
import type { RowEditPlan } from '../sheet/edit/rowEdit';
import { sameFormula } from '../sheet/edit/sameFormula';
import type { CellPosition } from '../cell/a1';
import type { CellValue } from '../cell/cell';
import type { Grid } from '../sheet/grid';
import { areLinesDone } from './areLinesDone';
import { differingCells, heldAt } from './heldCell';
import { linesSince } from './linesSince';

/** What has become of an edit of rows that is there as a whole or not at all. */
export interface RowEditSince {
  readonly isThere: boolean;
  /** Whether others have put in or taken out rows since. */
  readonly hasMoved: boolean;
}

/**
 * Whether an edit of rows is there, whatever others have done with rows meanwhile: the likelier is what leaves fewer cells to differ.
 * `above`: the rows they have put in or taken out above it (linesAbove).
 */
export function rowEditSince(
  before: Grid,
  now: Grid | null,
  plan: Pick<RowEditPlan, 'lines' | 'writes'>,
  above: readonly LineOperation[] = [],
): RowEditSince {
  const without = linesSince(before, now, above);
  const done = linesSince(gridAfterEdit(before, plan), now, above);
  const isThere =
    without.unlikeness === done.unlikeness
      ? isSomeEntered(before, now, plan, done.lines)
      : done.unlikeness < without.unlikeness;
  return { isThere, hasMoved: (isThere ? done : without).lines.length > 0 };
}

/**
 * Whether some of what an edit of rows enters is there, as somebody else may have done the like with the rows. An edit that enters nothing
 * comes to the same, whoever has done it. `others`: what others have done with rows meanwhile.
 */
function isSomeEntered(
  before: Grid,
  now: Grid | null,
  plan: Pick<RowEditPlan, 'lines' | 'writes'>,
  others: readonly LineOperation[],
): boolean {
  const beside = (grid: Grid): Grid => gridAfterEdit(grid, { lines: others, writes: [] });
  const down = others.reduce((rows, { kind }) => rows + (kind === 'insert' ? 1 : -1), 0);
  const lines = plan.lines.map((line) => ({ ...line, row: line.row + down }));
  if (lines.length > 0 && !areLinesDone(beside(before), now, lines)) return false;
  const moved = beside(gridAfterEdit(before, { lines: plan.lines, writes: [] }));
  const after = beside(gridAfterEdit(before, plan));
  const isOther = ({ row, column }: CellPosition): boolean => {
    const [then = '', wanted = ''] = [moved, after].map((grid) => heldAt(grid, row, column).formula);
    return !(isFormulaEntry(then) && isFormulaEntry(wanted) && sameFormula(then, wanted));
  };
  const entered = differingCells(moved, after).filter(isOther);
  return (
    entered.length === 0 ||
    entered.some(({ row, column }) => {
      const [then, wanted, held] = [moved, after, now].map((grid) => heldAt(grid, row, column).formula);
      return isEntered(held, wanted, then);
    })
  );
}

/** Excel may have written a formula otherwise than it was entered. */
function isEntered(held: CellValue = '', wanted: CellValue = '', then: CellValue = ''): boolean {
  if (!isFormulaEntry(wanted)) return held === wanted;
  return isFormulaEntry(held) && (!isFormulaEntry(then) || sameFormula(held, wanted));
}
