import type { CellValue } from '../../../../src/core/cell/cell';
import type { FormBlocks, SheetRow } from '../kinds';
import { CORRECT, formRows, spliced } from '../kinds';
import type { FormCase } from './formCases';

// Forms nobody tuned for, as provinces and ministries print them: what a careful reviewer finds was written down before they were read.

/** An indicator of a form by what its columns hold. */
interface Line {
  readonly category: CellValue;
  readonly subcategory: CellValue;
  readonly name: CellValue;
  readonly target: CellValue;
  readonly actual: CellValue;
  readonly weight: CellValue;
  readonly score: CellValue;
  readonly reason: CellValue;
}

type Column = readonly [heading: string, value: (line: Line, index: number) => CellValue, total?: CellValue];

const LINES = CORRECT.indicators.map((row): Line => {
  const [, category = '', subcategory = '', name = '', target = '', actual = '', weight = '', score = '', reason = ''] =
    row;
  return { category, subcategory, name, target, actual, weight, score, reason };
});

const CATEGORY: Column = ['一级指标', (line) => line.category];
const SUBCATEGORY: Column = ['二级指标', (line) => line.subcategory];
const NAME: Column = ['三级指标', (line) => line.name];
const TARGET: Column = ['年度指标值', (line) => line.target];
const ACTUAL: Column = ['实际完成值', (line) => line.actual];
const WEIGHT: Column = ['分值', (line) => line.weight, 100];
const SCORE: Column = ['得分', (line) => line.score, 94];
const REASON: Column = ['偏差原因分析及改进措施', (line) => line.reason];
const LEVELS = [CATEGORY, SUBCATEGORY, NAME];

type Table = Pick<FormBlocks, 'heading' | 'indicators' | 'total'>;

/** 绩效指标 with other columns, from column B on. */
function table(columns: readonly Column[], lines: readonly Line[] = LINES): Table {
  return {
    heading: [['绩效指标', ...columns.map(([heading]) => heading)]],
    indicators: lines.map((line, index) => ['', ...columns.map(([, value]) => value(line, index))]),
    total: [['总分', ...columns.map(([, , total = '']) => total)]],
  };
}

/** The lines with some of them changed, by their number from 1. */
function lines(changes: Readonly<Record<number, Partial<Line>>>): Line[] {
  return LINES.map((line, index) => ({ ...line, ...changes[index + 1] }));
}

/** A column as another, called otherwise. */
function called(heading: string, [, value, total]: Column): Column {
  return [heading, value, total];
}

/** Figures of the targets and results, with signs and units kept apart. */
const PARTS: readonly (readonly [sign: string, target: CellValue, actual: CellValue, unit: string])[] = [
  ['＝', 4, 3, '座'],
  ['≥', 95, 98, '%'],
  ['≤', 12, 11, '月'],
  ['≤', 100, 90, '万元'],
  ['≥', 1000, 1200, '人'],
  ['≥', 90, 92, '%'],
];
const sign = (_: Line, index: number): CellValue => PARTS[index]?.[0] ?? '';
const targetFigure = (_: Line, index: number): CellValue => PARTS[index]?.[1] ?? '';
const actualFigure = (_: Line, index: number): CellValue => PARTS[index]?.[2] ?? '';
const unit = (_: Line, index: number): CellValue => PARTS[index]?.[3] ?? '';
const first =
  (value: CellValue, other: CellValue = '') =>
  (_: Line, index: number) =>
    index === 0 ? value : other;

