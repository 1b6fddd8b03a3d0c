import { checkForm } from '../core/checks/checkForm';
import type { Finding } from '../core/checks/finding';
import { excelMessages } from '../core/messages/excel';
import { objections } from '../core/checks/objections';
import { highlightRules } from '../core/sheet/highlightRules';
import { readForms } from '../core/sheet/readForms';
import { chosenScheme } from '../excel/chosenScheme';
import { showHighlights } from '../excel/highlight';
import { readActiveSheet } from '../excel/readSheet';
import { UserError } from '../excel/userError';

/** Checks every form on the active sheet and marks the cells with findings, in two round trips. */
export async function checkActiveSheet(): Promise<string> {
  const reading = await readActiveSheet();
  const { forms } = reading.grid ? readForms(reading.grid) : { forms: [] };
  if (forms.length === 0) throw new UserError(excelMessages.noForm(reading.sheetName));
  const scheme = chosenScheme();
  const checked = forms.map((form) => ({ form, findings: checkForm(form, scheme) }));
  if (!reading.isProtected) {
    await showHighlights(
      reading,
      checked.flatMap(({ form, findings }) => highlightRules(form, findings)),
    );
  }
  return summary(reading.sheetName, objections(checked.flatMap(({ findings }) => findings)), reading.isProtected);
}

function summary(sheetName: string, findings: readonly Finding[], isProtected: boolean): string {
  if (findings.length === 0) return excelMessages.checkedClean(sheetName);
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const message = isProtected ? excelMessages.checkedProtected : excelMessages.checked;
  return message(sheetName, errors, findings.length - errors);
}
