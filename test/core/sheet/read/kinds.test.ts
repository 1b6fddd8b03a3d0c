import { readForms } from '../../../../src/core/sheet/readForms';
import { gridOfSheet } from '../damages';
import type { SheetRow } from '../kinds';
import { CORRECT, formRows, spliced, withCells, withRowAfter } from '../kinds';
import type { FormCase } from './formCases';
import { formCases } from './formCases';

const { funds, heading, indicators } = CORRECT;
const [fundHeading = [], fundTotal = [], fundPart = []] = funds;

formCases('a form as it should be', [['has nothing wrong with it', formRows(), []]]);

/** Without points in the money: the ten of the execution stand in the row of the indicators where they belong. */
const unscoredFunds: readonly SheetRow[] = [
  ['项目资金（万元）', '', '', '年初预算数', '全年预算数', '全年执行数', '执行率'],
  ['', '年度资金总额', '', 100, 100, 90, '90%'],
  ['', '其中：当年财政拨款', '', 100, 100, 90, ''],
];
const executionRow: SheetRow = [
  '',
  '预算执行',
  '预算执行',
  '预算执行率',
  '100%',
  '90%',
  10,
  9,
  '质保金按合同下年支付。',
];

formCases('rows that are no indicators', [
  [
    'parts of an indicator, marked',
    formRows({
      indicators: withRowAfter(
        1,
        ['', '', '', '其中：东风水库', '1座', '1座', '', '', ''],
        ['', '', '', '★红旗水库', '1座', '', '', '', ''],
        ['', '', '', '①跃进水库', '1座', '0座', '', '', ''],
      ),
    }),
    ['sheet.unread D12'],
  ],
  [
    'parts of an indicator by a dash or a number in brackets',
    formRows({
      indicators: withRowAfter(
        1,
        ['', '', '', '—东风水库', '1座', '1座', '', '', ''],
        ['', '', '', '（1）红旗水库', '1座', '1座', '', '', ''],
      ),
    }),
    ['sheet.unread D12'],
  ],
  [
    'a second indicator that shares the points of the first',
    formRows({ indicators: withRowAfter(5, ['', '', '', '受益乡镇', '≥5个', '6个', '', '', '']) }),
    ['sheet.unread D16'],
  ],
  [
    'a row without points while the others do not come to 100 has lost them',
    formRows({ indicators: withCells(3, { 6: '', 7: '' }) }),
    ['score.total H17', 'weight.missing G13', 'weight.section B11', 'weight.total G17'],
  ],
  [
    'a marked indicator with points is one',
    formRows({ indicators: withCells(2, { 3: '★验收合格率', 5: '90%', 7: 10 }) }),
    ['score.full H12'],
  ],
  [
    '小计 below each kind of indicators',
    formRows({
      indicators: [
        ...indicators.slice(0, 4),
        ['', '', '小计', '', '', '', 50, 45, ''],
        ...indicators.slice(4, 5),
        ['', '小计', '', '', '', '', 30, 30, ''],
        ...indicators.slice(5),
        ['', '', '', '小 计', '', '', 10, 10, ''],
      ],
    }),
    ['sheet.unread C15'],
  ],
  [
    '产出指标小计',
    formRows({ indicators: withRowAfter(4, ['', '产出指标小计', '', '', '', '', 50, 45, '']) }),
    ['sheet.unread B15'],
  ],
  ...[
    '综合得分',
    '总分合计',
    '自评总得分',
    '评价总分',
    '合 计',
    '指标得分合计',
    '最终得分',
    '自评得分合计',
    '总分（满分100分）',
  ].map((name): FormCase => [
    `the total called ${name}`,
    formRows({ total: [[name, '', '', '', '', '', 100, 94]] }),
    [],
  ]),
]);

