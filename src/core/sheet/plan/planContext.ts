import type { FormContent } from '../../form/formContent';
import type { Scheme } from '../../scheme/scheme';
import type { FundField, PrintedField } from '../../form/fields';
import type { Span, Template } from '../template';
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

/** The columns of 项目资金 that hold a field; throws when the template has none. */
export function fundSpan(template: Template, field: FundField): Span {
  return required(findFundSpan(template, field), field);
}

/** The columns of 绩效指标 that hold a field; throws when the template has none. */
export function indicatorSpan(template: Template, field: PrintedField): Span {
  return required(findIndicatorSpan(template, field), field);
}

/** The columns of 项目资金 that hold a field; null when the template has none. */
export function findFundSpan(template: Template, field: FundField): Span | null {
  return template.funds.columns.find((column) => column.field === field) ?? null;
}

/** The columns of 绩效指标 that hold a field; null when the template has none. */
export function findIndicatorSpan(template: Template, field: PrintedField): Span | null {
  return template.indicators.columns.find((column) => column.field === field) ?? null;
}

function required(span: Span | null, field: string): Span {
  if (!span) throw new RangeError(`The template has no column for ${field}`);
  return span;
}
