import type { CellValue } from '../../../src/core/cell/cell';
import { checkForm } from '../../../src/core/check/checkForm';
import { assessForm } from '../../../src/core/form/assessForm';
import type { Form } from '../../../src/core/form/form';
import { exampleForms } from '../../../src/core/form/examples';
import type { FormContent } from '../../../src/core/form/formContent';
import { defaultScheme, schemeByName } from '../../../src/core/scheme/schemes';
import type { Scheme } from '../../../src/core/scheme/scheme';
import type { Grid } from '../../../src/core/sheet/grid';
import { highlightRules } from '../../../src/core/sheet/highlightRules';
import { planForm } from '../../../src/core/sheet/planForm';
import type { UnrecognizedCell } from '../../../src/core/sheet/read/unrecognizedCells';
import type { SheetForms } from '../../../src/core/sheet/readForms';
import { readForms } from '../../../src/core/sheet/readForms';
import seed from '../check/golden/seed-1/form.json';
import village from '../check/golden/seed-2/form.json';
import { templates } from '../../../src/core/sheet/templates/templateById';
import { plannedGrid } from './plannedGrid';
import { publishedGrid } from './publishedGrid';
import { named } from '../../../src/core/check/subject';

type Row = readonly (CellValue | null)[];

function gridOf(rows: readonly Row[]): Grid {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const values = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
  return {
    row: 0,
    column: 0,
    values,
    formulas: values,
    numberFormats: values.map((row) => row.map(() => 'General')),
  };
}

function read(rows: readonly Row[]): SheetForms & { readonly form: Form } {
  const reading = readForms(gridOf(rows));
  expect(reading.forms).toHaveLength(1);
  return { ...reading, form: reading.forms[0] as Form };
}

function withAddress({ cell: { address }, ...rest }: UnrecognizedCell): unknown {
  return { address, ...rest };
}

function values(form: Form): unknown {
  return form.indicators.map((row) =>
    [row.name, row.nature, row.target, row.unit, row.actual, row.weight, row.score, row.explanation].map(
      (cell) => cell?.value ?? null,
    ),
  );
}

const header: readonly Row[] = [
  ['项目名称', null, '水库维修'],
  ['主管部门', null, '县水利局', null, null, '实施单位', null, '县水管所'],
];

const transfer: readonly Row[] = [
  ['转移支付区域（项目）绩效自评表'],
  ['（2021年度）'],
  ['转移支付（项目）名称', null, '农田建设补助资金'],
  ['中央主管部门', null, '农业农村部'],
  ['地方主管部门', null, '省农业农村厅', null, '资金使用单位', '县农业农村局'],
  ['资金情况（万元）', null, null, '全年预算数（A）', '全年执行数（B）', '预算执行率（B/A×100%）'],
  [null, null, '年度资金总额：', 200, 190, '95%'],
  [null, null, '其中：中央财政资金', 150, 150, '100%'],
  [null, null, '地方资金', 50, 40, '80%'],
  ['总体目标完成情况', '总体目标', null, null, '全年实际完成情况'],
  [null, '建成高标准农田。', null, null, '建成高标准农田。'],
  ['绩效指标', '一级指标', '二级指标', '三级指标', '指标值', '全年实际完成值', '未完成原因和改进措施'],
  [null, '产出指标', '数量指标', '新增高标准农田面积（亩）', '≥1000', '900', null],
  [null, null, '质量指标', '工程验收合格率', '100%', '100%', null],
  [null, '效益指标', '社会效益指标', '受益人口（人）', '≥500', '520', null],
  [null, '满意度指标', '服务对象满意度指标', '农民满意度', '≥90%', '95%', null],
  ['注：1.资金使用单位按项目绩效目标填报。'],
];

describe('a form of 转移支付, without weights and scores', () => {
  const { form, unrecognized } = read(transfer);

  it('is read with every figure', () => {
    expect(unrecognized).toEqual([]);
    expect(form).toMatchObject({
      layout: 'transfer',
      moneyUnit: '万元',
      year: 2021,
      totalScore: null,
      range: 'A1:G16',
    });
    expect([form.project, form.department, form.implementer].map((cell) => cell?.value)).toEqual([
      ...['农田建设补助资金', '农业农村部', '县农业农村局'],
    ]);
    expect(form.funds.map(({ role, executed }) => [role, executed.value])).toEqual([
      ['total', 190],
      ['part', 150],
      ['part', 40],
    ]);
    expect(form.indicators.every(({ weight, score }) => weight === null && score === null)).toBe(true);
  });

  it('has no points, and misses only the reason of a shortfall', () => {
    expect(assessForm(form, defaultScheme)).toMatchObject({ total: null, grade: null, hasWeights: false });
    expect(checkForm(form, defaultScheme)).toMatchObject([{ code: 'reason.missing', cell: 'G13' }]);
  });
});

