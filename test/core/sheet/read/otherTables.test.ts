import type { CellValue } from '../../../../src/core/cell/cell';
import { readForms } from '../../../../src/core/sheet/readForms';
import { gridOfSheet } from '../damages';

type Row = readonly CellValue[];

function formsIn(rows: readonly Row[]): number {
  return readForms(gridOfSheet({ rows, formats: {}, merges: [] })).forms.length;
}

const header: readonly Row[] = [
  ['项目名称', '', '水库维修'],
  ['主管部门', '', '县水利局', '', '实施单位', '县水管所'],
];
const LEVELS = ['一级指标', '二级指标', '三级指标'];
const NAMES = ['产出指标', '数量指标', '维修水库'];

/** Tables of the same family, with columns of a 自评表 among theirs. */
const OTHERS: readonly (readonly [string, readonly Row[]])[] = [
  [
    '绩效目标申报表',
    [
      ['项目支出绩效目标申报表'],
      ['（2023年度）'],
      ...header,
      [...LEVELS, '指标值', '完成时限'],
      [...NAMES, '4座', '2023年12月'],
    ],
  ],
  [
    '绩效目标申报表 with a month after its title',
    [['附件1'], ['项目绩效目标申报表(2023年)'], ...header, [...LEVELS, '指标值', '完成情况'], [...NAMES, '4座', '']],
  ],
  [
    '绩效运行监控表',
    [
      ['项目支出绩效运行监控表'],
      ['（2023年度）'],
      ...header,
      [...LEVELS, '年度指标值', '1-7月执行情况', '全年预计完成情况', '偏差原因分析'],
      [...NAMES, '4座', '2座', '4座', ''],
    ],
  ],
  [
    '绩效监控情况表 with 实际完成值',
    [
      ['部门预算绩效监控情况表'],
      ...header,
      [...LEVELS, '年度指标值', '实际完成值', '完成率'],
      [...NAMES, '4座', '2座', '50%'],
    ],
  ],
  [
    '绩效自评复核表',
    [
      ['项目绩效复核表'],
      ...header,
      [...LEVELS, '年度指标值', '实际完成值', '自评得分', '复核完成值', '复核得分', '复核偏差'],
      [...NAMES, '4座', '4座', 10, '4座', 10, ''],
    ],
  ],
  [
    'a list of projects under the title of a form',
    [
      ['2023年项目支出绩效自评表'],
      ['项目名称', '预算数', '执行数', '执行率', '自评得分'],
      ['水库维修', 100, 98, '98%', 97],
      ['合计', 100, 98, '98%', 97],
    ],
  ],
];

test.each(OTHERS)('%s is no self-evaluation', (_, rows) => {
  expect(formsIn(rows)).toBe(0);
});

test.each(OTHERS.slice(0, 5))('%s is said by its title', (_, rows) => {
  const titles = readForms(gridOfSheet({ rows, formats: {}, merges: [] })).otherTables.map(({ value }) => value);
  expect(titles).toEqual([rows.flat().find((text) => /表(?:\(2023年\))?$/.test(String(text)))]);
});

test('what is under no title of another table, or under that of a form, is none', () => {
  const levels: readonly Row[] = [
    [...LEVELS, '指标值'],
    [...NAMES, '4座'],
  ];
  const titled = (title: string) =>
    readForms(gridOfSheet({ rows: [[title], ...levels], formats: {}, merges: [] })).otherTables;
  expect(titled('项目支出绩效自评表')).toEqual([]);
  expect(titled('指标库')).toEqual([]);
  expect(titled('项目绩效监控表').map(({ address }) => address)).toEqual(['A1']);
});

const indicators: readonly Row[] = [
  [...LEVELS, '年度指标值', '实际完成值', '分值', '得分'],
  [...NAMES, '4座', '4座', 90, 90],
];

test.each<[string, readonly Row[]]>([
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
  const rows: readonly Row[] = [
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
