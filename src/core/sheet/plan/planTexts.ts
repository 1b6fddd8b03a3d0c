import { TEXT_FORMAT } from '../../cell/numberFormat';
import { SIGNATURE_LINE } from './signatureLine';
import type { PlanContext } from './planContext';

const MIN_GOAL_HEIGHT = 60;
const MIN_FOOTER_HEIGHT = 36;

/** Title, year, and the labelled values above the blocks. */
export function planHeader({ template, content, rows, canvas }: PlanContext): void {
  const wholeRow = { from: 0, to: template.columnWidths.length - 1 };
  canvas.value(rows.title, 0, template.title);
  canvas.merge(rows.title, wholeRow);
  canvas.value(rows.year, 0, template.yearTitle.replace('{year}', String(content.year)));
  canvas.merge(rows.year, wholeRow);
  template.header.forEach((entries, index) => {
    const row = rows.firstHeader + index;
    for (const { field, label, value } of entries) {
      canvas.value(row, label.from, label.label);
      canvas.merge(row, label);
      canvas.value(row, value.from, content[field], TEXT_FORMAT);
      canvas.merge(row, value);
    }
  });
}

/** 年度总体目标: what was expected beside what was reached. */
export function planGoals({ template, content, rows, canvas }: PlanContext): void {
  if (!template.goals || !rows.goals) return;
  const { caption, expected, actual } = template.goals;
  const { heading, text: textRow } = rows.goals;
  canvas.value(heading, caption.from, caption.label);
  canvas.merge(heading, caption, textRow);
  canvas.rowHeights[textRow] = MIN_GOAL_HEIGHT;
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

/** The labelled texts below the indicators, such as 其他需要说明事项, and the line for names and date. */
export function planFooters({ template, content, rows, canvas }: PlanContext): void {
  for (const { footer, row } of rows.footers) {
    const text = content.footers?.[footer.field] ?? '';
    canvas.rowHeights[row] = MIN_FOOTER_HEIGHT;
    canvas.value(row, footer.label.from, footer.label.label);
    canvas.merge(row, footer.label);
    canvas.value(row, footer.value.from, text);
    canvas.merge(row, footer.value);
  }
  if (rows.signature === null) return;
  canvas.value(rows.signature, 0, SIGNATURE_LINE, TEXT_FORMAT);
  canvas.merge(rows.signature, { from: 0, to: template.columnWidths.length - 1 });
}
