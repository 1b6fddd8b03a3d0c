import { cellAt } from '../../../support/cellAt';
import Decimal from 'decimal.js';
import { defaultScheme } from '../../../../src/core/scheme/schemes';
import { arrangeLines } from '../../../../src/core/summary/sheet/arrangeLines';
import { planGradeBlock } from '../../../../src/core/summary/sheet/planGradeBlock';
import { planSummaryTable } from '../../../../src/core/summary/sheet/planSummaryTable';
import { existingTable } from '../../../../src/core/summary/sheet/existingTable';
import { summaryColumns } from '../../../../src/core/summary/summaryColumns';
import type { SummaryField } from '../../../../src/core/summary/summaryColumns';
import { drawnColumns, lackedColumns } from '../../../../src/core/summary/sheet/tableColumns';
import { TablePlace } from '../../../../src/core/summary/sheet/tablePlace';
import type { SummaryRow } from '../../../../src/core/summary/summary';
import type { PublishedForm } from '../../sheet/publishedForm';
import { formWith, rowWith, seeds, summaryOf } from '../entries';

const ORIGIN = { row: 2, column: 0 };

function planOf(rows: readonly SummaryRow[]) {
  const { lines } = arrangeLines([], rows);
  const place = new TablePlace(ORIGIN, lines.length);
  return { place, ...planSummaryTable(lines, place) };
}
const planOfForms = (...forms: readonly PublishedForm[]) => planOf(summaryOf(...forms).rows);
const columnOf = (field: SummaryField) => summaryColumns.findIndex(({ id }) => id === field);
const inLine = (plan: ReturnType<typeof planOf>, line: number, field: SummaryField) =>
  plan.cells[line + 1]?.[columnOf(field)];

