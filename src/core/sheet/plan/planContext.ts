import type { FormContent } from '../../form/formContent';
import type { Scheme } from '../../scheme/scheme';
import type { FundField, IndicatorField, Span, Template } from '../template';
import type { FormulaStyle } from './formulaStyle';
import type { FormRows } from './formRows';
import type { PlanCanvas } from './planCanvas';

/** What every part of the plan needs. */
export interface PlanContext {
  readonly template: Template;
  readonly content: FormContent;
  readonly scheme: Scheme;
  readonly formulaStyle: FormulaStyle;
  readonly rows: FormRows;
  readonly canvas: PlanCanvas;
}

/** The columns of 项目资金 that hold a field. */
export function fundSpan(template: Template, field: FundField): Span {
  return spanOf(template.funds.columns, field);
}

/** The columns of 绩效指标 that hold a field. */
export function indicatorSpan(template: Template, field: IndicatorField): Span {
  return spanOf(template.indicators.columns, field);
}

function spanOf<Field>(columns: readonly (Span & { readonly field: Field })[], field: Field): Span {
  const column = columns.find((candidate) => candidate.field === field);
  if (!column) throw new RangeError(`The template has no column for ${String(field)}`);
  return column;
}
