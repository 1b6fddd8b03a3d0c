import type { CellValue } from '../../../../src/core/cell/cell';
import type { SummaryRow } from '../../../../src/core/summary/summary';
import { arrangeLines } from '../../../../src/core/summary/sheet/arrangeLines';
import type { PresentLine, SummaryLine } from '../../../../src/core/summary/sheet/arrangeLines';
import { summaryColumns } from '../../../../src/core/summary/summaryColumns';
import { rowWith } from '../entries';

const form = (project: string, sheetName = project, year = 2020) => rowWith({ project, sheetName, year });
const line = (texts: Record<string, CellValue>, hasNote = false): PresentLine => ({
  cells: new Map(summaryColumns.map(({ id }) => [id, texts[id] ?? ''])),
  hasNote,
});
const lineOf = ({ project, sheetName, year }: SummaryRow, hasNote = false) =>
  line({ project, year: year ?? '', sheet: sheetName, score: 98.5 }, hasNote);
const told = (lines: readonly SummaryLine[]) =>
  lines.map((each) => (each.kind === 'form' ? each.row.project : each.kind));

const [a, b, c] = [form('甲'), form('乙'), form('丙')];

test('a first table has the forms in the order of the workbook', () => {
  const { lines, deleted, added } = arrangeLines([], [a, b, c]);
  expect([told(lines), deleted, added]).toEqual([['甲', '乙', '丙'], [], 3]);
});

test('forms keep the lines the user has sorted them into, new ones come last', () => {
  const { lines, deleted, added } = arrangeLines([lineOf(c), lineOf(a)], [a, b, c]);
  expect([told(lines), deleted, added]).toEqual([['丙', '甲', '乙'], [], 1]);
});

test('the line of a form that is gone goes, unless there is a note beside it', () => {
  expect(arrangeLines([lineOf(a), lineOf(b), lineOf(c)], [a, c])).toMatchObject({ deleted: [1], added: 0 });
  const { lines, deleted } = arrangeLines([lineOf(a), lineOf(b, true), lineOf(c)], [a, c]);
  expect([told(lines), deleted]).toEqual([['甲', 'empty', '丙'], []]);
});

test('an emptied line goes as soon as its note is gone', () => {
  expect(arrangeLines([lineOf(a), line({}, true)], [a])).toMatchObject({ deleted: [] });
  expect(arrangeLines([lineOf(a), line({}, false)], [a])).toMatchObject({ deleted: [1] });
});

test('a line the user has put in stays', () => {
  const { lines, deleted } = arrangeLines([line({ project: '教育类项目' }), lineOf(a)], [a]);
  expect([told(lines), deleted]).toEqual([['own', '甲'], []]);
});

test('a form is known again when its sheet was renamed, and when its project was', () => {
  const renamed = [form('甲', '表一'), form('乙新', '乙')];
  const { lines, added } = arrangeLines([lineOf(b), lineOf(a)], renamed);
  expect([told(lines), added]).toEqual([['乙新', '甲'], 0]);
});

test('last year’s and this year’s form of one project are told apart', () => {
  const [old, next] = [form('甲', '甲', 2020), form('甲', '甲 2021', 2021)];
  const { lines } = arrangeLines([lineOf(next), lineOf(old)], [old, next]);
  expect(lines).toEqual([
    { kind: 'form', row: next },
    { kind: 'form', row: old },
  ]);
});

test('two forms that are the same in every respect both keep a line', () => {
  const twins = [form('甲'), form('甲')];
  const { lines, added } = arrangeLines(
    twins.map((each) => lineOf(each)),
    twins,
  );
  expect([told(lines), added]).toEqual([['甲', '甲'], 0]);
});