test('amounts and score of a line follow the cells of the form', () => {
  const plan = planOfForms(...seeds);
  expect(inLine(plan, 0, 'budget')).toBe(`=IF(ISNUMBER('档案事业费'!F6),'档案事业费'!F6,"")`);
  expect(inLine(plan, 1, 'score')).toMatch(/^=IF\(ISNUMBER\('访惠聚为民办实事'!H\d+\)/);
  expect(inLine(plan, 2, 'rate')).toBe('=IF(N(E6)>0,IF(ISNUMBER(F6),F6/E6,""),"")');
  expect(inLine(plan, 2, 'grade')).toBe('=IF(ISNUMBER(H6),IF(H6>=90,"优",IF(H6>=80,"良",IF(H6>=60,"中","差"))),"")');
});

test('amounts in 元 are converted where they are taken over', () => {
  const plan = planOfForms(formWith({ moneyUnit: '元' }, [550000, 550000]));
  expect(inLine(plan, 0, 'budget')).toBe(`=IF(ISNUMBER('档案事业费'!F6),ROUND('档案事业费'!F6/10000,6),"")`);
});

test('names of sheets with an apostrophe are written so that Excel understands them', () => {
  const plan = planOf([rowWith({ sheetName: "O'Neil 表" })]);
  expect(inLine(plan, 0, 'budget')).toContain("'O''Neil 表'!F6");
  expect(plan.links[0]?.target).toBe("'O''Neil 表'!C3");
});

test.each([
  ['a number kept as text is written as the value read', cellAt('F6', '12 '), new Decimal(12), 12],
  ['a place the form does not have leaves the value', null, new Decimal(98.5), 98.5],
  ['a score nobody has printed is written as calculated', cellAt('F6', ''), new Decimal(97), 97],
])('%s', (_, place, value, written) => {
  const places = { budget: place, executed: null, score: null, grade: null };
  expect(inLine(planOf([rowWith({ budget: value, places })]), 0, 'budget')).toBe(written);
});

test.each([
  ['an empty cell', cellAt('F6', '')],
  ['a function that has not answered yet', cellAt('F6', '#BUSY!')],
])('%s is followed, so that what comes later is shown', (_, place) => {
  const places = { budget: place, executed: null, score: null, grade: null };
  expect(inLine(planOf([rowWith({ budget: null, places })]), 0, 'budget')).toContain('F6');
});

test('a printed total that leaves out a row is not followed: nothing is written', () => {
  const places = { budget: null, executed: null, score: cellAt('F6', 93.5), grade: null };
  expect(inLine(planOf([rowWith({ score: null, places })]), 0, 'score')).toBe('');
});

test('a form that is not complete has no grade yet', () => {
  expect(inLine(planOf([rowWith({ grade: null })]), 0, 'grade')).toBe('');
});

test('where the scheme gives a rate to a budget of 0, the rate is written', () => {
  const row = rowWith({ budget: new Decimal(0), executed: new Decimal(0), rate: new Decimal(1) });
  expect(inLine(planOf([row]), 0, 'rate')).toBe(1);
});

test('texts that look like formulas stay texts', () => {
  const plan = planOf([rowWith({ project: '=1+1', department: "'甲" })]);
  expect([inLine(plan, 0, 'project'), inLine(plan, 0, 'department')]).toEqual(["'=1+1", "''甲"]);
});

test('合计 adds up the lines by formulas', () => {
  const plan = planOfForms(...seeds);
  const total = (field: SummaryField) => plan.cells[4]?.[columnOf(field)];
  expect(total('project')).toBe('合计（3 张）');
  expect(total('budget')).toBe('=ROUND(SUM(E4:E6),6)');
  expect(total('rate')).toBe('=IF(E7>0,F7/E7,"")');
  const counted = 'SUMPRODUCT((I4:I6<>"")*ISNUMBER(H4:H6))';
  expect(total('score')).toBe(`=IF(${counted}=0,"",ROUND(SUMPRODUCT((I4:I6<>"")*1,H4:H6)/${counted},2))`);
  expect(total('sheet')).toBe(
    `=IF(COUNTIF(L4:L6,"?*")-${counted}>0,"平均未计 "&COUNTIF(L4:L6,"?*")-${counted}&" 张","")`,
  );
});

test('the grade of a form follows its own cell where that is worked out, else the scheme of the form', () => {
  const worked = { ...cellAt('J25', '优'), formula: '=IF(H25="","","优")' };
  const places = { budget: null, executed: null, score: null, grade: worked };
  expect(inLine(planOf([rowWith({ places })]), 0, 'grade')).toMatch(/^=IF\(ISTEXT\(.+!J25\),.+!J25,""\)$/);

  const grades = [
    { from: 60, name: '合格' },
    { from: 0, name: '不合格' },
  ];
  const own = rowWith({ grade: '合格', scheme: { ...defaultScheme, grades } });
  expect(inLine(planOf([own]), 0, 'grade')).toBe('=IF(ISNUMBER(H4),IF(H4>=60,"合格","不合格"),"")');
});

test('every line links to its form, but not to a hidden sheet', () => {
  const { links, ...plan } = planOf([rowWith({}), rowWith({ isHidden: true, sheetName: '旧表' })]);
  expect(links).toEqual([{ cell: 'B4', text: '档案事业费', target: "'档案事业费'!C3", tip: '转到“档案事业费”' }]);
  expect(inLine({ links, ...plan }, 1, 'sheet')).toBe('旧表（隐藏）');
});

test('lines of the user’s own are not written to, emptied ones are', () => {
  const lines = [{ kind: 'own' }, { kind: 'empty' }] as const;
  const { cells, numberFormats } = planSummaryTable(lines, new TablePlace(ORIGIN, 2));
  expect(new Set(cells[1])).toEqual(new Set([null]));
  expect(new Set(numberFormats[1])).toEqual(new Set([null]));
  expect(new Set(cells[2])).toEqual(new Set(['']));
});

test('the block of grades counts the lines', () => {
  const { cells, range, names, counts } = planGradeBlock(new TablePlace(ORIGIN, 3), ['优', '良', '中', '差'], {
    row: 8,
    column: 1,
  });
  expect([range, names, counts]).toEqual(['B9:C14', 'B10:B14', 'C10:C14']);
  expect(cells).toEqual([
    ['等级', '张数'],
    ['优', '=COUNTIF(I4:I6,"优")'],
    ['良', '=COUNTIF(I4:I6,"良")'],
    ['中', '=COUNTIF(I4:I6,"中")'],
    ['差', '=COUNTIF(I4:I6,"差")'],
    ['未评定', '=COUNTIF(L4:L6,"?*")-SUM(C10:C13)'],
  ]);
});

describe('the table on a sheet', () => {
  const [marks = []] = planOf([]).numberFormats;
  const drawn = {
    headings: drawnColumns.map(({ heading }) => heading),
    formats: marks.map(String),
    line: summaryColumns.map(({ id }) => ({ project: '甲', year: 2020, sheet: '表1' })[id as string] ?? ''),
    total: summaryColumns.map(({ id }) => (id === 'project' ? '合计（1 张）' : '')),
  };
  type Sheet = Record<keyof typeof drawn, (string | number)[]>;
  const columnPut =
    (at: number, removed: number, ...cells: readonly (string | number)[]) =>
    (sheet: Sheet) =>
      [sheet.headings, sheet.formats, sheet.line, sheet.total].forEach((row, index) =>
        row.splice(at, removed, ...cells.slice(index, index + 1)),
      );
  /** What is found of a table with a note beside it, after a change. */
  const foundAfter = (change: (sheet: Sheet) => void) => {
    const sheet: Sheet = structuredClone(drawn);
    change(sheet);
    const values = [
      [...sheet.headings, ''],
      [...sheet.line, '待核对'],
      [...sheet.total, ''],
    ];
    const numberFormats = [[...sheet.formats.map(String), 'General'], ...values.slice(1).map((row) => row.map(String))];
    const area = { top: 2, left: 0, bottom: 4, right: sheet.headings.length - 1 };
    return existingTable({ row: 2, column: 0, values, formulas: values, numberFormats }, area);
  };
  const idsOf = (table: ReturnType<typeof foundAfter>) => table?.columns.map(({ id }) => id);
  const unmarked = (sheet: Sheet) => sheet.formats.fill('General');
  const all = summaryColumns.map(({ id }) => id);

  test.each<[string, (sheet: Sheet) => void]>([
    ['as it was drawn', () => undefined],
    ['drawn before its columns were marked', unmarked],
    ['with one format painted over all its headings', ({ formats }) => formats.fill(formats[0] ?? '')],
  ])('%s is read with the notes beside it', (_, change) => {
    const found = foundAfter(change);
    expect(found).toMatchObject({ origin: { row: 2, column: 0 }, lines: [{ hasNote: true }] });
    expect(idsOf(found)).toEqual(all);
    expect(found?.lines[0]?.cells.get('sheet')).toBe('表1');
  });

  test('whose headings were renamed is known by their marks, and keeps them', () => {
    const found = foundAfter(({ headings }) => {
      headings[columnOf('project')] = '项目';
      headings[columnOf('score')] = 'Score';
    });
    expect(idsOf(found)).toEqual(all);
    const place = new TablePlace(ORIGIN, 1, found?.columns);
    expect(planSummaryTable([{ kind: 'empty' }], place).cells[0]).toEqual(
      drawnColumns.map(({ id, heading }) => ({ project: '项目', score: 'Score' })[id as string] ?? heading),
    );
  });

  test('with columns in another order is filled in that order', () => {
    const [department, score] = [columnOf('department'), columnOf('score')];
    const found = foundAfter(({ headings, formats }) =>
      [headings, formats].forEach((row) => {
        [row[department], row[score]] = [row[score] ?? '', row[department] ?? ''];
      }),
    );
    expect(idsOf(found)?.indexOf('score')).toBe(department);
    const { cells } = planSummaryTable([{ kind: 'form', row: rowWith({}) }], new TablePlace(ORIGIN, 1, found?.columns));
    expect([cells[1]?.[department], cells[1]?.[score]]).toEqual([
      expect.stringContaining('ISNUMBER'),
      '中共昌吉州党委办公室',
    ]);
    expect(String(cells[1]?.[columnOf('grade')])).toContain('ISNUMBER(C4)');
  });

  test('that lacks a column nothing builds on, as one drawn before there was such a column, is renewed without it', () => {
    const found = foundAfter(columnPut(columnOf('missingExplanations'), 1));
    expect(found && lackedColumns(found.columns)).toEqual(['missingExplanations']);
    const plan = planSummaryTable([{ kind: 'empty' }], new TablePlace(ORIGIN, 1, found?.columns));
    expect(plan.cells.map((row) => row.length)).toEqual(plan.cells.map(() => all.length - 1));
  });

  test.each<[string, (sheet: Sheet) => void]>([
    ['with a column put in', columnPut(2, 0, '负责人', 'General', '张三', '')],
    ['with a column put in under the format of its neighbour', columnPut(2, 0, '负责人', String(marks[1]), '张三', '')],
    ['with a column of the user’s own for one of ours', columnPut(2, 1, '负责人', 'General', '张三', '')],
    ['with a column doubled', columnPut(2, 0, '项目名称', String(marks[1]), '甲', '')],
    ['without a column that others build on', columnPut(columnOf('score'), 1)],
    [
      'with a heading renamed, drawn before its columns were marked',
      (sheet) => {
        unmarked(sheet);
        sheet.headings[1] = '名称';
      },
    ],
    [
      'without 合计',
      ({ total }) => {
        total[1] = '甲';
      },
    ],
  ])('%s is not taken for the table any more', (_, change) => {
    expect(foundAfter(change)).toBeNull();
  });
});