const COLUMNS: readonly FormCase[] = [
  ['points left of the values', formRows(table([...LEVELS, WEIGHT, SCORE, TARGET, ACTUAL, REASON])), []],
  [
    'points left of the names',
    formRows(table([CATEGORY, SUBCATEGORY, WEIGHT, NAME, TARGET, ACTUAL, SCORE, REASON])),
    [],
  ],
  ['the score before the weight', formRows(table([...LEVELS, TARGET, ACTUAL, SCORE, WEIGHT, REASON])), []],
  [
    'a number before each indicator',
    formRows(table([['序号', (_, index) => index + 1], ...LEVELS, TARGET, ACTUAL, WEIGHT, SCORE, REASON])),
    [],
  ],
  [
    'a unit of its own',
    formRows(
      table([
        ...LEVELS,
        ['年度指标值', (line, index) => `${String(sign(line, index))}${String(targetFigure(line, index))}`],
        ['实际完成值', actualFigure],
        ['计量单位', unit],
        WEIGHT,
        SCORE,
        REASON,
      ]),
    ),
    [],
  ],
  [
    'sign, figure and unit under one heading',
    formRows({
      ...table([...LEVELS, ['', sign], ['', targetFigure], ['', unit], ['', actualFigure], WEIGHT, SCORE, REASON]),
      heading: [
        [
          '绩效指标',
          '一级指标',
          '二级指标',
          '三级指标',
          '年度指标值',
          '',
          '',
          '实际完成值',
          '分值',
          '得分',
          '偏差原因分析及改进措施',
        ],
        ['', '', '', '', '符号', '值', '单位', '', '', '', ''],
      ],
    }),
    [],
  ],
  [
    'sign and value in two columns under one heading, without headings of their own',
    formRows(
      table([
        ...LEVELS,
        ['年度指标值', sign],
        ['', (line, index) => `${String(targetFigure(line, index))}${String(unit(line, index))}`],
        ['实际完成值', (line, index) => `${String(actualFigure(line, index))}${String(unit(line, index))}`],
        WEIGHT,
        SCORE,
        REASON,
      ]),
    ),
    [],
  ],
  [
    'a number and the name under 三级指标',
    formRows(
      table([
        CATEGORY,
        SUBCATEGORY,
        ['三级指标', (_, index) => index + 1],
        ['', (line) => line.name],
        TARGET,
        ACTUAL,
        WEIGHT,
        SCORE,
        REASON,
      ]),
    ),
    [],
  ],
  [
    'how much of the points was reached',
    formRows(table([...LEVELS, TARGET, ACTUAL, WEIGHT, SCORE, ['得分率', first('75%', '100%')], REASON])),
    ['sheet.unread I10'],
  ],
  [
    'how far off',
    formRows(table([...LEVELS, TARGET, ACTUAL, ['偏差率', first('-25%', '0%')], WEIGHT, SCORE, REASON])),
    [],
  ],
  [
    'what proves it, at the right edge',
    formRows(table([...LEVELS, TARGET, ACTUAL, WEIGHT, SCORE, REASON, ['佐证材料', first('验收单', '台账')]])),
    ['sheet.unread J10'],
  ],
  [
    'reason and remedy apart',
    formRows(
      table([
        ...LEVELS,
        TARGET,
        ACTUAL,
        WEIGHT,
        SCORE,
        called('偏差原因分析', REASON),
        ['改进措施', first('春季开工。')],
      ]),
    ),
    ['sheet.unread J10'],
  ],
  [
    'the bureau’s score beside the own one',
    formRows(
      table([
        ...LEVELS,
        TARGET,
        ACTUAL,
        WEIGHT,
        called('自评得分', SCORE),
        ['复核得分', (line) => line.score, 94],
        REASON,
      ]),
    ),
    ['sheet.unread I10'],
  ],
  [
    'the target of the beginning and that of the year',
    formRows(
      table([...LEVELS, ['年初指标值', first('5座')], called('年度指标值', TARGET), ACTUAL, WEIGHT, SCORE, REASON]),
    ),
    [],
  ],
  [
    'the thirteen columns of 新疆',
    formRows(
      table([
        ...LEVELS,
        called('指标值', TARGET),
        ['指标值设置依据', first('年度计划', '年度计划')],
        ['上年完成值', first('2座')],
        called('指标分值权重', WEIGHT),
        ['指标赋分规则', first('按完成比例赋分', '按完成比例赋分')],
        ['佐证资料', first('验收单')],
        called('指标实际完成值', ACTUAL),
        ['完成率', first('75%', '100%')],
        called('指标得分', SCORE),
        called('偏差原因', REASON),
      ]),
    ),
    ['sheet.unread F10'],
  ],
  [
    '性质 and 方向 as in 内蒙古',
    formRows(
      table([
        ...LEVELS,
        ['指标性质', first('定量指标', '定量指标')],
        ['指标方向', (_, index) => (index === 2 || index === 3 ? '反向' : '正向')],
        TARGET,
        ACTUAL,
        WEIGHT,
        SCORE,
        REASON,
      ]),
    ),
    [],
  ],
  [
    'share, score out of 100 and weighted score as in 河北',
    formRows(
      table([
        ...LEVELS,
        ['权重占比', (line) => `${String(line.weight)}%`, '100%'],
        ['符号', sign],
        ['年度指标值', targetFigure],
        ['单位', unit],
        ['实际完成值', actualFigure],
        ['单项指标得分', first(75, 100)],
        called('折算得分', SCORE),
        REASON,
      ]),
    ),
    [],
  ],
  [
    'two levels',
    formRows(table([CATEGORY, ['二级指标', (line) => line.name], TARGET, ACTUAL, WEIGHT, SCORE, REASON])),
    [],
  ],
  [
    'the second and the third level',
    formRows(table([SUBCATEGORY, NAME, TARGET, ACTUAL, WEIGHT, SCORE, REASON])),
    ['sheet.unread A1'],
  ],
  [
    'headings of two lines in one cell',
    formRows(
      table([
        called('一级\n指标', CATEGORY),
        called('二级\n指标', SUBCATEGORY),
        called('三级\n指标', NAME),
        called('年度指\n标值\n(A)', TARGET),
        called('实际完\n成值(B)', ACTUAL),
        called('分 值', WEIGHT),
        called('得 分', SCORE),
        called('偏差原因分析\n及改进措施', REASON),
      ]),
    ),
    [],
  ],
  [
    'groups above the headings',
    formRows({
      heading: [
        ['绩效指标', '指标', '', '', '指标值', '', '自评情况', '', ''],
        ['', '一级指标', '二级指标', '三级指标', '目标值', '完成值', '分值', '得分', '偏差原因'],
      ],
    }),
    [],
  ],
  [
    'headings with points in them',
    formRows(
      table([...LEVELS, TARGET, ACTUAL, called('分值（100分）', WEIGHT), called('得分（100分）', SCORE), REASON]),
    ),
    [],
  ],
];

