import { exampleForms } from '../core/form/examples';
import type { FormulaKind } from '../core/form/formulaKind';
import { defaultScheme } from '../core/scheme/schemes';
import { chosenForm } from '../core/sheet/chosenForm';
import { evaluatedYear } from '../core/sheet/evaluatedYear';
import { national2020 } from '../core/sheet/templates/national2020';
import { hasCustomFunctions } from '../excel/apiSupport';
import { insertForm, insertForms } from '../excel/insertForm';
import { readFormChoices, readFormulaChoice } from '../excel/userSettings';
import { excelMessages } from '../wording/excel';
import type { Saying } from '../wording/language';

/** The layout and scheme of examples. */
export const standardForm = { templateId: national2020.id, schemeId: defaultScheme.id } as const;

/** Inserts the form the pane would, blank, on a new sheet: as the last one was chosen on this machine. */
export async function insertBlankForm(today: Date): Promise<Saying> {
  const choices = readFormChoices();
  const { templateId, schemeId } = choices;
  const { sheetName, notice } = await insertForm({
    content: chosenForm(choices, evaluatedYear(today), ''),
    templateId,
    schemeId,
    formulas: readFormulaChoice(),
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