describe('a form of 河北, with signs, units and scores still to be weighted', () => {
  const rows: readonly Row[] = [
    ['项目支出绩效自评表'],
    ['（2022年度）'],
    ...header,
    ['预算执行情况（万元）', null, null, '年初预算数', '到位数', '执行数', '预算执行进度', '分值', '得分'],
    [null, null, '资金总额', 100, 100, 100, '100%', 10, 10],
    ['年度总体目标', null, '预期目标', null, null, '实际完成情况'],
    [null, null, '完成维修。', null, null, '已完成。'],
    ['一级指标', '二级指标', '三级指标', '预期指标值', null, null, '实际完成值', '自评得分', null, null],
    [null, null, null, '符号', '值', '单位（文字描述）', null, '单项指标得分', '权重占比', '折算得分'],
    ['产出指标', '数量指标', '维修水库', '≥', '4', '座', '3', 75, '50%', 37.5],
    ['效益指标', '社会效益指标', '受益人口', '≥', '100', '人', '100', 100, '30%', 30],
    ['满意度指标', '服务对象满意度指标', '群众满意度', '≥', '90', '%', '95', 100, '10%', 10],
    ['总分', null, null, null, null, null, null, null, null, 87.5],
  ];

  it('is read with the weighted score, and weights as shares of the whole', () => {
    const budget = rows.map((row) => row.map((value) => (value === '年初预算数' ? '预算数' : value)));
    const { form, unrecognized } = read(budget);
    expect(unrecognized).toEqual([]);
    expect(form.layout).toBe('hebei');
    expect(values(form)).toEqual([
      ['维修水库', '≥', '4', '座', '3', '50%', 37.5, null],
      ['受益人口', '≥', '100', '人', '100', '30%', 30, null],
      ['群众满意度', '≥', '90', '%', '95', '10%', 10, null],
    ]);
    expect(checkForm(form, defaultScheme)).toMatchObject([
      { code: 'reason.missing', cell: 'J11', figures: { case: 'rowsElsewhere' } },
      { code: 'sheet.unread', figures: { parts: ['explanation'] } },
    ]);
    expect(assessForm(form, defaultScheme).totalWeight?.toNumber()).toBe(100);
    // Weights as shares are no numbers of points: only what waits for a score is watched.
    expect(highlightRules(form, gridOf(rows), []).map(({ tag }) => tag)).toEqual(['scoreOpen', 'executionOpen']);
  });
});

describe('a form of 衔接资金', () => {
  it('is read with 分值 before 年度指标值', () => {
    const { form, unrecognized } = read([
      ['衔接资金项目支出绩效自评表'],
      ['（2023年度）'],
      ...header,
      ['项目资金（万元）', null, null, null, '全年预算数（A）', '全年执行数（B）', '分值', '执行率（B/A）', '得分'],
      [null, null, '年度资金总额', null, 30, 30, 10, '100%', 10],
      ['年度总体目标', '预期目标', null, null, null, '实际完成情况'],
      [null, '完成维修。', null, null, null, '已完成。'],
      [
        ...['绩效指标', '一级指标', '二级指标', '三级指标', '分值', '年度指标值', '全年实际值', '得分'],
        '未完成原因及拟采取的改进措施',
      ],
      [null, '产出指标', '数量指标', '维修水库', 50, '1座', '1座', 50],
      ['合  计', null, null, null, 60, null, null, 60],
    ]);
    expect(unrecognized).toEqual([]);
    expect(form.layout).toBe('rural-revitalization');
    expect(values(form)).toEqual([['维修水库', null, '1座', null, '1座', 50, 50, '']]);
    expect([form.totalWeight?.value, form.totalScore?.value]).toEqual([60, 60]);
  });
});