const ROWS: readonly FormCase[] = [
  [
    'the headings again on the next page',
    formRows({ indicators: spliced(CORRECT.indicators, 3, 0, ...CORRECT.heading) }),
    [],
  ],
  [
    'the title and the headings again on the next page',
    formRows({ indicators: spliced(CORRECT.indicators, 3, 0, ['项目支出绩效自评表（续）'], ...CORRECT.heading) }),
    [],
  ],
  ['the total first', formRows({ indicators: [...CORRECT.total, ...CORRECT.indicators], total: [] }), []],
  [
    'the total in the middle',
    formRows({ indicators: spliced(CORRECT.indicators, 4, 0, ...CORRECT.total), total: [] }),
    [],
  ],
  [
    'how points were given, below an indicator',
    formRows({ indicators: spliced(CORRECT.indicators, 1, 0, ['', '打分说明：按完成比例得分，完成3座得15分。']) }),
    ['sheet.unread B12'],
  ],
  [
    'notes between the blocks',
    formRows({
      funds: [...CORRECT.funds, ['注：1.资金按实际支付口径填列。']],
      goals: [...CORRECT.goals, ['注：2.目标按批复的绩效目标填列。']],
    }),
    [],
  ],
  [
    'names with points in them',
    formRows(
      table([
        CATEGORY,
        SUBCATEGORY,
        ['三级指标', (line) => `${String(line.name)}（${String(line.weight)}分）`],
        TARGET,
        ACTUAL,
        WEIGHT,
        SCORE,
        REASON,
      ]),
    ),
    [],
  ],
  [
    'classes with points in them, in every row',
    formRows({
      indicators: CORRECT.indicators.map((row, index) =>
        spliced(row, 1, 1, index < 4 ? '产出指标（50分）' : index === 4 ? '效益指标（30分）' : '满意度指标（10分）'),
      ),
    }),
    [],
  ],
  [
    'texts and signatures at the foot',
    formRows({
      total: [
        ...CORRECT.total,
        ['自评结论', '', '项目总体完成，自评等级为优。'],
        ['其他需要说明的问题：无'],
        ['填表人：张三', '', '', '联系电话：', '', '项目负责人：李四'],
      ],
    }),
    [],
  ],
];