formCases('the direction in a column of its own', [
  ...(
    [
      ['小于等于', '10天', '9天', []],
      ['≤', '10', '9', []],
      ['反向', '10', '9', []],
      ['反向指标', '10', '9', []],
      ['越小越好', '10', '9', []],
      ['逆向', '10', '9', []],
      ['不超过', '10', '9', []],
      ['大于等于', '10', '11', []],
      ['≥', '10', '11', []],
      ['正向', '10', '11', []],
      ['正向指标', '10', '11', []],
      ['越大越好', '10', '11', []],
      ['小于等于', '10', '11', ['score.full I11']],
      ['反向', '10', '11', ['score.full I11']],
      ['大于等于', '10', '9', ['score.full I11']],
      ['正向', '10', '9', ['score.full I11']],
    ] as const
  ).map(([direction, target, actual, found]): FormCase => [
    `${direction}: ${target}, ${actual}`,
    formRows({
      heading: heading.map((row) => spliced(row, 4, 0, '指标方向')),
      indicators: indicators.map((row, index) =>
        index === 0
          ? ['', '产出指标', '数量指标', '处理天数', direction, target, actual, 20, 20, '']
          : spliced(row, 4, 0, ''),
      ),
      total: [['总分', '', '', '', '', '', '', 100, 99]],
    }),
    ['form.full H6', ...found],
  ]),
]);

formCases('年度总体目标', [
  [
    'captions left of the block',
    formRows({
      goals: [
        ['年度总体目标完成情况', '总体目标', '', '', '', '总体目标完成情况'],
        ['', '维修水库4座。', '', '', '', '维修水库3座。'],
      ],
    }),
    [],
  ],
  [
    'in one row each',
    formRows({
      goals: [
        ['年度总体目标', '维修水库4座，保障灌溉。'],
        ['年度总体目标完成情况', '维修水库3座，灌溉有保障。'],
      ],
    }),
    [],
  ],
  [
    'one text without headings: what was done has no place, and is not called missing',
    formRows({ goals: [['年度总体目标', '维修水库4座，保障灌溉。']] }),
    ['sheet.unread A1'],
  ],
  [
    'empty places are missing',
    formRows({ goals: [['年度总体目标', '预期目标', '', '', '', '实际完成情况'], []] }),
    ['form.missing B9', 'form.missing F9'],
  ],
]);

formCases('项目资金', [
  [
    'the budget of the beginning alone',
    formRows({
      funds: [
        ['项目资金（万元）', '', '', '年初预算数（A）', '全年执行数（B）', '', '分值', '执行率（B/A）', '得分'],
        ['', '年度资金总额', '', 100, 90, '', 10, '90%', 9],
        ['', '其中：当年财政拨款', '', 100, 90, '', '-', '', '-'],
      ],
    }),
    [],
  ],
  [
    'amounts with units',
    formRows({
      funds: [
        fundHeading,
        ['', '年度资金总额', '', '100万元', '100.00 万元', '90万元', 10, '90%', 9],
        ['', '其中：当年财政拨款', '', '100万', '1,000,000元', '900,000.00 元', '-', '', '-'],
      ],
    }),
    [],
  ],
  [
    'no points for the execution: its ten went to an indicator',
    formRows({
      funds: unscoredFunds,
      indicators: withCells(1, { 6: 30, 7: 22.5 }),
      total: [['总分', '', '', '', '', '', 100, 92.5]],
    }),
    [],
  ],
  ['the execution as an indicator', formRows({ funds: unscoredFunds, indicators: [executionRow, ...indicators] }), []],
  [
    'an execution score that is empty is missing, and not counted in the total',
    formRows({
      funds: [fundHeading, spliced(fundTotal, 8, 1, ''), fundPart],
      total: [['总分', '', '', '', '', '', 100, 85]],
    }),
    ['score.missing I6'],
  ],
  [
    'zeros at the end of a rate count',
    formRows({
      funds: [
        fundHeading,
        ['', '年度资金总额', '', 100, 100, 99.6, 10, '100.00%', 9.96],
        ['', '其中：当年财政拨款', '', 100, 100, 99.6, '-', '', '-'],
      ],
      total: [['总分', '', '', '', '', '', 100, 94.96]],
    }),
    ['funds.rate H6'],
  ],
  [
    'a rate cut to whole percents is right',
    formRows({
      funds: [
        fundHeading,
        ['', '年度资金总额', '', 100, 100, 99.6, 10, '100%', 9.96],
        ['', '其中：当年财政拨款', '', 100, 100, 99.6, '-', '', '-'],
      ],
      total: [['总分', '', '', '', '', '', 100, 94.96]],
    }),
    [],
  ],
]);

