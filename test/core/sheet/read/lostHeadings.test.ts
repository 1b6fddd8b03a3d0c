import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { labelText } from '../../../../src/core/cell/cellText';
import { checkForm } from '../../../../src/core/check/checkForm';
import type { Finding } from '../../../../src/core/check/finding';
import { unreadFindings } from '../../../../src/core/check/unreadFindings';
import { defaultScheme } from '../../../../src/core/scheme/schemes';
import {
  meantFundColumn,
  meantGoalColumn,
  meantHeaderLabel,
  meantIndicatorColumn,
} from '../../../../src/core/sheet/read/headingMeaning';
import { isCaption } from '../../../../src/core/sheet/read/labels';
import { readForms } from '../../../../src/core/sheet/readForms';
import type { PublishedSheet } from '../damages';
import { gridOfSheet } from '../damages';
import { formRows } from '../kinds';

// One heading of a form is lost, or says nothing: the form is checked as before, or one record says what was not checked. Nothing is
// reported that was right before, and nothing is passed over in silence.

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

interface Place {
  readonly row: number;
  readonly column: number;
}

const MEANINGS = [meantHeaderLabel, meantFundColumn, meantGoalColumn, meantIndicatorColumn];

/** Labels and headings down to the row of 三级指标; of the rows of the money only its heading. */
function headingsIn({ rows }: PublishedSheet): Place[] {
  const texts = rows.map((row) => row.map(labelText));
  const last = texts.findIndex((row) => row.some((text) => text.startsWith('三级指标')));
  return texts.slice(1, last + 1).flatMap((row, index) => {
    const isOfMoney = row.some((text) => /资金总额|资金$|拨款$|^其他资金/.test(text));
    return row.flatMap((text, column) => {
      const isHeading = text.length <= 14 && (isCaption(text) || MEANINGS.some((meant) => meant(text) !== null));
      return isHeading && !isOfMoney ? [{ row: index + 1, column }] : [];
    });
  });
}

function withText(sheet: PublishedSheet, { row, column }: Place, text: string): PublishedSheet {
  const rows = sheet.rows.map((cells, at) =>
    at === row ? cells.map((cell, index) => (index === column ? text : cell)) : cells,
  );
  return { ...sheet, rows };
}

interface Findings {
  readonly forms: number;
  /** What is objected to, as code and cell. */
  readonly alarms: readonly string[];
  /** What is said not to have been checked, or taken for what it does not say. */
  readonly records: readonly string[];
}

function found(sheet: PublishedSheet): Findings {
  const { forms, unread } = readForms(gridOfSheet(sheet));
  const findings = forms.flatMap((form): Finding[] => [
    ...checkForm(form, defaultScheme),
    ...unreadFindings(form, unread),
  ]);
  const isRecord = ({ code }: Finding): boolean => code === 'sheet.unread';
  return {
    forms: forms.length,
    alarms: findings.filter((one) => !isRecord(one)).map(({ code, cell }) => `${code} ${cell}`),
    records: findings.filter(isRecord).map(({ figures }) => JSON.stringify(figures)),
  };
}

const LOST = [
  ['lost', ''],
  ['says nothing', '甲乙丙'],
] as const;

describe.each(sheets)('%s', (_, sheet) => {
  const before = found(sheet);
  const places = headingsIn(sheet).map((place): [string, Place] => [
    labelText(sheet.rows[place.row]?.[place.column] ?? ''),
    place,
  ]);

  describe.each(LOST)('where a heading %s', (__, text) => {
    test.each(places)('%s', (___, place) => {
      const after = found(withText(sheet, place, text));
      const raised = after.alarms.filter((alarm) => !before.alarms.includes(alarm));
      const silenced = before.alarms.filter((alarm) => !after.alarms.includes(alarm));
      const said = after.records.filter((record) => !before.records.includes(record));
      const unchecked = said.filter((record) => !record.includes('"case":"other"'));
      expect({ forms: after.forms, raised }).toEqual({ forms: before.forms, raised: [] });
      expect(unchecked.length).toBeLessThanOrEqual(1);
      if (silenced.length > 0) expect(said).not.toEqual([]);
    });
  });
});
