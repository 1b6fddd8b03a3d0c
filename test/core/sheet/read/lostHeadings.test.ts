import { labelText } from '../../../../src/core/cell/cellText';
import { checkForm } from '../../../../src/core/check/checkForm';
import { unrecognizedFindings } from '../../../../src/core/check/unrecognizedFindings';
import { fieldsOf, fundFields, indicatorFields } from '../../../../src/core/form/fields';
import type { Form } from '../../../../src/core/form/form';
import { isBlankCell } from '../../../../src/core/form/cellState';
import { defaultScheme } from '../../../../src/core/scheme/schemes';
import {
  meantFundColumn,
  meantGoalColumn,
  meantHeaderLabel,
  meantIndicatorColumn,
} from '../../../../src/core/sheet/read/headingMeaning';
import { isFundLine, isLabel } from '../../../../src/core/sheet/read/labels';
import { readForms } from '../../../../src/core/sheet/readForms';
import fc from '../../../support/property';
import type { PublishedSheet } from '../damages';
import { gridOfSheet } from '../damages';
import type { KnownForm } from '../knownForms';
import { knownForms } from '../knownForms';

// One heading or label of a form is lost, or says nothing, or only half of what it said: the form is read as before, or it is asked
// about, or it is said what was not read. Never silent, and never wrong without a word.
//
// What names a row of the money, and in which unit the money is, are no headings of columns: no check hangs on them.

/** Of so many headings, or of all: ZPB_LOST=all npx jest lostHeadings. */
const RUNS = process.env.ZPB_LOST ?? '400';

interface Heading {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

const half = (text: string): number => Math.ceil(text.length / 2);
const GARBLED: readonly (readonly [what: string, of: (text: string) => string])[] = [
  ['lost', () => ''],
  ['says nothing', () => '甲乙丙'],
  ['cut behind', (text) => text.slice(0, half(text))],
  ['cut before', (text) => text.slice(half(text))],
];

const MEANINGS = [meantHeaderLabel, meantFundColumn, meantGoalColumn, meantIndicatorColumn];
const MAX_LENGTH = 16;
const UNIT = /万?元\)?$/;

/** Labels and headings down to the last row of the headings of 绩效指标, the title left out. */
function headingsIn({ rows }: PublishedSheet): Heading[] {
  const texts = rows.map((row) => row.map(labelText));
  const levels = texts.findIndex((row) => row.some((text) => /^[二三]级指标/.test(text)));
  const isLower = texts[levels + 1]?.some((text) => /^(?:三级指标|符号$)/.test(text)) ?? false;
  return texts.slice(1, levels + (isLower ? 2 : 1)).flatMap((row, index) =>
    row.flatMap((text, column) => {
      const isHeading = isLabel(text) || MEANINGS.some((meant) => meant(text) !== null);
      const isShort = text.length <= MAX_LENGTH && /\p{L}/u.test(text);
      return isHeading && isShort && !isFundLine(text) && !UNIT.test(text) ? [{ row: index + 1, column, text }] : [];
    }),
  );
}

function withText(sheet: PublishedSheet, { row, column }: Heading, text: string): PublishedSheet {
  const rows = sheet.rows.map((cells, at) =>
    at === row ? cells.map((cell, index) => (index === column ? text : cell)) : cells,
  );
  return { ...sheet, rows };
}

interface Reading {
  /** What is filled in, by its place in the form and on the sheet. */
  readonly cells: readonly string[];
  /** What is objected to, as code and cell. */
  readonly alarms: readonly string[];
  /** What is asked, and what is said not to be there or not to have been read. */
  readonly words: readonly string[];
}

function readingOf(sheet: PublishedSheet): Reading {
  const { forms, unrecognized, questions } = readForms(gridOfSheet(sheet));
  const found = forms.flatMap((form) => [
    ...checkForm(form, defaultScheme),
    ...unrecognizedFindings(form, unrecognized, questions),
  ]);
  const isWord = (code: string): boolean => code === 'sheet.unread' || code === 'form.missing';
  return {
    cells: forms.flatMap(filledIn),
    alarms: found.filter(({ code }) => !isWord(code)).map(({ code, cell }) => `${code} ${cell}`),
    words: [
      ...questions.map(({ cell, heading, likely }) => `${cell} ${heading} ${likely}`),
      ...found.filter(({ code }) => isWord(code)).map(({ cell, figures }) => `${cell} ${JSON.stringify(figures)}`),
    ],
  };
}

function filledIn(form: Form): string[] {
  const { funds, indicators, project, department, implementer, expectedGoal, actualGoal, totalWeight, totalScore } =
    form;
  const fundColumns = fieldsOf(fundFields).filter((field) => field !== 'label');
  const places = [
    ...Object.entries({ project, department, implementer, expectedGoal, actualGoal, totalWeight, totalScore }),
    ...funds.flatMap((line, row) => fundColumns.map((field) => [`${row} ${field}`, line[field] ?? null] as const)),
    ...indicators.flatMap((indicator, row) =>
      fieldsOf(indicatorFields).map((field) => [`${row} ${field}`, indicator[field] ?? null] as const),
    ),
  ];
  return places.flatMap(([place, cell]) => (cell && !isBlankCell(cell) ? [`${place} ${cell.address}`] : []));
}

interface Case {
  readonly known: KnownForm;
  readonly before: Reading;
  readonly heading: Heading;
  readonly garbled: (typeof GARBLED)[number];
}

const cases = knownForms().flatMap((known) => {
  const before = readingOf(known.sheet);
  return headingsIn(known.sheet).flatMap((heading) =>
    GARBLED.map((garbled): Case => ({ known, before, heading, garbled })),
  );
});

/** What is wrong with what is read and said of a form; null where nothing is. */
function objection({ known: { name, sheet }, before, heading, garbled: [what, of] }: Case): string | null {
  const after = readingOf(withText(sheet, heading, of(heading.text)));
  const isSame =
    String(after.cells) === String(before.cells) &&
    String([...after.alarms].sort()) === String([...before.alarms].sort());
  const isTold = after.words.some((word) => !before.words.includes(word));
  if (isSame || isTold || isEmptyColumn(sheet, heading)) return null;
  const raised = after.alarms.filter((alarm) => !before.alarms.includes(alarm));
  return `${name}: ${heading.text} ${what}: nothing is said; found ${raised.join(', ')}`;
}

/** A column of the money in which nothing stands says nothing. */
function isEmptyColumn({ rows }: PublishedSheet, { row, column }: Heading): boolean {
  const columns = (rows[row] ?? []).filter((value) => meantFundColumn(labelText(value)) !== null);
  if (columns.length < 3) return false;
  return rows.slice(row + 1, row + 3).every((cells) => labelText(cells[column] ?? '') === '');
}

test('a heading that is lost or garbled is read all the same, asked about, or named', () => {
  if (RUNS === 'all') expect(cases.flatMap((one) => objection(one) ?? [])).toEqual([]);
  else {
    const one = fc.nat(cases.length - 1).map((index) => cases[index] as Case);
    fc.assert(
      fc.property(one, (lost) => {
        expect(objection(lost)).toBeNull();
      }),
      { numRuns: Number(RUNS) },
    );
  }
});
