import type { Cell } from '../../cell/cell';
import { textIn } from '../../form/cellState';
import { fieldsWith, formFields, goalFields, headerFields, indicatorFields, recordOf } from '../../form/fields';
import type { IndicatorField, TypedTraits } from '../../form/fields';
import type { Form, Indicator } from '../../form/form';
import { BLANK_INDICATOR } from '../../form/formContent';
import type { FormContent, IndicatorContent } from '../../form/formContent';
import { typedText } from '../../form/typedText';
import type { Template } from '../../sheet/template';
import { joinedTarget } from '../../sheet/usual/usualTexts';
import { projectYearName } from '../projectYearName';
import { nextYearFunds, nextYearTemplate } from './nextYearFunds';
import type { InitialBudgetSource } from './nextYearFunds';

/** 年度指标值 as typed; a layout that keeps sign and unit in columns of their own gives '≥95%' from '≥', 95 and '%'. */
export function targetText({ target, nature, unit }: Indicator): string {
  const typed = typedText(target);
  if (nature === null && unit === null) return typed;
  return joinedTarget({ target: typed, nature: textIn(nature), unit: textIn(unit) });
}

/** The columns of a row's content. */
const CONTENT = fieldsWith(indicatorFields, 'content', ['always', 'column']);

/** What a user chooses for the form of the next year. */
export interface NextYearChoices {
  readonly year: number;
  readonly initialBudget: InitialBudgetSource;
}

/** The form of the next year, ready to be drawn. */
interface NextYearForm {
  readonly content: FormContent;
  /** The template of the old form's layout, or the standard one where the layout is none of ours. */
  readonly templateId: string;
  /** Project (a whole department's form: department) and year; not yet made different from other sheets' names. */
  readonly sheetName: string;
}

/** The year after a form's own; null when the form names none. */
export function yearAfter({ year }: Form): number | null {
  return year === null ? null : year + 1;
}

/**
 * Last year's form moved on: header, indicators, targets, weights and 预期目标 are kept as typed; 实际完成值, scores, explanations
 * and 实际完成情况 are left out. Nothing else is touched.
 */
export function nextYearForm(form: Form, { year, initialBudget }: NextYearChoices): NextYearForm {
  const template = nextYearTemplate(form);
  const content: FormContent = {
    year,
    ...recordOf(headerFields, (field) => keptText(formFields[field], form[field])),
    moneyUnit: form.moneyUnit ?? template.moneyUnit,
    ...nextYearFunds(form, initialBudget, template),
    ...recordOf(goalFields, (field) => keptText(formFields[field], form[field])),
    indicators: form.indicators.map((indicator) => nextYearIndicator(indicator, template)),
    hasSignatureLine: form.signature !== '',
  };
  return {
    content,
    templateId: template.id,
    sheetName: projectYearName(content.project || content.department, year),
  };
}

function nextYearIndicator(indicator: Indicator, { indicators: { columns } }: Template): IndicatorContent {
  const has = (field: IndicatorField): boolean => columns.some((column) => column.field === field);
  const fields = CONTENT.filter(
    (field) => indicatorFields[field].content === 'always' || (isKept(field) && has(field)),
  );
  const texts = recordOf(fields, (field) => keptText(indicatorFields[field], indicator[field]));
  const { weight } = indicator;
  return {
    ...BLANK_INDICATOR,
    ...texts,
    ...(has('unit') ? {} : { target: targetText(indicator) }),
    ...(typeof weight?.value === 'number' ? { weight: weight.value } : {}),
  };
}

function isKept(field: IndicatorField): boolean {
  return indicatorFields[field].nextYear !== 'emptied';
}

/** What stands in a cell, as the next year's form says it; what people wrote as they like stays just as it is. */
function keptText({ kind, nextYear }: TypedTraits, cell: Cell | null): string {
  if (nextYear === 'emptied') return '';
  return kind === 'prose' || kind === 'value' ? typedText(cell) : textIn(cell);
}
