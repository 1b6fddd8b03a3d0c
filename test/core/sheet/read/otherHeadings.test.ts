import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from '../../../support/property';
import { labelText } from '../../../../src/core/cell/cellText';
import { checkForm } from '../../../../src/core/check/checkForm';
import { unrecognizedFindings } from '../../../../src/core/check/unrecognizedFindings';
import { defaultScheme } from '../../../../src/core/scheme/schemes';
import { meantFundColumn, meantIndicatorColumn } from '../../../../src/core/sheet/read/headingMeaning';
import { isCaption } from '../../../../src/core/sheet/read/labels';
import { readForms } from '../../../../src/core/sheet/readForms';
import type { PublishedSheet } from '../damages';
import { gridOfSheet } from '../damages';
import { formRows } from '../kinds';
import { FUNDS, INDICATORS } from './headingTables';

// A form whose columns are called otherwise, by words of the same meaning, is read and checked exactly as before.

/** More: ZPB_HEADINGS=10000 npx jest test/core/sheet/read/otherHeadings; other ones: ZPB_HEADINGS_SEED=8. */
const RUNS = Number(process.env.ZPB_HEADINGS ?? 150);
const SEED = Number(process.env.ZPB_HEADINGS_SEED ?? 1);

interface Heading {
  readonly row: number;
  readonly column: number;
  /** What the column may be called instead. */
  readonly words: readonly string[];
}

const FOLDER = join(__dirname, '..', 'golden', 'published');
const sheets: readonly (readonly [string, PublishedSheet])[] = [
  ['a form as it should be', { rows: formRows(), formats: {}, merges: [] }],
  ...readdirSync(FOLDER)
    .filter((file) => file.endsWith('-completed.json'))
    .map((file): [string, PublishedSheet] => [
      file,
      JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as PublishedSheet,
    ]),
];

type Words = readonly (readonly [field: string, words: string])[];

function headingsIn({ rows }: PublishedSheet): Heading[] {
  const texts = rows.map((row) => row.map(labelText));
  const indicators = texts.findIndex((row) => row.some((text) => text.startsWith('三级指标')));
  const funds = texts.findIndex((row, at) => at < indicators && isFundHeading(row));
  return [
    ...headingsOf(texts, indicators, INDICATORS, meantIndicatorColumn),
    ...headingsOf(texts, funds, FUNDS, meantFundColumn),
  ];
}

function isFundHeading(row: readonly string[]): boolean {
  const fields = row.filter((text) => text.length < 12).map(meantFundColumn);
  return fields.includes('executed') && (fields.includes('budget') || fields.includes('initialBudget'));
}

function headingsOf(
  texts: readonly (readonly string[])[],
  row: number,
  table: Words,
  meant: (text: string) => string | null,
): Heading[] {
  const kept = ['category', 'subcategory', 'other', null];
  const first = (texts[row] ?? []).findIndex((text) => text !== '' && !isCaption(text));
  return (texts[row] ?? []).flatMap((text, column) => {
    const field = text === '' || column < first ? null : meant(text);
    if (kept.includes(field)) return [];
    const words = table.find(([own]) => own === field)?.[1].split(' ') ?? [];
    return [{ row, column, words }];
  });
}

function renamed(sheet: PublishedSheet, headings: readonly Heading[], picks: readonly number[]): PublishedSheet {
  const rows = sheet.rows.map((row) => [...row]);
  headings.forEach(({ row, column, words }, index) => {
    const pick = picks[index % picks.length] ?? 0;
    const word = words[pick % (words.length + 1)];
    // One in so many keeps its own.
    if (word !== undefined) rows[row]?.splice(column, 1, word);
  });
  return { ...sheet, rows };
}

function found(sheet: PublishedSheet): string[] {
  const { forms, unrecognized } = readForms(gridOfSheet(sheet));
  return forms
    .flatMap((form) => [...checkForm(form, defaultScheme), ...unrecognizedFindings(form, unrecognized)])
    .map(({ code, cell }) => `${code} ${cell}`)
    .sort();
}

test.each(sheets)('%s is read by whatever its columns are called', (_, sheet) => {
  const headings = headingsIn(sheet);
  const wanted = found(sheet);
  expect(headings.length).toBeGreaterThanOrEqual(5);
  const picks = fc.array(fc.nat(1000), { minLength: headings.length, maxLength: headings.length });
  const numRuns = Math.ceil(RUNS / sheets.length);
  fc.assert(
    fc.property(picks, (picked) => {
      const changed = renamed(sheet, headings, picked);
      const names = headings.map(({ row, column }) => changed.rows[row]?.[column]);
      expect({ names, found: found(changed) }).toEqual({ names, found: wanted });
    }),
    { seed: SEED, numRuns },
  );
});
