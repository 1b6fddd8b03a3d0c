import type { FormContent } from '../form/formContent';
import { blankFormContent } from './blankFormContent';
import type { FormChoices } from './formChoices';
import { templateById } from './templates/templateById';

/** The blank form that was chosen, for a year and a project: the same from the ribbon and from the pane. */
export function chosenForm(choices: FormChoices, year: number, project: string): FormContent {
  const { templateId, department, implementer, moneyUnit, fundParts, hasSignatureLine, rows } = choices;
  const options = { year, project, department, implementer, moneyUnit, rowsPerSubcategory: rows };
  const blank = blankFormContent(options, templateById(templateId).indicators.sections);
  return { ...blank, fundParts, hasSignatureLine };
}
