import { readForms } from '../../../../src/core/sheet/readForms';
import { gridOfSheet } from '../damages';
import type { SheetRow } from '../kinds';
import { header, LEVELS, NAMES, otherTables } from './otherTables';

function formsIn(rows: readonly SheetRow[]): number {
  return readForms(gridOfSheet({ rows, formats: {}, merges: [] })).forms.length;
}

test.each(otherTables)('%s is no self-evaluation', (_, rows) => {
  expect(formsIn(rows)).toBe(0);
});

test.each(otherTables.slice(0, 5))('%s is said by its title', (_, rows) => {
  const titles = readForms(gridOfSheet({ rows, formats: {}, merges: [] })).otherTables.map(({ value }) => value);
  expect(titles).toEqual([rows.flat().find((text) => /表(?:\(2023年\))?$/.test(String(text)))]);
});

test('what is under no title of another table, or under that of a form, is none', () => {
  const levels: readonly SheetRow[] = [
    [...LEVELS, '指标值'],
    [...NAMES, '4座'],
  ];
  const titled = (title: string) =>
    readForms(gridOfSheet({ rows: [[title], ...levels], formats: {}, merges: [] })).otherTables;
  expect(titled('项目支出绩效自评表')).toEqual([]);
  expect(titled('指标库')).toEqual([]);
  expect(titled('项目绩效监控表').map(({ address }) => address)).toEqual(['A1']);
});

const indicators: readonly SheetRow[] = [
  [...LEVELS, '年度指标值', '实际完成值', '分值', '得分'],
  [...NAMES, '4座', '4座', 90, 90],
];

test.each<[string, readonly SheetRow[]]>([
  ['绩效目标自评表', [['区域绩效目标自评表'], ...header, ...indicators]],
  ['without any title', [...header, ...indicators]],
  [
    'below a 申报表',
    [
      ['项目绩效目标申报表'],
      ...header,
      [...LEVELS, '指标值'],
      [...NAMES, '4座'],
      [],
      ['项目支出绩效自评表'],
      ...header,
      ...indicators,
    ],
  ],
  [
    'with a column for the bureau’s 复核得分',
    [
      ['项目支出绩效自评表'],
      ...header,
      [...LEVELS, '年度指标值', '实际完成值', '分值', '得分', '复核得分'],
      [...NAMES, '4座', '4座', 90, 90, ''],
    ],
  ],
  ['for a project called 监控', [['项目支出绩效自评表'], ['项目名称', '', '视频监控表计更换'], ...indicators]],
])('a self-evaluation %s is one', (_, rows) => {
  expect(formsIn(rows)).toBe(1);
});

test('the money is what the row above 年度资金总额 says, not a row of the header', () => {
  const rows: readonly SheetRow[] = [
    ['项目支出绩效自评表'],
    ...header,
    ['支出类型', '', '项目支出', '', '预算级次', '县级'],
    ['项目资金', '', '批复预算', '', '实际支付', '支付率'],
    ['', '年度资金总额', 100, '', 98, '98%'],
    ...indicators,
  ];
  const [form] = readForms(gridOfSheet({ rows, formats: {}, merges: [] })).forms;
  expect(form?.funds.map(({ budget, executed, rate }) => [budget.value, executed.value, rate?.value])).toEqual([
    [100, 98, '98%'],
  ]);
});
