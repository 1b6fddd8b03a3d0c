import { gridAfterEdit } from '../sheet/edit/gridAfterEdit';
import type { RowEditPlan } from '../sheet/edit/rowEdit';
import type { CellValue } from '../cell/cell';
import type { Area } from '../cell/area';
import type { Grid } from '../sheet/grid';
import { placeBefore } from '../sheet/edit/lineOperation';
import { heldAt } from './heldCell';
import { areLinesDone } from './areLinesDone';

/**
 * Whether an area holds nothing but what it held before an edit of a row and what that enters, however far it got: nobody has typed in
 * it, and its rows are where they would be. Formulas may be others, as Excel adapts them to rows that come and go.
 */
export function isEditUnderWay(
  before: Grid,
  now: Grid | null,
  plan: Pick<RowEditPlan, 'lines' | 'writes'>,
  area: Area,
): boolean {
  const lines = areLinesDone(before, now, plan.lines) ? plan.lines : [];
  const after = gridAfterEdit(before, plan);
  const shift = lines.reduce((rows, { kind }) => rows + (kind === 'insert' ? 1 : -1), 0);
  for (let row = area.top; row <= area.bottom + shift; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const { formula } = heldAt(now, row, column);
      const old = placeBefore({ row, column }, lines);
      const wasHere = old ? heldAt(before, old.row, old.column).formula : '';
      const isEntered = lines.length === plan.lines.length;
      if (isLike(formula, wasHere) || (isEntered && isLike(formula, heldAt(after, row, column).formula))) continue;
      return false;
    }
  }
  return true;
}

function isLike(one: CellValue, other: CellValue): boolean {
  return one === other || (isFormula(one) && isFormula(other));
}

function isFormula(held: CellValue): boolean {
  return typeof held === 'string' && held.startsWith('=');
}