const VALUES: readonly FormCase[] = [
  [
    'ranges',
    formRows(
      table(
        [...LEVELS, TARGET, ACTUAL, WEIGHT, SCORE, REASON],
        lines({ 2: { target: '95%-100%', actual: '98%' }, 5: { target: '1000-1500人', actual: '1200人' } }),
      ),
    ),
    [],
  ],
  [
    'figures among words',
    formRows(
      table(
        [...LEVELS, TARGET, called('完成情况', ACTUAL), WEIGHT, SCORE, REASON],
        lines({
          1: { actual: '已完成3座' },
          2: { actual: '验收合格率98%' },
          3: { actual: '已于2023年11月完成' },
          4: { actual: '实际支出90万元' },
          5: { actual: '受益人口1200人' },
        }),
      ),
    ),
    [],
  ],
  [
    'points with their unit',
    formRows(
      table([
        ...LEVELS,
        TARGET,
        ACTUAL,
        ['分值', ({ weight }) => `${String(weight)}分`, '100分'],
        ['得分', ({ score }) => `${String(score)}分`, '94分'],
        REASON,
      ]),
    ),
    [],
  ],
  [
    'weights as shares',
    formRows(table([...LEVELS, TARGET, ACTUAL, ['权重', ({ weight }) => `${String(weight)}%`, '100%'], SCORE, REASON])),
    [],
  ],
  [
    'weights as shares by their format',
    formRows(table([...LEVELS, TARGET, ACTUAL, ['权重', ({ weight }) => Number(weight) / 100, 1], SCORE, REASON])),
    [],
    Object.fromEntries([11, 12, 13, 14, 15, 16, 17].map((row) => [`G${row}`, '0%'])),
  ],
  [
    'rates by their format',
    formRows({
      funds: [
        CORRECT.funds[0] ?? [],
        ['', '年度资金总额', '', 100, 100, 99.6, 10, 0.996, 9.96],
        ['', '其中：当年财政拨款', '', 100, 100, 99.6, '-', 0.996, '-'],
      ],
      total: [['总分', '', '', '', '', '', 100, 94.96]],
    }),
    [],
    { H6: '0.00%', H7: '0.00%' },
  ],
  [
    'shares by their format',
    formRows(
      table(
        [...LEVELS, TARGET, ACTUAL, WEIGHT, SCORE, REASON],
        lines({ 2: { target: 0.95, actual: 0.98 }, 6: { target: 0.9, actual: 0.92 } }),
      ),
    ),
    [],
    { E12: '0%', F12: '0%', E16: '0%', F16: '0%' },
  ],
  [
    'wide figures',
    formRows(
      table(
        [...LEVELS, TARGET, ACTUAL, WEIGHT, SCORE, REASON],
        lines({ 1: { target: '４座', actual: '３座' }, 2: { target: '≧９５％' } }),
      ),
    ),
    [],
  ],
];

const underLabels: readonly SheetRow[] = [
  ['项目资金（万元）', '', '', '预算数：', 100, '', '执行数：', 90, ''],
  ['', '', '', '其中：财政拨款', 100, '', '其中：财政拨款', 90, ''],
  ['', '', '', '其他资金', 0, '', '其他资金', 0, ''],
];

/** With the ten points of the execution in a row of the indicators, where the money has no place for them. */
const withExecution = [
  ['', '预算执行', '预算执行', '预算执行率', '100%', '90%', 10, 9, '质保金按合同下年支付。'],
  ...CORRECT.indicators,
];

