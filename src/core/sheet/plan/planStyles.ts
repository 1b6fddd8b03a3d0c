import type { PlanContext } from './planContext';
import { fundSpan, indicatorSpan } from './planContext';

/** Fonts, borders and alignment: centred throughout, texts people write at length on the left. */
export function planStyles({ template, rows, canvas }: PlanContext): void {
  const { font } = template;
  const wholeRow = { from: 0, to: template.columnWidths.length - 1 };
  const { styles } = canvas;
  styles.push({
    range: canvas.wholeRange,
    fontName: font.name,
    fontSize: font.size,
    horizontal: 'center',
    vertical: 'middle',
    wrap: true,
  });
  styles.push({ range: canvas.range(rows.title, wholeRow), fontSize: font.titleSize, bold: true });
  styles.push({ range: canvas.range(rows.firstHeader, wholeRow, rows.total), borders: true });
  styles.push({
    range: canvas.range(rows.fundsTotal, fundSpan(template, 'label'), rows.lastFundPart),
    horizontal: 'left',
  });
  for (const goal of [template.goals.expected, template.goals.actual]) {
    styles.push({ range: canvas.range(rows.goalsText, goal), horizontal: 'left', vertical: 'top' });
  }
  for (const field of ['name', 'explanation'] as const) {
    styles.push({
      range: canvas.range(rows.firstIndicator, indicatorSpan(template, field), rows.lastIndicator),
      horizontal: 'left',
    });
  }
}
