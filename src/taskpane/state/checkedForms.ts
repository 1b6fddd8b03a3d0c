import { checkForms } from '../../core/check/checkForms';
import { fitFindings } from '../../core/check/fitFindings';
import { unrecognizedFindings } from '../../core/check/unrecognizedFindings';
import type { Form } from '../../core/form/form';
import type { InSteps } from '../../core/inSteps';
import { allAtOnce } from '../../core/inSteps';
import type { ColumnQuestion } from '../../core/sheet/columns/columnQuestion';
import type { FormFit } from '../../core/sheet/fit/formFit';
import { formFit } from '../../core/sheet/fit/formFit';
import type { SchemeOf } from '../../excel/formSchemes';
import type { CheckedForm } from './checkedForm';
import { checkedForm } from './checkedForm';
import type { ReadSheet } from './paneState';

/** What of a sheet that was read is looked at. */
type CheckedSheet = Pick<ReadSheet, 'forms' | 'unrecognized' | 'questions'> & {
  readonly reading: Pick<ReadSheet['reading'], 'sheetId' | 'grid' | 'layout'>;
};

/** A form of the sheet looked at, checked. */
export interface CheckedSheetForm extends CheckedForm {
  /** Whether all of it can be read as it stands; null where that is not known. */
  readonly fit: FormFit | null;
  /** What only people can tell of its columns. */
  readonly questions: readonly ColumnQuestion[];
}

/**
 * The forms of a sheet, each checked by its own scheme; with what is not shown whole, remarks on cells that were not understood, and what only all of
 * them together tell.
 */
export function checkedForms(sheet: CheckedSheet, schemeOf: SchemeOf): CheckedSheetForm[] {
  return allAtOnce(checkFormsInSteps(sheet, schemeOf));
}

/** The same, form by form. */
export function* checkFormsInSteps(
  { reading, forms, unrecognized, questions }: CheckedSheet,
  schemeOf: SchemeOf,
): InSteps<CheckedSheetForm[]> {
  const checked: CheckedForm[] = [];
  for (const form of forms) {
    yield;
    checked.push(checkedForm(form, schemeOf(form, reading.sheetId)));
  }
  const together = checkForms(checked);
  return checked.map((one, index) => {
    const fit = fitOf(reading, one.form);
    const asked = questions.filter(({ form }) => form === index);
    return {
      ...one,
      fit,
      questions: asked,
      findings: [
        ...one.findings,
        ...fitFindings(one.form, fit),
        ...together.filter(({ form }) => form === index),
        ...unrecognizedFindings(one.form, unrecognized, asked),
      ],
    };
  });
}

function fitOf({ grid, layout }: CheckedSheet['reading'], form: Form): FormFit | null {
  return grid && layout && formFit(form, grid, layout);
}
