import { textIn } from '../../form/cellState';
import type { Form, Indicator } from '../../form/form';
import type { FormContent, IndicatorContent } from '../../form/formContent';
import { templates } from '../../sheet/templates/templateById';
import { national2020 } from '../../sheet/templates/national2020';
import { projectYearName } from '../projectYearName';
import type { InitialBudgetSource } from './nextYearFunds';
import { nextYearFunds } from './nextYearFunds';
import type { OldYearText } from './oldYearTexts';
import { oldYearTexts } from './oldYearTexts';
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
  /** Project and year; not yet made different from other sheets' names. */
  readonly sheetName: string;
  /** What was kept as typed although it names the old year. */
  readonly oldYearTexts: readonly OldYearText[];
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
  const content: FormContent = {
    year,
    project: textIn(form.project),
    department: textIn(form.department),
    implementer: textIn(form.implementer),
    moneyUnit: form.moneyUnit ?? '万元',
    funds: nextYearFunds(form, initialBudget),
    expectedGoal: typedText(form.expectedGoal),
    actualGoal: '',
    indicators: form.indicators.map(nextYearIndicator),
  };
  return {
    content,
    templateId: (templates.find(({ id }) => id === form.layout) ?? national2020).id,
    sheetName: projectYearName(content.project, year),
    oldYearTexts: oldYearTexts(form, form.year ?? year - 1),
  };
}

function nextYearIndicator(indicator: Indicator): IndicatorContent {
  return {
    category: textIn(indicator.category),
    subcategory: textIn(indicator.subcategory),
    name: typedText(indicator.name),
    target: targetText(indicator),
    actual: '',
    weight:
      indicator.weight && typeof indicator.weight.value === 'number'
        ? indicator.weight.value
        : textIn(indicator.weight),
    explanation: '',
  };
}
