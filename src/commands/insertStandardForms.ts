import { exampleForms } from '../core/form/examples';
import type { FormulaKind } from '../core/form/formulaKind';
import { defaultScheme } from '../core/scheme/schemes';
import { blankFormContent } from '../core/sheet/blankFormContent';
import { national2020 } from '../core/sheet/templates/national2020';
import { hasCustomFunctions } from '../excel/apiSupport';
import { insertForm, insertForms } from '../excel/insertForm';
import { readFormulaChoice } from '../excel/userSettings';
import { excelMessages } from '../wording/excel';
import type { Saying } from '../wording/language';

/** The layout and scheme of forms inserted from the ribbon, where nobody is asked for them. */
export const standardForm = { templateId: national2020.id, schemeId: defaultScheme.id } as const;

/** Inserts the standard form of this year, blank, on a new sheet: one row per 二级指标. */
export async function insertBlankForm(today: Date): Promise<Saying> {
  const content = blankFormContent({
    year: today.getFullYear(),
    project: '',
    department: '',
    implementer: '',
    moneyUnit: '万元',
    rowsPerSubcategory: {},
  });
  const { sheetName, notice } = await insertForm({
    ...standardForm,
    formulas: readFormulaChoice(),
    content,
    place: 'newSheet',
  });
  return notice ?? ((language) => excelMessages[language].inserted(sheetName));
}

/** Examples show what the add-in can do, whatever was chosen for forms of one's own. */
export function exampleFormulas(): FormulaKind {
  return hasCustomFunctions() ? 'functions' : 'plain';
}

/** Inserts the filled example forms, each on a new sheet. */
export async function insertExamples(): Promise<Saying> {
  const results = await insertForms(
    exampleForms.map((content) => ({ ...standardForm, formulas: exampleFormulas(), content })),
  );
  const notice = results.find((result) => result.notice !== undefined)?.notice;
  return notice ?? ((language) => excelMessages[language].insertedExamples(results.length));
}
