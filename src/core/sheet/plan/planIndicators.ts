import { indicatorFields } from '../../form/fields';
import type { PrintedField } from '../../form/fields';
import type { IndicatorContent } from '../../form/formContent';
import type { PlanContext } from './planContext';
import { findIndicatorSpan, indicatorSpan } from './planContext';

/** 绩效指标: headings and one row per indicator, equal 一级 and 二级 names merged. */
export function planIndicators(context: PlanContext): void {
  const { template, content, rows, canvas } = context;
  const { caption, columns } = template.indicators;
  if (caption) {
    canvas.value(rows.indicatorsHeading, caption.from, caption.label);
    canvas.merge(rows.indicatorsHeading, caption, rows.lastIndicator);
  }
  for (const column of columns) {
    canvas.value(rows.indicatorsHeading, column.from, column.label);
    canvas.merge(rows.indicatorsHeading, column);
  }
  content.indicators.forEach((indicator, index) => planIndicator(context, rows.firstIndicator + index, indicator));
  planGroups(context, 'category', ({ category }) => category);
  planGroups(context, 'subcategory', ({ category, subcategory }) => `${category}\n${subcategory}`);
  planValidation(context);
}

function planIndicator(context: PlanContext, row: number, indicator: IndicatorContent): void {
  const { template, canvas } = context;
  for (const column of template.indicators.columns) {
    const { format } = indicatorFields[column.field];
    if (format === null) continue;
    canvas.value(row, column.from, indicator[column.field] ?? '', format);
    canvas.merge(row, column);
  }
  planScore(context, row, indicator);
}

/** A formula where the form has weights; else what was typed. */
function planScore(
  { template, scheme, formulaStyle, canvas }: PlanContext,
  row: number,
  { subcategory, score }: IndicatorContent,
): void {
  const column = indicatorSpan(template, 'score').from;
  const cell = (field: PrintedField): string | null => {
    const span = findIndicatorSpan(template, field);
    return span && canvas.cell(row, span.from);
  };
  const [target, actual, weight] = [cell('target'), cell('actual'), cell('weight')];
  if (!target || !actual || !weight) {
    canvas.value(row, column, score ?? '');
    return;
  }
  const cells = { target, actual, weight, nature: cell('nature'), unit: cell('unit') };
  canvas.formula(row, column, formulaStyle.indicatorScore(cells, subcategory, scheme));
}

/** Writes a 一级 or 二级 name once for the run of rows that share it. */
function planGroups(
  { template, content, rows, canvas }: PlanContext,
  field: 'category' | 'subcategory',
  keyOf: (indicator: IndicatorContent) => string,
): void {
  const span = indicatorSpan(template, field);
  const { indicators } = content;
  let first = 0;
  indicators.forEach((indicator, index) => {
    const next = indicators[index + 1];
    if (next && keyOf(next) === keyOf(indicator)) return;
    canvas.value(rows.firstIndicator + first, span.from, indicator[field]);
    canvas.merge(rows.firstIndicator + first, span, rows.firstIndicator + index);
    first = index + 1;
  });
}

function planValidation({ template, rows, canvas }: PlanContext): void {
  const span = findIndicatorSpan(template, 'weight');
  if (!span) return;
  canvas.validations.push({
    range: canvas.range(rows.firstIndicator, span, rows.lastIndicator),
    rule: { kind: 'decimal', min: 0, max: 100 },
    strict: false,
    help: { kind: 'weight' },
  });
}
