import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkForm } from '../../../src/core/check/checkForm';
import { unreadFindings } from '../../../src/core/check/unreadFindings';
import { defaultScheme } from '../../../src/core/scheme/schemes';
import { readForms } from '../../../src/core/sheet/readForms';
import type { Damage, PublishedSheet } from './damages';
import {
  asFormulas,
  emptyRows,
  gridOfSheet,
  hiddenColumn,
  moved,
  noteColumn,
  numbersAsTexts,
  sideBySide,
  twice,
  unmergedAndFilled,
  withoutTitle,
} from './damages';

interface Published extends PublishedSheet {
  /** Codes that are right to be found, and codes that would be false alarms. */
  readonly must: readonly string[];
  readonly mustNot: readonly string[];
}

const FOLDER = join(__dirname, 'golden', 'published');
const published = readdirSync(FOLDER).map((file): [string, Published] => [
  file.replace('.json', ''),
  JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Published,
]);
const completed = published.filter(([name]) => name.endsWith('-completed'));

/** The codes found in each form of a sheet, sorted. */
function codesOf(sheet: PublishedSheet): string[][] {
  const { forms, unread } = readForms(gridOfSheet(sheet));
  return forms.map((form) =>
    [...checkForm(form, defaultScheme), ...unreadFindings(form, unread)].map(({ code }) => code).sort(),
  );
}

describe.each(published)('the form %s as published', (_, sheet) => {
  const [codes = [], ...others] = codesOf(sheet);

  test('is found, once', () => {
    expect(readForms(gridOfSheet(sheet)).forms).toHaveLength(1);
    expect(others).toEqual([]);
  });

  test('shows what is wrong with it', () => {
    expect(codes).toEqual(expect.arrayContaining([...sheet.must]));
  });

  test('raises no false alarm', () => {
    expect(codes.filter((code) => sheet.mustNot.includes(code))).toEqual([]);
  });
});

/** What each damage adds rightly. */
const DAMAGES: readonly (readonly [string, Damage, { readonly forms?: number; readonly adds?: readonly string[] }])[] =
  [
    ['with empty rows', emptyRows, {}],
    ['with a hidden column', hiddenColumn, {}],
    ['moved', moved, {}],
    ['with a column of notes', noteColumn, { adds: ['sheet.unread'] }],
    // What stays typed beside formulas is told, and a text that they pass over.
    ['with formulas for numbers', asFormulas, { adds: ['formula.gone', 'number.text'] }],
    ['unmerged and filled', unmergedAndFilled, {}],
    ['with its numbers as texts', numbersAsTexts, { adds: ['number.text'] }],
    ['without title', withoutTitle, { adds: ['form.missing'] }],
    ['twice', twice(2), { forms: 2 }],
    ['twice without a gap', twice(0), { forms: 2 }],
    ['beside itself', sideBySide(0), { forms: 2 }],
    ['beside itself, further down', sideBySide(3), { forms: 2 }],
  ];

describe.each(completed)('%s', (_, sheet) => {
  const [wanted = []] = codesOf(sheet);

  test.each(DAMAGES)('%s says the same', (__, damage, { forms = 1, adds = [] }) => {
    const found = codesOf(damage(sheet));
    const others = (codes: readonly string[]) => codes.filter((code) => !adds.includes(code));
    expect(found.map(others)).toEqual(Array.from({ length: forms }, () => others(wanted)));
    for (const codes of found) expect(codes).toEqual(expect.arrayContaining(wanted));
  });
});
