import Decimal from 'decimal.js';
import type { CellValue } from '../../../src/core/cell/cell';
import { summaryColumns, summaryEntry } from '../../../src/core/summary/summaryColumns';
import type { SummaryRow } from '../../../src/core/summary/summary';
import type { SummaryField } from '../../../src/core/summary/summaryColumns';
import { rowWith } from './entries';

/** What the first published form says in a column: [to be sorted by, in its line of the sheet]; a RegExp for a formula. */
const said: Readonly<Record<SummaryField, readonly [value: CellValue | undefined, entry: CellValue | RegExp]>> = {
  number: [undefined, 7],
  project: ['档案事业费', '档案事业费'],
  department: ['中共昌吉州党委办公室', '中共昌吉州党委办公室'],
  year: [2020, 2020],
  budget: [55, /^=IF\(ISNUMBER\('档案事业费'!F6\)/],
  executed: [55, /^=IF\(ISNUMBER\('档案事业费'!G6\)/],
  rate: [1, /^=IF\(N\(budget!\)>0/],
  score: [98.5, /^=IF\(ISNUMBER\('档案事业费'!/],
  grade: ['优', /^=IF\(ISNUMBER\(score!\)/],
  errors: [0, 0],
  missingExplanations: [3, 3],
  sheet: [undefined, '档案事业费'],
  ignored: [0, 0],
};

test.each(summaryColumns.map((column) => [column.id, column] as const))('%s of a form', (id, column) => {
  const row = rowWith({});
  const value = column.value?.(row);
  const [expected, entry] = said[id];
  expect(value instanceof Decimal ? value.toNumber() : value).toEqual(expected);
  const written = summaryEntry(column, { row, number: 7, at: (field) => `${field}!` });
  if (entry instanceof RegExp) expect(written).toMatch(entry);
  else expect(written).toBe(entry);
});

const letStand = {} as SummaryRow['ignored'][number];

test('what somebody lets stand is counted apart from what is found', () => {
  const [errors, ignored] = ['errors', 'ignored'].map((id) => summaryColumns.find((column) => column.id === id));
  const row = { ...rowWith({}), ignored: [letStand, letStand] };
  expect([errors?.value?.(row), ignored?.value?.(row)]).toEqual([0, 2]);
});

test('no two columns have one name', () => {
  expect(new Set(summaryColumns.map(({ label }) => label)).size).toBe(summaryColumns.length);
});
