import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CellValue } from '../../../src/core/cell/cell';
import { readForms } from '../../../src/core/sheet/readForms';
import { codesOf } from './codesOf';
import type { PublishedSheet } from './damages';
import { gridOfSheet } from './damages';
import type { FormBlocks, SheetRow } from './kinds';
import { CORRECT, formRows } from './kinds';

// Completed, correct forms written down from published ones and from the layouts of provinces before anybody looked how they are read; figures and
// labels as published where `origin` names who published them. docs/development/forms.md tells how many false alarms there were then.

interface StrangeForm extends PublishedSheet {
  /** The codes found rightly. */
  readonly expected: readonly string[];
  /** Whether it has places that are none of a form's, which is told. */
  readonly told: boolean;
}

const FOLDER = join(__dirname, 'golden', 'strangers');
const forms = readdirSync(FOLDER).map((file): [string, StrangeForm] => [
  file.replace('.json', ''),
  JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as StrangeForm,
]);

const isRecord = (code: string): boolean => code === 'sheet.unread';

test.each(forms)('%s raises no false alarm, and what of it was not read is told', (_, sheet) => {
  const [codes = [], ...others] = codesOf(sheet);
  expect(others).toEqual([]);
  expect(new Set(codes.filter((code) => !isRecord(code)))).toEqual(new Set(sheet.expected));
  expect(codes.some(isRecord)).toBe(sheet.told);
  expect(readForms(gridOfSheet(sheet)).questions).toEqual([]);
});

test.each(forms)('%s is read whole', (_, sheet) => {
  const [form] = readForms(gridOfSheet(sheet)).forms;
  const { rows } = sheet;
  const heading = rows.findIndex((row) => row.some((value) => /^(?:三级指标|指标名称)$/.test(String(value))));
  const name = rows[heading]?.findIndex((value) => /^(?:三级指标|指标名称)$/.test(String(value))) ?? 0;
  const below = rows
    .slice(heading + 1)
    .filter((row) => (row[name] ?? '') !== '' && row.filter((value) => value !== '').length >= 4);
  expect(form?.indicators.length).toBe(below.length);
  expect(form?.funds.filter(({ role }) => role === 'total').length).toBe(1);
  expect(form?.project?.value).toBeTruthy();
  expect(form?.expectedGoal?.value).toBeTruthy();
  expect(form?.actualGoal?.value).toBeTruthy();
  expect(form?.year).not.toBeNull();
});

describe('kinds that strangers showed', () => {
  const codesIn = (blocks: Partial<FormBlocks>): string[] =>
    codesOf({ rows: formRows(blocks), formats: {}, merges: [] }).flat();
  const indicator = (at: number, target: CellValue, actual: CellValue, weight: number, score: number): SheetRow[] =>
    CORRECT.indicators.map((row, index) =>
      index === at ? [...row.slice(0, 4), target, actual, weight, score, ...row.slice(8)] : row,
    );

  test.each([
    ['全年预算数', '预算调整数'],
    ['预算调整', '调整后预算数'],
    ['年度预算调整', '调整后的预算'],
    ['年中追加数', '预算数'],
  ])('%s and %s: by how much a budget was changed is not the budget', (...headings) => {
    const changeAt = headings.findIndex((heading) => /数$/.test(heading) && /追加|预算调整/.test(heading));
    const isFirst = changeAt === 0 || /^(?:年度)?预算调整$/.test(headings[0]);
    const amounts = isFirst ? [-10, 100] : [100, -10];
    const funds: SheetRow[] = [
      ['项目资金（万元）', '', '年初预算数', ...headings, '全年执行数', '分值', '执行率', '得分'],
      ['', '年度资金总额', 110, ...amounts, 90, 10, '90%', 9],
    ];
    expect(codesIn({ funds })).toEqual([]);
  });

  test.each(['预算调整数', '调整预算数'])('%s alone is the budget as it was changed', (heading) => {
    const funds: SheetRow[] = [
      ['项目资金（万元）', '', '', '年初预算数', heading, '全年执行数', '分值', '执行率', '得分'],
      ['', '年度资金总额', '', 110, 100, 90, 10, '90%', 9],
    ];
    expect(codesIn({ funds })).toEqual([]);
  });

  test.each([
    [['预算年度：2023']],
    [['评价年度:2023年度', '', '', '单位：万元']],
    [['预算年度', 2023]],
    [['自评年度', '', '2023年']],
  ])('%j names the year', (row) => {
    expect(codesIn({ title: [['项目支出绩效自评表'], row] })).toEqual([]);
  });

  test.each([
    ['0%', '0'],
    ['0%', 0],
    ['0', '0%'],
  ])('%j and %j are the same nothing', (target, actual) => {
    expect(codesIn({ indicators: indicator(1, target, actual, 10, 10) })).toEqual([]);
  });

  test('≤12月 is by the end of December, and what came later is late', () => {
    for (const actual of ['11月', '12月', '2023年12月']) {
      expect(codesIn({ indicators: indicator(2, '≤12月', actual, 10, 10) })).toEqual([]);
    }
    expect(codesIn({ indicators: indicator(2, '≤10月', '11月', 10, 10) })).not.toEqual([]);
  });

  test('成本指标 of their own share the points of 产出指标', () => {
    const apart = (weight: number): SheetRow[] =>
      CORRECT.indicators.map((row, index) =>
        index === 3 ? ['', '成本指标', '经济成本指标', ...row.slice(3, 6), weight, weight, ''] : row,
      );
    expect(codesIn({ indicators: apart(10) })).toEqual([]);
    expect(codesIn({ indicators: apart(15) })).toContain('weight.section');
  });

  test('several goals are all read, one a row', () => {
    const goals: SheetRow[] = [
      ['年度总体目标', '预期目标', '', '', '', '实际完成情况'],
      ['', '目标1：维修水库4座。', '', '', '', '目标1完成情况：维修水库3座。'],
      ['', '目标2：保障灌溉。', '', '', '', '目标2完成情况：灌溉有保障。'],
    ];
    expect(codesIn({ goals })).toEqual([]);
  });
});
