import { TEXT_FORMAT } from '../../cell/numberFormat';
import type { PlanContext } from './planContext';

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