describe('a form of 四川', () => {
  const rows = (executed: number, reason: string | null): Row[] => [
    ['部门预算项目支出绩效自评表（2023年度）'],
    ...header,
    ['项目资金（万元）', null, null, '年初预算', '调整后预算数', '执行数', '执行率', '权重', '得分', null, '原因'],
    [null, null, '总额', 100, 100, executed, `${executed}%`, 10, executed / 10, null, reason],
    [null, null, '其中：财政资金', 100, 100, executed, null, '/', '/'],
    [null, null, '财政专户管理资金', null, null, null, null, '/', '/'],
    [null, null, '单位资金', null, null, null, null, '/', '/'],
    [null, null, '其他资金', null, null, null, null, '/', '/'],
    ['年度总体目标', '预期目标', null, null, null, '实际完成情况'],
    [null, '完成维修。', null, null, null, '已完成。'],
    [
      ...['绩效指标', '一级指标', '二级指标', '三级指标', '指标性质', '指标值', '度量单位', '完成值', '权重', '得分'],
      '未完成原因分析',
    ],
    [null, '产出指标', '数量指标', '维修水库', '≥', '4', '座', '4', 50, 50],
    [null, '效益指标', '社会效益指标', '灌溉条件', '定性', '有效改善', null, '有效改善', 30, 30],
    [null, '满意度指标', '服务对象满意度指标', '群众满意度', '≥', '90', '%', '95%', 10, 10],
    ['合计', null, null, null, null, null, null, null, 100, 90 + executed / 10],
    ['评价结论', null, '完成较好。'],
    ['存在问题', null, '无'],
    ['改进措施', null, '无'],
    ['项目负责人：张三', null, null, null, '财务负责人：李四'],
  ];
  const sichuan = schemeByName('sichuan') as Scheme;

  it('is read with its texts at the foot', () => {
    const { form, unrecognized } = read(rows(95, null));
    expect(unrecognized).toEqual([]);
    expect(form).toMatchObject({ layout: 'sichuan', year: 2023, range: 'A1:K19' });
    expect(form.footers.map(({ field, text }) => [field, text.value])).toEqual([
      ['conclusion', '完成较好。'],
      ['problems', '无'],
      ['improvement', '无'],
    ]);
    expect(checkForm(form, sichuan)).toEqual([]);
  });

  it('wants the reason of a rate below 90 %', () => {
    expect(checkForm(read(rows(89, null)).form, sichuan)).toMatchObject([
      { code: 'reason.missing', cell: 'K5', subject: named('总额') },
      { code: 'form.full', severity: 'info', cell: 'G5' },
    ]);
    expect(checkForm(read(rows(89, '招标结余较多。')).form, sichuan)).toEqual([]);
    expect(checkForm(read(rows(89, null)).form, defaultScheme)).toMatchObject([{ code: 'form.full' }]);
  });
});

