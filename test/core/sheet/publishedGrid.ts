import type { CellValue } from '../../../src/core/cell';
import type { Grid } from '../../../src/core/sheet/grid';
import type { PublishedForm, PublishedIndicator } from './publishedForm';

type Row = readonly (CellValue | null)[];

/** Ways in which the same form is laid out differently. */
export interface PublishedLayout {
  /** Repeats 一级 and 二级 names in every row instead of merging them. */
  readonly unmerged?: boolean;
  /** Keeps '100%' as the number 1 in a cell with the format 0%, and bare figures as numbers. */
  readonly typedNumbers?: boolean;
}

/**
 * A sheet as the national form was published: ten columns, the headings of 绩效指标 split over two rows, merged cells
 * empty but for the first, signs and spaces in the labels.
 */
export function publishedGrid(form: PublishedForm, layout: PublishedLayout = {}): Grid {
  const rows: Row[] = [
    ['项目支出绩效自评表'],
    [`（${form.year}年度）`],
    ['项目名称', null, form.project],
    ['主管部门', null, form.department, null, null, '实施单位', null, form.implementer],
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
    ...form.indicators.map((indicator, index) => indicatorRow(indicator, form.indicators[index - 1], layout)),
    ...totalRow(form),
  ];
  return toGrid(rows, layout.typedNumbers ?? false);
}

function indicatorRow(
  indicator: PublishedIndicator,
  above: PublishedIndicator | undefined,
  { unmerged }: PublishedLayout,
): Row {
  const { category, subcategory, name, target, actual, weight, score, explanation } = indicator;
  const sameCategory = !unmerged && above?.category === category;
  const sameSubcategory = sameCategory && above.subcategory === subcategory;
  return [
    null,
    sameCategory ? null : category,
    sameSubcategory ? null : subcategory,
    ...[name, target, actual, weight, score, explanation],
  ];
}

/** A copy that breaks off has no total. */
function totalRow({ totalWeight, total, grade }: PublishedForm): Row[] {
  return total === null ? [] : [['总 分', null, null, null, null, null, totalWeight, total, grade ?? null]];
}

function toGrid(rows: readonly Row[], typedNumbers: boolean): Grid {
  const cells = rows.map((row) => Array.from({ length: 10 }, (_, column) => typed(row[column] ?? '', typedNumbers)));
  const values = cells.map((row) => row.map(({ value }) => value));
  return {
    row: 0,
    column: 0,
    values,
    formulas: values,
    numberFormats: cells.map((row) => row.map(({ numberFormat }) => numberFormat)),
  };
}

function typed(value: CellValue, typedNumbers: boolean): { value: CellValue; numberFormat: string } {
  if (typedNumbers && typeof value === 'string') {
    if (/^\d+%$/.test(value)) return { value: Number(value.slice(0, -1)) / 100, numberFormat: '0%' };
    if (/^\d+(\.\d+)?$/.test(value)) return { value: Number(value), numberFormat: 'General' };
  }
  return { value, numberFormat: 'General' };
}
