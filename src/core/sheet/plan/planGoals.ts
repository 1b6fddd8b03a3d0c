import type { PlanContext } from './planContext';

const MIN_HEIGHT = 60;

/** 年度总体目标: what was expected beside what was reached. */
export function planGoals({ template, content, rows, canvas }: PlanContext): void {
  if (!template.goals || !rows.goals) return;
  const { caption, expected, actual } = template.goals;
  const { heading, text: textRow } = rows.goals;
  canvas.value(heading, caption.from, caption.label);
  canvas.merge(heading, caption, textRow);
  canvas.rowHeights[textRow] = MIN_HEIGHT;
  for (const { column, text } of [
    { column: expected, text: content.expectedGoal },
    { column: actual, text: content.actualGoal },
  ]) {
    canvas.value(heading, column.from, column.label);
    canvas.merge(heading, column);
    canvas.value(textRow, column.from, text);
    canvas.merge(textRow, column);
  }
}
