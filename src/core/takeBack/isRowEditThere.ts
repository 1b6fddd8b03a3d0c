import { gridAfterEdit } from '../sheet/edit/gridAfterEdit';
import { isFormulaEntry } from '../sheet/edit/entry';
import type { RowEditPlan } from '../sheet/edit/rowEdit';
import { sameFormula } from '../sheet/edit/sameFormula';
import type { CellPosition } from '../cell/a1';
import type { CellValue } from '../cell/cell';
import type { Grid } from '../sheet/grid';
import { areLinesDone } from './areLinesDone';
import { differingCells, heldAt } from './heldCell';

/**
 * Whether rows were put in or taken out by an edit: some of what it enters is there, too, as somebody else may have done the like with
 * the rows. An edit that enters nothing comes to the same, whoever has done it.
 */
export function isRowEditThere(before: Grid, now: Grid | null, plan: Pick<RowEditPlan, 'lines' | 'writes'>): boolean {
  if (!areLinesDone(before, now, plan.lines)) return false;
  const moved = gridAfterEdit(before, { lines: plan.lines, writes: [] });
  const after = gridAfterEdit(before, plan);
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
