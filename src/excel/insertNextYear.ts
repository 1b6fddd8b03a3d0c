import type { Form } from '../core/form/form';
import { nextYearForm } from '../core/workflows/newYear/nextYearForm';
import type { NextYearChoices } from '../core/workflows/newYear/nextYearForm';
import { insertForm } from './insertForm';
import type { InsertResult } from './insertRequest';

/** Draws the next year's form on a new sheet named for project and year, in three round trips; the old sheet is only read. */
export function insertNextYear(form: Form, choices: NextYearChoices, schemeId: string): Promise<InsertResult> {
  const { content, templateId, sheetName } = nextYearForm(form, choices);
  return insertForm({ content, templateId, schemeId, sheetName, place: 'newSheet' });
}
