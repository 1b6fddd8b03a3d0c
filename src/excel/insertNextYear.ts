import type { Form } from '../core/form/form';
import { formulaKind } from '../core/form/formulaKind';
import { nextYearForm } from '../core/workflows/newYear/nextYearForm';
import type { NextYearChoices } from '../core/workflows/newYear/nextYearForm';
import { insertForm } from './insertForm';
import type { InsertResult } from './insertRequest';
import { readFormulaChoice } from './userSettings';

/** Draws the next year's form on a new sheet named for project and year, in three round trips; the old sheet is only read. It calculates as the old one does. */
export function insertNextYear(form: Form, choices: NextYearChoices, schemeId: string): Promise<InsertResult> {
  const { content, templateId, sheetName } = nextYearForm(form, choices);
  const formulas = formulaKind(form) ?? readFormulaChoice();
  return insertForm({ content, templateId, schemeId, formulas, sheetName, place: 'newSheet' });
}
