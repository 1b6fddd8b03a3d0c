import { checkForm } from '../../../src/core/check/checkForm';
import { unrecognizedFindings } from '../../../src/core/check/unrecognizedFindings';
import { defaultScheme } from '../../../src/core/scheme/schemes';
import { readForms } from '../../../src/core/sheet/readForms';
import type { PublishedSheet } from './damages';
import { gridOfSheet } from './damages';

/** The codes found in each form of a sheet, sorted. */
export function codesOf(sheet: PublishedSheet): string[][] {
  const { forms, unrecognized } = readForms(gridOfSheet(sheet));
  return forms.map((form) =>
    [...checkForm(form, defaultScheme), ...unrecognizedFindings(form, unrecognized)].map(({ code }) => code).sort(),
  );
}
