import type { PlanContext } from './planContext';

const MIN_HEIGHT = 60;

/** 年度总体目标: what was expected beside what was reached. */
export function planGoals({ template, content, rows, canvas }: PlanContext): void {
  const { caption, expected, actual } = template.goals;
  canvas.value(rows.goalsHeading, caption.from, caption.label);
  canvas.merge(rows.goalsHeading, caption, rows.goalsText);
  canvas.rowHeights[rows.goalsText] = MIN_HEIGHT;
  for (const { column, text } of [
    { column: expected, text: content.expectedGoal },
    { column: actual, text: content.actualGoal },
  ]) {
    canvas.value(rows.goalsHeading, column.from, column.label);
    canvas.merge(rows.goalsHeading, column);
    canvas.value(rows.goalsText, column.from, text);
    canvas.merge(rows.goalsText, column);
    canvas.fit(rows.goalsText, column, text, template.font.size);
  }
}