formCases('values', [
  ['before a month, done two months before', formRows({ indicators: withCells(3, { 4: '9月前', 5: '7月' }) }), []],
  ['after the month', formRows({ indicators: withCells(3, { 4: '9月前', 5: '11月' }) }), ['score.full H13']],
  ['money per head and day', formRows({ indicators: withCells(4, { 4: '≤400元/人、天', 5: '380元/人、天' }) }), []],
  [
    'a number answered in words, without a column of points',
    formRows({
      heading: heading.map((row) => spliced(row, 6, 2)),
      indicators: withCells(2, { 4: '12次', 5: '按要求开展' }).map((row) => spliced(row, 6, 2)),
      total: [],
    }),
    ['value.kind F12'],
  ],
]);

formCases('above the blocks', [
  [
    '单位：万元 beside an empty place is no name',
    formRows({
      header: [
        ['项目名称', '', '水库维修'],
        ['主管部门', '', '', '', '', '单位：万元'],
        ['实施单位', '', '县水管所'],
      ],
    }),
    ['form.missing C4'],
  ],
  ...['市级主管部门', '县级主管部门', '部门', '主管部门（单位）', '归口管理部门'].map((label): FormCase => [
    label,
    formRows({
      header: [
        ['项目名称', '', '水库维修'],
        [label, '', '县水利局', '', '', '实施单位', '县水管所'],
      ],
    }),
    [],
  ]),
  ...['用款单位', '项目承担单位', '项目实施单位（盖章）', '具体实施单位', '建设单位'].map((label): FormCase => [
    label,
    formRows({
      header: [
        ['项目名称', '', '水库维修'],
        ['主管部门', '', '县水利局', '', '', label, '县水管所'],
      ],
    }),
    [],
  ]),
  [
    'empty places are missing',
    formRows({
      header: [
        ['项目名称', '', ''],
        ['主管部门', '', '', '', '', '实施单位', ''],
      ],
    }),
    ['form.missing B3', 'form.missing B4', 'form.missing G4'],
  ],
  [
    'no place for the unit is not called missing',
    formRows({
      header: [
        ['项目名称', '', '水库维修'],
        ['主管部门', '', '县水利局'],
      ],
    }),
    ['sheet.unread A1'],
  ],
  ['no header at all', formRows({ header: [] }), ['sheet.unread A1']],
  ['no total', formRows({ total: [] }), ['form.missing D16']],
]);

const called = (names: Readonly<Record<number, string>>): SheetRow[] =>
  heading.map((row) => row.map((label, column) => names[column] ?? label));

formCases('columns whose headings say nothing', [
  ['the result', formRows({ heading: called({ 5: '乙栏' }) }), ['sheet.unread F10']],
  ['the target', formRows({ heading: called({ 4: '甲栏' }) }), ['sheet.unread E10']],
  ['both', formRows({ heading: called({ 4: '甲栏', 5: '乙栏' }) }), ['sheet.unread E10', 'sheet.unread F10']],
  ['the reason', formRows({ heading: called({ 8: '丙栏' }) }), ['sheet.unread I10']],
  ['the weight', formRows({ heading: called({ 6: '丁栏' }) }), ['sheet.unread G10']],
  ['the score', formRows({ heading: called({ 7: '戊栏' }) }), ['sheet.unread H10']],
  [
    'weight and score',
    formRows({ heading: called({ 6: '丁栏', 7: '戊栏' }) }),
    ['sheet.unread G10', 'sheet.unread H10'],
  ],
  [
    'a heading that means something is believed, whatever stands below',
    formRows({ heading: called({ 6: '完成率' }), total: [] }),
    ['form.missing D16', 'sheet.unread A1'],
  ],
  [
    'a column of short words is none of a form',
    formRows({
      heading: called({ 8: '丙栏' }),
      indicators: indicators.map((row, index) => spliced(row, 8, 1, index === 0 ? '延期' : '无')),
    }),
    ['sheet.unread A1', 'sheet.unread I10'],
  ],
]);

test('columns that say nothing make no form of a table without points and reasons', () => {
  const rows: SheetRow[] = [
    ['一级指标', '二级指标', '三级指标', '甲栏', '乙栏'],
    ['产出指标', '数量指标', '维修水库', '4座', '县水利局'],
  ];
  expect(readForms(gridOfSheet({ rows, formats: {}, merges: [] })).forms).toEqual([]);
});
