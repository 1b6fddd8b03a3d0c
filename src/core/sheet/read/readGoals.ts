import type { Cell } from '../../cell';
import type { Form } from '../../form/form';
import type { GridView } from './gridView';
import { goalLabels, isOverallGoal, labelField } from './labels';
import type { GoalLabel } from './labels';

/** 年度总体目标 with the row of its headings; null when there is none. */
export interface Goals extends Pick<Form, 'expectedGoal' | 'actualGoal'> {
  readonly row: number;
}

/** Finds 预期目标 and 实际完成情况 in some rows (both ends included) and reads the texts below them. */
export function readGoals(view: GridView, top: number, bottom: number): Goals | null {
  for (let row = top; row <= bottom; row += 1) {
    const columns = goalColumns(view, row);
    if (columns.size === 0) continue;
    const text = (field: GoalLabel): Cell | null => {
      const column = columns.get(field);
      return column === undefined ? null : textBelow(view, row, column, bottom);
    };
    return { row, expectedGoal: text('expected'), actualGoal: text('actual') };
  }
  return null;
}

/** 总体目标 is the name of the block, unless it is all that stands beside 实际完成情况. */
function goalColumns(view: GridView, row: number): ReadonlyMap<GoalLabel, number> {
  const columns = new Map<GoalLabel, number>();
  for (const column of view.filledColumns(row)) {
    const field = labelField(goalLabels, view.text(row, column));
    if (field !== null && !columns.has(field)) columns.set(field, column);
  }
  const named = view.filledColumns(row).find((column) => isOverallGoal(view.text(row, column)));
  if (columns.has('actual') && !columns.has('expected') && named !== undefined) columns.set('expected', named);
  return columns;
}

function textBelow(view: GridView, row: number, column: number, bottom: number): Cell {
  for (let below = row + 1; below <= bottom; below += 1) {
    if (view.text(below, column)) return view.cell(below, column);
  }
  return view.cell(row + 1, column);
}