describe('a form of a whole department', () => {
  const indicators: readonly Row[] = [
    ['年度总体目标', '预期目标', null, null, null, '实际完成情况'],
    [null, '履行职责。', null, null, null, '已履行。'],
    [
      '绩效指标',
      '一级指标',
      '二级指标',
      '三级指标',
      '年度指标值',
      '实际完成值',
      '分值',
      '得分',
      '偏差原因分析及改进措施',
    ],
    [null, '产出指标', '数量指标', '维修水库', '4', '4', 50, 50],
    [null, '效益指标', '社会效益指标', '受益人口', '100', '100', 30, 30],
    [null, '满意度指标', '服务对象满意度指标', '群众满意度', '90%', '95%', 10, 10],
    ['总分', null, null, null, null, null, 100, 100],
  ];

  it('is read where the money stands twice, by source and by use', () => {
    const { form, unrecognized } = read([
      ['部门整体支出绩效自评表'],
      ['（2022年度）'],
      ['省级预算部门、单位名称', null, '县水利局'],
      ['年度预算申请（万元）', null, null, null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
      [null, null, '年度资金总额', null, 300, 300, 300, 10, '100%', 10],
      [null, null, '按收入性质分：', null, null, null, '按支出性质分：'],
      [null, null, '其中：一般公共预算：300', null, null, null, '其中：基本支出：100'],
      ...indicators,
    ]);
    expect(form.layout).toBe('whole-department');
    expect(form.department?.value).toBe('县水利局');
    expect(unrecognized.map(withAddress)).toEqual([{ address: 'G7', text: '其中：基本支出：100' }]);
    expect(checkForm(form, defaultScheme)).toEqual([]);
  });

  it('is read where the total stands in its header, the indicators have no classes and targets were adjusted', () => {
    const { form, unrecognized } = read([
      ['2022年度部门整体支出绩效自评表'],
      ['部门（单位）名称', '县水利局', '联系人', '张三', '联系电话', '123456'],
      ['自评总分（分）', 99],
      ['部门预算资金（元）', '年初预算数', '全年（调整）预算数', '全年执行数', '执行率', '执行率权重', '执行率得分'],
      ['合计', 300, 320, 320, '100%', 10, 10],
      ['绩效指标'],
      [
        '指标名称',
        '计量单位',
        '指标性质',
        '年初指标值',
        '调整指标值',
        '全年完成值',
        '得分系数',
        '指标权重',
        '指标得分',
        '说明',
      ],
      ['维修水库', '座', '≥', 5, 4, 4, 1, 60, 60],
      ['群众满意度', '%', '≥', 90, null, 87, 0.97, 30, 29, '服务不够及时，明年改进。'],
    ]);
    expect(unrecognized).toEqual([]);
    expect(form).toMatchObject({ year: 2022, moneyUnit: '元', totalScore: { value: 99, address: 'B3' } });
    expect(values(form)).toEqual([
      ['维修水库', '≥', 4, '座', 4, 60, 60, ''],
      ['群众满意度', '≥', 90, '%', 87, 30, 29, '服务不够及时，明年改进。'],
    ]);
  });
});

describe('forms among other things on a sheet', () => {
  const published = publishedGrid(seed).values;

  function beside(left: readonly Row[], right: readonly Row[]): Row[] {
    const rows = Math.max(left.length, right.length);
    const leftWidth = Math.max(...left.map((row) => row.length));
    return Array.from({ length: rows }, (_, row) => [
      ...Array.from({ length: leftWidth }, (__, column) => left[row]?.[column] ?? null),
      null,
      ...(right[row] ?? []),
    ]);
  }

  const list: readonly Row[] = [
    ['2021年项目清单', null, '单位：元'],
    ['项目名称', '预算数', '执行数', '得分', '备注'],
    ...Array.from({ length: 22 }, (_, index): Row => [`项目${index}`, 100 + index, 99, '优', '—']),
    ['合计', 2000, 1900],
  ];

  const alone = readForms(gridOf(published)).forms[0] as Form;

  it('are read as if they stood alone, with another table to their right', () => {
    const { form, unrecognized } = read(beside(published, list));
    expect(form).toEqual(alone);
    expect(unrecognized).toEqual([]);
  });

  it('are read as if they stood alone, with another table to their left', () => {
    const { form, unrecognized } = read(beside(list, published));
    expect(unrecognized).toEqual([]);
    expect(form).toMatchObject({ range: 'G1:P26', year: 2020, moneyUnit: '万元', layout: 'national-2020' });
    expect(values(form)).toEqual(values(alone));
    expect(form.project?.value).toBe('档案事业费');
  });

  it('are read side by side', () => {
    const { forms, unrecognized } = readForms(gridOf(beside(published, publishedGrid(village).values)));
    expect(forms.map(({ project, range }) => [project?.value, range])).toEqual([
      ['档案事业费', 'A1:J26'],
      ['访惠聚为民办实事', 'L1:U22'],
    ]);
    expect(forms[0]).toEqual(alone);
    expect(unrecognized).toEqual([]);
  });

  it('leave nothing in their area unsaid that was not understood', () => {
    const rows = published.map((row) => [...row]);
    const write = (row: number, column: number, value: string) => rows[row]?.splice(column, 1, value);
    write(2, 6, '立项依据');
    write(11, 9, '序时进度');
    write(15, 9, '80%');
    write(25, 2, '审核意见');
    const { unrecognized } = read(rows);
    expect(unrecognized.map(withAddress)).toEqual([
      { address: 'J12', text: '序时进度', part: 'columns' },
      { address: 'G3', text: '立项依据' },
      { address: 'C26', text: '审核意见' },
    ]);
  });
});

describe.each(templates.map((template) => [template.id, template] as const))('a sheet of %s', (_, template) => {
  const [content] = exampleForms as [FormContent];
  const origin = { row: 0, column: 0 };
  const plan = planForm(template, content, origin, schemeByName(template.schemeId) as Scheme);
  const grid = plannedGrid(plan, origin);
  const rows = grid.values.length;
  const columns = grid.values[0]?.length ?? 0;

  /** The form without its places: what it says, wherever it stands. */
  function said({ forms, unrecognized }: SheetForms): unknown {
    const places = ['address', 'row', 'column', 'range', 'area'];
    const texts = JSON.stringify(forms, (key, value: unknown) => (places.includes(key) ? null : value));
    return { texts, unrecognized: unrecognized.length };
  }

  function inserted(at: number, where: 'row' | 'column'): Grid {
    const insert = <T>(matrix: readonly (readonly T[])[], blank: T): T[][] =>
      where === 'row'
        ? [...matrix.slice(0, at), Array.from({ length: columns }, () => blank), ...matrix.slice(at)].map((row) => [
            ...row,
          ])
        : matrix.map((row) => [...row.slice(0, at), blank, ...row.slice(at)]);
    return {
      ...grid,
      values: insert(grid.values, ''),
      formulas: insert(grid.formulas, ''),
      numberFormats: insert(grid.numberFormats, 'General'),
    };
  }

  it('says the same with an empty row inserted anywhere', () => {
    const wanted = said(readForms(grid));
    for (let at = 0; at < rows; at += 1) expect(said(readForms(inserted(at, 'row')))).toEqual(wanted);
  });

  it('says the same with an empty column inserted anywhere', () => {
    const wanted = said(readForms(grid));
    for (let at = 0; at < columns; at += 1) expect(said(readForms(inserted(at, 'column')))).toEqual(wanted);
  });
});