const MONEY: readonly FormCase[] = [
  [
    'the total below its parts',
    formRows({
      funds: [
        CORRECT.funds[0] ?? [],
        ['', '财政拨款', '', 80, 80, 70, '-', '', '-'],
        ['', '其他资金', '', 20, 20, 20, '-', '', '-'],
        ['', '合计', '', 100, 100, 90, 10, '90%', 9],
      ],
    }),
    [],
  ],
  ['amounts beside their labels, below one another', formRows({ funds: underLabels, indicators: withExecution }), []],
  [
    'amounts and labels in one cell',
    formRows({
      funds: [
        [
          '项目资金（万元）',
          '',
          '',
          '转移支付预算数：100\n其中：中央财政资金：80\n地方财政资金：20',
          '',
          '',
          '转移支付执行数：90\n其中：中央财政资金：70\n地方财政资金：20',
        ],
      ],
      indicators: withExecution,
    }),
    [],
  ],
  [
    'amounts beside their labels that do not add up',
    formRows({
      funds: underLabels.map((row, index) => (index === 1 ? spliced(row, 4, 1, 90) : row)),
      indicators: withExecution,
    }),
    ['funds.sum E5'],
  ],
  ['without 项目资金', formRows({ funds: [], indicators: withExecution }), ['sheet.unread A1']],
  [
    'a department as a whole',
    formRows({
      title: [['部门整体支出绩效自评表'], ['（2023年度）']],
      header: [['部门名称', '', '县水利局']],
      funds: [
        ['部门预算执行情况（万元）', '', '', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
        ['', '年度部门支出总额', '', 100, 100, 90, 10, '90%', 9],
        ['', '其中：基本支出', '', 60, 60, 55, '-', '', '-'],
        ['', '项目支出', '', 40, 40, 35, '-', '', '-'],
      ],
    }),
    [],
  ],
];

const noPoints = (columns: readonly Column[]): Table => ({ ...table(columns), total: [] });

const OTHER_PRINTS: readonly FormCase[] = [
  [
    '转移支付区域绩效自评表',
    formRows({
      title: [['附件2'], ['中央对地方转移支付区域绩效自评表'], ['（2023年度）']],
      header: [
        ['转移支付（项目）名称', '', '水利发展资金'],
        ['中央主管部门', '', '水利部'],
        ['地方主管部门', '', '县水利局', '', '', '资金使用单位', '县水管所'],
      ],
      funds: [
        ['资金投入情况（万元）', '', '', '全年预算数（A）', '全年执行数（B）', '', '预算执行率（B/A×100%）'],
        ['', '年度资金总额：', '', 100, 90, '', '90%'],
        ['', '其中：中央财政资金', '', 80, 70, '', '87.5%'],
        ['', '地方资金', '', 20, 20, '', '100%'],
        ['', '其他资金', '', '', '', '', ''],
        ['资金管理情况', '', '', '情况说明', '', '', '存在问题和改进措施'],
        ['', '分配科学性', '', '按任务分配', '', '', '无'],
        ['', '拨付合规性', '', '按进度拨付', '', '', '无'],
      ],
      goals: [
        ['总体目标完成情况', '总体目标', '', '', '', '全年实际完成情况'],
        ['', '维修水库4座，保障灌溉。', '', '', '', '维修水库3座，灌溉有保障。'],
      ],
      ...noPoints([
        ...LEVELS,
        called('指标值', TARGET),
        called('全年实际完成值', ACTUAL),
        called('未完成原因和改进措施', REASON),
      ]),
      total: [['说明', '请在此处简要说明各级监督检查中发现的问题及其所涉及的金额，如没有请填无。']],
    }),
    ['sheet.unread A12'],
  ],
  [
    '县级专项资金绩效目标自评表',
    formRows({
      title: [['2023年度县级专项资金绩效目标自评表']],
      header: [
        ['专项资金名称', '', '水库维修', '', '', '负责人及电话', '张三 8690022'],
        ['县级主管部门', '', '县水利局', '', '', '实施单位', '县水管所'],
      ],
      funds: [
        ['项目资金（万元）', '', '', '全年预算数（A）', '全年执行数（B）', '', '执行率（B/A）'],
        ['', '年度资金总额', '', 100, 90, '', '90%'],
        ['', '其中：中央、省、市补助', '', 60, 50, '', '83.33%'],
        ['', '县级资金', '', 40, 40, '', '100%'],
      ],
      goals: [
        ['年度总体目标', '年初设定目标', '', '', '', '全年实际完成情况'],
        ['', '维修水库4座，保障灌溉。', '', '', '', '维修水库3座，灌溉有保障。'],
      ],
      ...noPoints([...LEVELS, TARGET, called('全年完成值', ACTUAL), called('未完成原因和改进措施', REASON)]),
      total: [['说明', '无']],
    }),
    [],
  ],
  [
    'labels and names in one cell above the blocks',
    formRows({
      title: [['项目支出绩效自评表'], ['（2023年度）', '', '', '', '', '', '单位：万元']],
      header: [['项目名称：水库维修'], ['主管部门：县水利局', '', '', '', '', '实施单位：县水管所']],
    }),
    [],
  ],
  ...(
    [
      ['2023年度县级预算项目绩效自评价表'],
      ['项目支出绩效自评表（2023年）'],
      ['二〇二三年度项目支出绩效自评表'],
      ['2023年项目支出绩效自评情况表'],
      ['2023年度项目支出绩效自我评价表'],
      ['2023年度财政支出项目绩效评价自评表'],
    ] as const
  ).map(([title]): FormCase => [`the title ${title}`, formRows({ title: [[title]] }), []]),
];

/** The prints, each with what is found in it, by what is unusual of them. */
export const furtherForms: readonly (readonly [what: string, prints: readonly FormCase[]])[] = [
  ['columns', COLUMNS],
  ['rows', ROWS],
  ['values', VALUES],
  ['money', MONEY],
  ['other prints', OTHER_PRINTS],
];
