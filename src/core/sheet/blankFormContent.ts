import { national2020 } from './templates/national2020';
import type { TemplateSection } from './template';
import type { MoneyUnit } from '../quantity/money';
import { BLANK_FUND, BLANK_INDICATOR } from '../form/formContent';
import type { FormContent } from '../form/formContent';

/** What a user chooses before a new form is inserted. */
export interface BlankFormOptions {
  readonly year: number;
  readonly project: string;
  readonly department: string;
  readonly implementer: string;
  readonly moneyUnit: MoneyUnit;
  /** Rows per 二级指标 name; one where a name is not listed, none for 0. */
  readonly rowsPerSubcategory: Readonly<Record<string, number>>;
}

/** The content of a new form: the header as given, amounts and goals empty, the wanted number of empty rows per 二级指标. */
export function blankFormContent(
  options: BlankFormOptions,
  sections: readonly TemplateSection[] = national2020.indicators.sections,
): FormContent {
  const { rowsPerSubcategory, ...header } = options;
  return {
    ...header,
    funds: { appropriation: BLANK_FUND, carryover: BLANK_FUND, other: BLANK_FUND },
    expectedGoal: '',
    actualGoal: '',
    indicators: sections.flatMap(({ category, subcategories }) =>
      subcategories.flatMap((subcategory) =>
        Array.from({ length: rowCount(rowsPerSubcategory[subcategory]) }, () => ({
          ...BLANK_INDICATOR,
          category,
          subcategory,
        })),
      ),
    ),
  };
}

function rowCount(wanted: number | undefined): number {
  if (wanted === undefined || !Number.isFinite(wanted)) return 1;
  return Math.max(0, Math.trunc(wanted));
}
