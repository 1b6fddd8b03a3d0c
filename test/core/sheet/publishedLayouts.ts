import type { PublishedForm, PublishedIndicator } from './publishedForm';

/** A row of a sheet; null is a blank cell. */
export type PublishedRow = readonly (string | number | boolean | null)[];

/** The rows of a form as it was published, merged cells empty but for the first. */
export type PublishedLayoutRows = (form: PublishedForm, unmerged: boolean) => PublishedRow[];

/** The national form: ten columns, the headings of 绩效指标 split over two rows, signs and spaces in the labels. */
const nationalRows: PublishedLayoutRows = (form, unmerged) => [
  ...headerRows(form),
  [
    `项目资金       （${form.moneyUnit}）`,
    ...[null, null, null],
    ...['年初\n预算数', '全年预算数', '全年执行数', '分值', '执行率', '得 分'],
  ],
  ...form.funds.map(({ label, initialBudget, budget, executed, weight, rate, score }, index) => [
    ...[null, null, label, null, initialBudget, budget, executed],
    ...(index === 0 ? [weight, rate, score] : [weight ?? '—', rate, score ?? '—']),
  ]),
  ['年度总体目标', '预期目标', null, null, null, '实际完成情况'],
  [null, form.expectedGoal, null, null, null, form.actualGoal],
  [
    '绩              效    指    标',
    ...['一级指标', '二级指标', '三级指标', '年度', '实际', '分值', '得分', '偏差原因分析及改进措施'],
  ],
  [null, null, null, null, '指标值', '完成值'],
  ...form.indicators.map((row, index) => [
    null,
    ...names(form, index, unmerged),
    ...[row.target, row.actual, row.weight, row.score, row.explanation],
  ]),
  ...totalRow(form, ['总 分', null, null, null, null, null, form.totalWeight, form.total, form.grade ?? null]),
];

/** 云南公开14表: the names under one heading, 指标性质, 指标值 and 度量单位 under another, remarks above the total. */
const yunnanRows: PublishedLayoutRows = (form, unmerged) => [
  ...headerRows(form),
  [
    `项目资金\n（${form.moneyUnit}）`,
    ...[null, null, null],
    ...['年初预算数', '全年预算数', null, '全年执行数', '分值', '执行率', '得分'],
  ],
  ...form.funds.map(({ label, initialBudget, budget, executed, weight, rate, score }, index) => [
    ...[null, null, label, null, initialBudget, budget, null, executed],
    ...(index === 0 ? [weight, rate, score] : [weight ?? '—', rate ?? '—', score ?? '—']),
  ]),
  ['年度总体目标', '预期目标', null, null, null, '实际完成情况'],
  [null, form.expectedGoal, null, null, null, form.actualGoal],
  [
    ...['绩效指标', null, null, null, '年度指标值', null, null],
    ...['实际完成值', '分值', '得分', '偏差原因分析及改进措施'],
  ],
  [null, '一级指标', '二级指标', '三级指标', '指标性质', '指标值', '度量单位'],
  ...form.indicators.map((row, index) => [
    null,
    ...names(form, index, unmerged),
    ...[row.nature ?? null, row.target, row.unit ?? null, row.actual, row.weight, row.score, row.explanation],
  ]),
  ['其他需要说明事项', null, '无'],
  ...totalRow(form, ['总分', ...Array<null>(7).fill(null), form.totalWeight, form.total, form.grade ?? null]),
];

/** 湖北: 20 points for the execution, no weights, the reasons at the foot. */
const hubeiRows: PublishedLayoutRows = (form, unmerged) => [
  ['项目支出绩效自评表'],
  [`（${form.year}年度）`],
  ['项目名称', form.project],
  ['主管部门', form.department, null, '项目实施单位', form.implementer],
  [
    `预算执行情况（${form.moneyUnit}）（20分）`,
    null,
    '预算数（A）',
    '执行数（B）',
    '执行率（B/A）',
    '得分（20分*执行率）',
  ],
  ...form.funds.map(({ label, budget, executed, rate, score }) => [null, label, budget, executed, rate, score]),
  ['一级指标', '二级指标', '三级指标', '年初目标值（A）', '实际完成值（B）', '得分'],
  ...form.indicators.map((row, index) => [...names(form, index, unmerged), row.target, row.actual, row.score]),
  ...totalRow(form, ['总分', null, null, null, null, form.total]),
  ['偏差大或目标未完成原因分析', form.footerExplanation ?? null],
  ['改进措施及结果应用方案'],
  ['备注：1.预算执行情况口径：预算数为调整后财政资金总额。'],
];

/** How forms of a layout were published; the national form's way where none is named. */
export function publishedRows(form: PublishedForm, unmerged: boolean): PublishedRow[] {
  const layouts: Readonly<Record<string, PublishedLayoutRows>> = { 'yunnan-14': yunnanRows, hubei: hubeiRows };
  return (layouts[form.layout ?? ''] ?? nationalRows)(form, unmerged);
}

function headerRows(form: PublishedForm): PublishedRow[] {
  return [
    ['项目支出绩效自评表'],
    [`（${form.year}年度）`],
    ['项目名称', null, form.project],
    ['主管部门', null, form.department, null, null, '实施单位', null, form.implementer],
  ];
}

/** 一级, 二级 and 三级 of a row; the first two stand only where they change, unless repeated in every row. */
function names({ indicators }: PublishedForm, index: number, unmerged: boolean): PublishedRow {
  const { category, subcategory, name } = indicators[index] as PublishedIndicator;
  const above = unmerged ? undefined : indicators[index - 1];
  const sameCategory = above?.category === category;
  const sameSubcategory = sameCategory && above.subcategory === subcategory;
  return [sameCategory ? null : category, sameSubcategory ? null : subcategory, name];
}

/** A copy that breaks off has no total. */
function totalRow({ total }: PublishedForm, row: PublishedRow): PublishedRow[] {
  return total === null ? [] : [row];
}
