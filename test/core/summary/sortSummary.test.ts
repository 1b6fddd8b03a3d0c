import Decimal from 'decimal.js';
import fc from '../../support/property';
import { isClean } from '../../../src/core/summary/formStatus';
import { sortSummary, summarySortKeys } from '../../../src/core/summary/sortSummary';
import type { SummarySort } from '../../../src/core/summary/sortSummary';
import type { Summary, SummaryRow } from '../../../src/core/summary/summary';
import { summaryColumns } from '../../../src/core/summary/summaryColumns';
import { summaryTotals } from '../../../src/core/summary/summaryTotals';
import { rowWith } from './entries';

const summary = (rows: readonly SummaryRow[]): Summary => ({ rows, totals: summaryTotals(rows) });
const sorted = (rows: readonly SummaryRow[], by: SummarySort['by'], descending = false) =>
  sortSummary(summary(rows), { by, descending });
const projects = (rows: readonly SummaryRow[]) => rows.map(({ project }) => project);

test('names are sorted by pinyin, their numbers by size, nameless forms last either way', () => {
  const rows = ['张家村道路', '', '档案10号', '阿勒泰项目', '档案2号'].map((project) => rowWith({ project }));
  expect(projects(sorted(rows, 'project'))).toEqual(['阿勒泰项目', '档案2号', '档案10号', '张家村道路', '']);
  expect(projects(sorted(rows, 'project', true))).toEqual(['张家村道路', '档案10号', '档案2号', '阿勒泰项目', '']);
});

test('figures are sorted by size, missing ones last either way', () => {
  const rows = [9, null, 100, 9.5].map((score) => rowWith({ score: score === null ? null : new Decimal(score) }));
  const scores = (descending: boolean) => sorted(rows, 'score', descending).map(({ score }) => score?.toNumber());
  expect(scores(false)).toEqual([9, 9.5, 100, undefined]);
  expect(scores(true)).toEqual([100, 9.5, 9, undefined]);
});

test('grades are sorted from the best to the worst as the scheme has them, not by their letters', () => {
  const rows = ['差', null, '优', '中', '良'].map((grade) => rowWith({ grade }));
  const grades = (descending: boolean) => sorted(rows, 'grade', descending).map(({ grade }) => grade);
  expect(grades(false)).toEqual(['优', '良', '中', '差', null]);
  expect(grades(true)).toEqual(['差', '中', '良', '优', null]);
});

test('the order of the workbook can be had back, and turned round', () => {
  const rows = ['丙', '甲', '乙'].map((project) => rowWith({ project }));
  expect(projects(sorted(rows, 'workbook'))).toEqual(['丙', '甲', '乙']);
  expect(projects(sorted(rows, 'workbook', true))).toEqual(['乙', '甲', '丙']);
});

const someRow = fc
  .record({
    project: fc.constantFrom('', '甲', '乙', 'A'),
    department: fc.constantFrom('', '教育局'),
    year: fc.option(fc.integer({ min: 2019, max: 2022 })),
    grade: fc.option(fc.constantFrom('优', '良', '中', '差')),
    score: fc.option(fc.integer({ min: 0, max: 3 }).map((value) => new Decimal(value))),
    rate: fc.option(fc.constantFrom(0, 0.5, 1).map((value) => new Decimal(value))),
    errors: fc.integer({ min: 0, max: 2 }),
    missingExplanations: fc.integer({ min: 0, max: 2 }),
  })
  .map((change) => rowWith(change));

test('whatever the order, no form is lost, equal ones keep their order, and sorting twice changes nothing', () => {
  fc.assert(
    fc.property(
      fc.array(someRow, { maxLength: 12 }),
      fc.constantFrom(...summarySortKeys.filter((by) => by !== 'workbook' && by !== 'problems')),
      fc.boolean(),
      (rows, by, descending) => {
        const result = sorted(rows, by, descending);
        const value = summaryColumns.find(({ id }) => id === by)?.value;
        const valueOf = (row: SummaryRow) => String(value?.(row));
        expect(new Set(result)).toEqual(new Set(rows));
        expect(sorted(result, by, descending)).toEqual(result);
        const places = result.map((row) => rows.indexOf(row));
        result.forEach((row, index) => {
          const next = result[index + 1];
          const isEqual = next && valueOf(row) === valueOf(next);
          if (isEqual) expect(places[index]).toBeLessThan(places[index + 1] ?? 0);
        });
      },
    ),
  );
});

test('the gravest problems come first, whatever else a form has; what was not checked comes before what is clean', () => {
  const form = (project: string, change: Partial<SummaryRow>) =>
    rowWith({ project, errors: 0, missingExplanations: 0, warnings: 0, ...change });
  const rows = [
    form('clean', {}),
    form('no total', { score: null }),
    form('part unchecked', { notChecked: 1 }),
    form('columns unclear', { unsureColumns: 2 }),
    form('warnings', { warnings: 9 }),
    form('reasons', { missingExplanations: 1 }),
    form('more reasons', { missingExplanations: 4 }),
    form('error', { errors: 1 }),
    form('error and reason', { errors: 1, missingExplanations: 1 }),
  ];
  const order = ['error and reason', 'error', 'more reasons', 'reasons', 'warnings', 'columns unclear'];
  expect(projects(sorted(rows, 'problems'))).toEqual([...order, 'part unchecked', 'no total', 'clean']);
  const alike = ['丙', '甲', '乙'].map((project) => form(project, { errors: 1 }));
  expect(projects(sorted(alike, 'problems'))).toEqual(['丙', '甲', '乙']);
});

test('with one thing to look at no form is clean', () => {
  const clean = { errors: 0, missingExplanations: 0, warnings: 0, notChecked: 0, unsureColumns: 0 };
  expect(isClean(rowWith(clean))).toBe(true);
  for (const field of ['errors', 'missingExplanations', 'warnings', 'notChecked', 'unsureColumns'] as const) {
    expect(isClean(rowWith({ ...clean, [field]: 1 }))).toBe(false);
  }
  expect(isClean(rowWith({ ...clean, score: null }))).toBe(false);
});
