import type { IndicatorContent } from '../../form/formContent';
import { formMessages } from '../../messages/zh-CN/form';
import { TEXT_FORMAT } from './planCanvas';
import type { PlanContext } from './planContext';
import { indicatorSpan } from './planContext';

const NUMBER_FORMATS = {
  name: TEXT_FORMAT,
  target: TEXT_FORMAT,
  actual: TEXT_FORMAT,
  weight: 'General',
  explanation: 'General',
} as const;

const TYPED_FIELDS = ['name', 'target', 'actual', 'weight', 'explanation'] as const;

/** 绩效指标: headings and one row per indicator, equal 一级 and 二级 names merged. */
export function planIndicators(context: PlanContext): void {
  const { template, content, rows, canvas } = context;
  const { caption, columns } = template.indicators;
  canvas.value(rows.indicatorsHeading, caption.from, caption.label);
  canvas.merge(rows.indicatorsHeading, caption, rows.lastIndicator);
  for (const column of columns) {
    canvas.value(rows.indicatorsHeading, column.from, column.label);
    canvas.merge(rows.indicatorsHeading, column);
    canvas.fit(rows.indicatorsHeading, column, column.label, template.font.size);
  }
  content.indicators.forEach((indicator, index) => planIndicator(context, rows.firstIndicator + index, indicator));
  planGroups(context, 'category', ({ category }) => category);
  planGroups(context, 'subcategory', ({ category, subcategory }) => `${category}\n${subcategory}`);
  canvas.validations.push({
    range: canvas.range(rows.firstIndicator, indicatorSpan(template, 'weight'), rows.lastIndicator),
    rule: { kind: 'decimal', min: 0, max: 100 },
    strict: false,
    ...formMessages.weightEntry,
  });
}

function planIndicator(
  { template, scheme, formulaStyle, canvas }: PlanContext,
  row: number,
  indicator: IndicatorContent,
): void {
  const cell = (field: 'target' | 'actual' | 'weight'): string => canvas.cell(row, indicatorSpan(template, field).from);
  for (const field of TYPED_FIELDS) {
    const span = indicatorSpan(template, field);
    canvas.value(row, span.from, indicator[field], NUMBER_FORMATS[field]);
    canvas.fit(row, span, indicator[field], template.font.size);
    canvas.merge(row, span);
  }
  canvas.formula(
    row,
    indicatorSpan(template, 'score').from,
    formulaStyle.indicatorScore(
      { target: cell('target'), actual: cell('actual'), weight: cell('weight') },
      indicator.subcategory,
      scheme,
    ),
  );
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
    if (first === index) canvas.fit(rows.firstIndicator + index, span, indicator[field], template.font.size);
    first = index + 1;
  });
}
