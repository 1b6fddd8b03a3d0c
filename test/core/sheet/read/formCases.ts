import { checkForm } from '../../../../src/core/check/checkForm';
import { unrecognizedFindings } from '../../../../src/core/check/unrecognizedFindings';
import { defaultScheme } from '../../../../src/core/scheme/schemes';
import { readForms } from '../../../../src/core/sheet/readForms';
import { gridOfSheet } from '../damages';
import type { SheetRow } from '../kinds';

/** What a sheet is like, its rows, what is found in its one form (code and cell), and number formats by address where there are any. */
export type FormCase = readonly [
  what: string,
  rows: readonly SheetRow[],
  found: readonly string[],
  formats?: Readonly<Record<string, string>>,
];

/** A group of sheets with one form each. */
export function formCases(heading: string, list: readonly FormCase[]): void {
  describe(heading, () => {
    test.each(list.map(([what, ...given]) => [what, given] as const))('%s', (_, [rows, found, formats = {}]) => {
      expect(foundIn(rows, formats)).toEqual([...found].sort());
    });
  });
}

function foundIn(rows: readonly SheetRow[], formats: Readonly<Record<string, string>>): string[] {
  const { forms, unrecognized } = readForms(gridOfSheet({ rows, formats, merges: [] }));
  expect(forms).toHaveLength(1);
  return forms
    .flatMap((form) => [...checkForm(form, defaultScheme), ...unrecognizedFindings(form, unrecognized)])
    .map(({ code, cell }) => `${code} ${cell}`)
    .sort();
}
