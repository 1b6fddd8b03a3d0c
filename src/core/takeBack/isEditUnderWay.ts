import { gridAfterEdit } from '../sheet/edit/gridAfterEdit';
import type { RowEditPlan } from '../sheet/edit/rowEdit';
import type { CellValue } from '../cell/cell';
import type { Area } from '../cell/area';
import type { Grid } from '../sheet/grid';
import { heldAt, placeBefore } from './heldCell';
import { isLineDone } from './isLineDone';

/**
 * Whether an area holds nothing but what it held before an edit of a row and what that enters, however far it got: nobody has typed in
 * it, and its rows are where they would be. Formulas may be others, as Excel adapts them to rows that come and go.
 */
export function isEditUnderWay(
  before: Grid,
  now: Grid | null,
  plan: Pick<RowEditPlan, 'line' | 'writes'>,
  area: Area,
): boolean {
  const line = plan.line && isLineDone(before, now, plan.line) ? plan.line : null;
  const after = gridAfterEdit(before, plan);
  const shift = line ? (line.kind === 'insert' ? 1 : -1) : 0;
  for (let row = area.top; row <= area.bottom + shift; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const { formula } = heldAt(now, row, column);
      const old = placeBefore({ row, column }, line ? [line] : []);
      const wasHere = old ? heldAt(before, old.row, old.column).formula : '';
      const isEntered = plan.line === null || line !== null;
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
