import { cellsToFill } from '../core/check/cellsToFill';
import { checkSorted } from '../core/check/checkForm';
import { findingCounts, openCount } from '../core/check/findingCounts';
import type { FindingCounts } from '../core/check/findingCounts';
import { fitFindings } from '../core/check/fitFindings';
import { notChecked } from '../core/check/notChecked';
import { assessForm } from '../core/form/assessForm';
import { formFit } from '../core/sheet/fit/formFit';
import { NO_FORMS, readForms } from '../core/sheet/readForms';
import { chosenSchemeOf } from '../excel/formSchemes';
import type { SheetReading } from '../excel/readSheet';
import { UserError } from '../excel/userError';
import { columnMessages } from '../wording/columns';
import { excelMessages, ignoringMessages, severityMessages } from '../wording/excel';
import type { Saying } from '../wording/language';
import type { CommandStatus } from './commandStatus';

/** A sheet as it was read, with what was found on it. */
export type CheckedReading = ReturnType<typeof checkReading>;

/** What there is to say of the forms of a sheet. */
export function sheetReport(reading: CheckedReading): CommandStatus {
  const { forms, questions, checked, findings } = reading;
  const counts = findingCounts(findings);
  const toFill = checked.reduce(
    (cells, { toFill: { cells: own, isOnlyBlankRows } }) => cells + (isOnlyBlankRows ? 0 : own.length),
    0,
  );
  const unchecked = notChecked(checked.flatMap(({ findings }) => findings));
  const status = report(reading, forms.length, counts, { toFill, unchecked });
  const ignored = checked.reduce((sum, one) => sum + one.ignored.length, 0);
  const whole = ignored > 0 ? withIgnored(status, ignored) : status;
  return questions.length > 0 ? unsure(whole, questions.length) : whole;
}

/** A sheet with its forms and what is found on each, and all that is found with what is not shown whole; UserError where it has no form. */
export function checkReading(reading: SheetReading) {
  const { grid, layout, sheetId, sheetName } = reading;
  const { forms, questions } = grid ? readForms(grid) : NO_FORMS;
  if (forms.length === 0) throw new UserError((language) => excelMessages[language].noForm(sheetName));
  const schemeOf = chosenSchemeOf();
  const checked = forms.map((form) => {
    const scheme = schemeOf(form, sheetId);
    const context = { form, scheme, assessment: assessForm(form, scheme) };
    return { form, ...checkSorted(context), toFill: cellsToFill(context) };
  });
  const unshown = forms.flatMap((form) => fitFindings(form, grid && layout && formFit(form, grid, layout)));
  return { ...reading, forms, questions, checked, findings: [...checked.flatMap((one) => one.findings), ...unshown] };
}

/** A form with something left to do is no success, though the check is done. */
function report(
  { sheetName, isProtected }: SheetReading,
  forms: number,
  counts: FindingCounts,
  { toFill, unchecked }: { readonly toFill: number; readonly unchecked: number },
): CommandStatus {
  if (openCount(counts) === 0) {
    if (toFill > 0) {
      return {
        kind: 'open',
        page: 'check',
        text: (language) => excelMessages[language].checkedUnfilled(sheetName, toFill),
      };
    }
    if (unchecked > 0) {
      return {
        kind: 'open',
        page: 'check',
        text: (language) => excelMessages[language].checkedPartly(sheetName, unchecked),
      };
    }
    return { kind: 'done', page: 'check', text: (language) => excelMessages[language].checkedClean(sheetName) };
  }
  const outcome = isProtected ? 'checkedProtected' : 'checked';
  const text: Saying = (language) =>
    excelMessages[language][outcome](sheetName, forms, severityMessages[language].open(counts));
  return { kind: 'open', page: 'check', text };
}

/** What somebody lets stand is counted apart. */
function withIgnored({ text, ...status }: CommandStatus, ignored: number): CommandStatus {
  return { ...status, text: (language) => `${text(language)}${ignoringMessages[language].also(ignored)}` };
}

/** Where it is not sure what all columns are, nothing else is; that nothing was found is then not said. */
function unsure({ kind, text, page }: CommandStatus, questions: number): CommandStatus {
  const found: Saying = kind === 'open' ? text : () => '';
  return { kind: 'open', page, text: (language) => `${found(language)}${columnMessages[language].unsure(questions)}` };
}
