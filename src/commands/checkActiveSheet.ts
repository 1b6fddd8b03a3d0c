import { checkForm } from '../core/checks/checkForm';
import { fitFindings } from '../core/checks/fitFindings';
import type { Finding } from '../core/checks/finding';
import { excelMessages } from '../core/messages/excel';
import { objections } from '../core/checks/objections';
import { highlightRules } from '../core/sheet/highlightRules';
import { formFit } from '../core/sheet/fit/formFit';
import { readForms } from '../core/sheet/readForms';
import { chosenScheme } from '../excel/chosenScheme';
import { showHighlights } from '../excel/highlight';
import { readSettledSheet } from '../excel/readSettledSheet';
import { UserError } from '../excel/userError';

/** Checks every form on the active sheet and marks the cells with findings, in two round trips; functions still calculating are waited for. */
export async function checkActiveSheet(): Promise<string> {
  const reading = await readSettledSheet();
  const { grid, layout } = reading;
  const { forms } = grid ? readForms(grid) : { forms: [] };
  if (!grid || forms.length === 0) throw new UserError(excelMessages.noForm(reading.sheetName));
  const scheme = chosenScheme();
  const checked = forms.map((form) => ({ form, findings: checkForm(form, scheme) }));
  if (!reading.isProtected) {
    await showHighlights(
      reading,
      checked.flatMap(({ form, findings }) => highlightRules(form, findings)),
    );
  }
  const unshown = forms.flatMap((form) => fitFindings(form, layout && formFit(form, grid, layout)));
  const findings = [...checked.flatMap((one) => one.findings), ...unshown];
  return summary(reading.sheetName, objections(findings), reading.isProtected);
}

function summary(sheetName: string, findings: readonly Finding[], isProtected: boolean): string {
  if (findings.length === 0) return excelMessages.checkedClean(sheetName);
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const message = isProtected ? excelMessages.checkedProtected : excelMessages.checked;
  return message(sheetName, errors, findings.length - errors);
}
