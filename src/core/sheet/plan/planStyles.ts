import { fieldsOfKind, indicatorFields } from '../../form/fields';
import type { PlanContext } from './planContext';
import { findIndicatorSpan, fundSpan } from './planContext';

const PROSE = fieldsOfKind(indicatorFields, ['prose']);

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
  styles.push({ range: canvas.range(rows.firstHeader, wholeRow, rows.lastRuled), borders: true });
  styles.push({
    range: canvas.range(rows.fundsTotal, fundSpan(template, 'label'), rows.lastFund),
    horizontal: 'left',
  });
  if (template.goals && rows.goals) {
    for (const goal of [template.goals.expected, template.goals.actual]) {
      styles.push({ range: canvas.range(rows.goals.text, goal), horizontal: 'left', vertical: 'top' });
    }
  }
  for (const field of PROSE) {
    const span = findIndicatorSpan(template, field);
    if (span) styles.push({ range: canvas.range(rows.firstIndicator, span, rows.lastIndicator), horizontal: 'left' });
  }
  if (rows.signature !== null) styles.push({ range: canvas.range(rows.signature, wholeRow), horizontal: 'left' });
  for (const { footer, row } of rows.footers) {
    styles.push({ range: canvas.range(row, footer.value), horizontal: 'left' });
  }
}
