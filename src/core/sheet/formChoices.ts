import type { FundPart } from '../form/formContent';
import type { FormDefaults } from '../scheme/formDefaults';
import { schemeByName } from '../scheme/schemes';
import type { MoneyUnit } from '../quantity/money';
import type { Template } from './template';
import { national2020 } from './templates/national2020';
import { templates } from './templates/templateById';

/** What is chosen for a new form beside its year, project and place. */
export interface FormChoices {
  readonly templateId: string;
  readonly schemeId: string;
  readonly moneyUnit: MoneyUnit;
  readonly department: string;
  readonly implementer: string;
  /** Rows of 项目资金 below the total, in the template's order. */
  readonly fundParts: readonly FundPart[];
  /** Whether a line for names, date and seal stands below the form. */
  readonly hasSignatureLine: boolean;
  /** Rows per 二级指标 name. */
  readonly rows: Readonly<Record<string, number>>;
}

/** Most forms have two 数量 indicators and one of every other kind. */
const USUAL_ROWS: Readonly<Record<string, number>> = { 数量指标: 2 };

/** What is usual for a form of that template. */
export function usualChoices(template: Template): Omit<FormChoices, 'department' | 'implementer'> {
  const subcategories = template.indicators.sections.flatMap((section) => section.subcategories);
  return {
    templateId: template.id,
    schemeId: template.schemeId,
    moneyUnit: template.moneyUnit,
    fundParts: template.funds.parts.map(({ part }) => part),
    hasSignatureLine: false,
    rows: Object.fromEntries(subcategories.map((name) => [name, USUAL_ROWS[name] ?? 1])),
  };
}

/** What a new form begins with: what was kept of the last one as far as it is still known, else what is usual. */
export function formChoices(kept: FormDefaults | null): FormChoices {
  const template = templates.find(({ id }) => id === kept?.templateId);
  if (!kept || !template) return { ...usualChoices(national2020), department: '', implementer: '' };
  const usual = usualChoices(template);
  return {
    ...usual,
    schemeId: schemeByName(kept.schemeId)?.id ?? usual.schemeId,
    moneyUnit: kept.moneyUnit,
    department: kept.department,
    implementer: kept.implementer,
    fundParts: usual.fundParts.filter((part) => kept.fundParts.includes(part)),
    hasSignatureLine: kept.hasSignatureLine,
    rows: Object.fromEntries(Object.entries(usual.rows).map(([name, count]) => [name, kept.rows[name] ?? count])),
  };
}
