import { textIn } from '../../form/cellState';
import type { Form, Indicator } from '../../form/form';
import type { FormContent, IndicatorContent } from '../../form/formContent';
import type { Template } from '../../sheet/template';
import { projectYearName } from '../projectYearName';
import type { InitialBudgetSource } from './nextYearFunds';
import { nextYearFunds } from './nextYearFunds';
import { nextYearTemplate } from './nextYearTemplate';
import { targetText } from './targetText';
import { typedText } from './typedText';

/** What a user chooses for the form of the next year. */
export interface NextYearChoices {
  readonly year: number;
  readonly initialBudget: InitialBudgetSource;
}

/** The form of the next year, ready to be drawn. */
export interface NextYearForm {
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
    project: textIn(form.project),
    department: textIn(form.department),
    implementer: textIn(form.implementer),
    moneyUnit: form.moneyUnit ?? template.moneyUnit,
    ...nextYearFunds(form, initialBudget, template),
    expectedGoal: typedText(form.expectedGoal),
    actualGoal: '',
    indicators: form.indicators.map((indicator) => nextYearIndicator(indicator, template)),
  };
  return {
    content,
    templateId: template.id,
    sheetName: projectYearName(content.project || content.department, year),
  };
}

function nextYearIndicator(indicator: Indicator, { indicators: { columns } }: Template): IndicatorContent {
  const { category, subcategory, name, nature, target, unit, weight } = indicator;
  const hasUnits = columns.some(({ field }) => field === 'unit');
  return {
    category: textIn(category),
    subcategory: textIn(subcategory),
    name: typedText(name),
    target: hasUnits ? typedText(target) : targetText(indicator),
    actual: '',
    weight: typeof weight?.value === 'number' ? weight.value : textIn(weight),
    explanation: '',
    ...(hasUnits ? { nature: textIn(nature), unit: textIn(unit) } : {}),
  };
}
