import type { Form } from '../core/form/form';
import { nextYearForm } from '../core/workflows/newYear/nextYearForm';
import type { NextYearChoices } from '../core/workflows/newYear/nextYearForm';
import type { OldYearText } from '../core/workflows/newYear/oldYearTexts';
import { insertForm } from './insertForm';
import type { InsertResult } from './insertForm';

/** The new form, and what was kept in it although it names the old year. */
export interface NextYearResult extends InsertResult {
  readonly oldYearTexts: readonly OldYearText[];
}

/** Draws the next year's form on a new sheet named for project and year, in three round trips; the old sheet is only read. */
export async function insertNextYear(form: Form, choices: NextYearChoices, schemeId: string): Promise<NextYearResult> {
  const { content, templateId, sheetName, oldYearTexts } = nextYearForm(form, choices);
  const result = await insertForm({ content, templateId, schemeId, sheetName, place: 'newSheet' });
  return { ...result, oldYearTexts };
}
