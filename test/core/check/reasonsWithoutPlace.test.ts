import type { CellValue } from '../../../src/core/cell/cell';
import { checkForm } from '../../../src/core/check/checkForm';
import type { Scheme } from '../../../src/core/scheme/scheme';
import { defaultScheme, schemeByName } from '../../../src/core/scheme/schemes';
import { readForms } from '../../../src/core/sheet/readForms';
import { sayFinding } from '../../../src/wording/sayFinding';
import { gridOfSheet } from '../sheet/damages';
import { knownForms } from '../sheet/knownForms';
import type { SheetRow } from '../sheet/kinds';
import { CORRECT, formRows } from '../sheet/kinds';

const sichuan = schemeByName('四川') ?? defaultScheme;
const adjusting: Scheme = { ...sichuan, execution: { ...sichuan.execution, explainBudgetChange: 0.1 } };

/** What is said of missing reasons on a form of some rows, and where. */
function reasonsOf(rows: readonly SheetRow[], scheme = defaultScheme): (readonly [cell: string, message: string])[] {
  const { forms } = readForms(gridOfSheet({ rows, formats: {}, merges: [] }));
  return forms
    .flatMap((form) => checkForm(form, scheme))
    .filter(({ code }) => code === 'reason.missing' || code === 'funds.adjusted')
    .map((finding) => [finding.cell, sayFinding(finding, 'zh-CN')] as const);
}

const cellsOf = (found: ReturnType<typeof reasonsOf>): string[] => found.map(([cell]) => cell);

/** The rows without their last column, that of the reasons. */
const withoutLast = (rows: readonly SheetRow[]): SheetRow[] => rows.map((row) => row.slice(0, 8));

const heading = withoutLast(CORRECT.heading);
const indicators = withoutLast(CORRECT.indicators);
const goal = (actual: string): SheetRow[] => [
  ['年度总体目标', '预期目标', '', '', '', '实际完成情况'],
  ['', '维修水库4座，保障灌溉。', '', '', '', actual],
];
const replaced = (at: number, row: SheetRow): SheetRow[] => indicators.map((old, index) => (index === at ? row : old));

describe('reasons a form has no place for', () => {
  test('are asked for at the first score that needs one, once for all rows', () => {
    const [found, ...others] = reasonsOf(formRows({ heading, indicators }));
    expect(found?.[0]).toBe('H11');
    expect(found?.[1]).toContain('“维修水库”');
    expect(found?.[1]).toContain('“实际完成情况”');
    expect(others).toEqual([]);

    const two = replaced(5, ['', '满意度指标', '服务对象满意度指标', '群众满意度', '≥90%', '80%', 10, 8]);
    expect(reasonsOf(formRows({ heading, indicators: two }))).toEqual([
      ['H11', expect.stringContaining('“群众满意度”')],
    ]);
  });

  test('are asked for where much more was done than planned', () => {
    const met = ['', '产出指标', '数量指标', '维修水库', '4座', '4座', 20, 20];
    const more = indicators.map((row, at) =>
      at === 0 ? met : at === 4 ? [...row.slice(0, 5), '2000人', 30, 30] : row,
    );
    expect(cellsOf(reasonsOf(formRows({ heading, indicators: more })))).toEqual(['H15']);
  });

  test('are not asked for where the form tells them all the same, or nothing needs one', () => {
    const told = goal('维修水库3座，一座因汛期提前延至明年春季维修。');
    expect(reasonsOf(formRows({ heading, indicators, goals: told }))).toEqual([]);
    const met = replaced(0, ['', '产出指标', '数量指标', '维修水库', '4座', '4座', 20, 20]);
    expect(reasonsOf(formRows({ heading, indicators: met }))).toEqual([]);
  });

  test('are not asked for while a column that was not understood may hold them', () => {
    const headings = CORRECT.heading.map((row) => [...row.slice(0, 8), '附注', '甲乙']);
    const rows = CORRECT.indicators.map((row) => [...row.slice(0, 8), 1, row[8] ?? '']);
    expect(reasonsOf(formRows({ heading: headings, indicators: rows }))).toEqual([]);
    const nameless = CORRECT.heading.map((row) => row.slice(0, 8));
    expect(reasonsOf(formRows({ heading: nameless }))).toEqual([]);
  });

  test('are asked for at a result where there are no scores either', () => {
    const bare = (row: SheetRow): SheetRow => row.slice(0, 6);
    const rows = formRows({ heading: heading.map(bare), indicators: indicators.map(bare), total: [] });
    expect(cellsOf(reasonsOf(rows))).toEqual(['F11']);
  });

  test('are asked for where the block below the form got lost that a layout has for them', () => {
    const hubei = knownForms().find(({ kind, name }) => kind === 'template' && name === 'hubei');
    const all = hubei?.sheet.rows ?? [];
    const block = all.findIndex((row) => row.some((value) => String(value).includes('偏差大')));
    expect(block).toBeGreaterThan(0);
    expect(reasonsOf(all.slice(0, block))).toEqual([[expect.any(String), expect.stringContaining('原因')]]);
  });
});

describe('the reason of a low rate', () => {
  const funds = (...rows: SheetRow[]): SheetRow[] => [
    ['项目资金（万元）', '', '', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
    ...rows,
  ];
  const amounts: readonly (readonly [string, readonly SheetRow[], string])[] = [
    ['beside the rate', funds(['', '年度资金总额', '', 100, 100, 60, 10, '60%', 6]), 'H6'],
    [
      'beside what was spent, without a rate',
      [
        ['项目资金（万元）', '', '', '', '全年预算数', '全年执行数'],
        ['', '年度资金总额', '', '', 100, 60],
      ],
      'F6',
    ],
    ['beside what was spent, in labels', [['项目资金（万元）', '', '', '预算数：', 100, '', '执行数：', 60]], 'H5'],
  ];

  test.each(amounts)('is asked for %s, with a column for the reasons of indicators or without one', (_, rows, cell) => {
    const ofRate = (blocks: Parameters<typeof formRows>[0]): string[] =>
      cellsOf(reasonsOf(formRows(blocks), sichuan).filter(([, message]) => message.includes('执行率')));
    expect(ofRate({ funds: rows })).toEqual([cell]);
    expect(ofRate({ funds: rows, heading, indicators })).toEqual([cell]);
  });

  test('is asked for beside a budget that was changed', () => {
    const rows = funds(['', '年度资金总额', '', 50, 100, 100, 10, '100%', 10]);
    const met: CellValue[] = ['', '产出指标', '数量指标', '维修水库', '4座', '4座', 20, 20];
    expect(cellsOf(reasonsOf(formRows({ funds: rows, heading, indicators: replaced(0, met) }), adjusting))).toEqual([
      'E6',
    ]);
  });
});
