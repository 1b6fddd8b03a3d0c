import type { CellValue } from '../../../src/core/cell/cell';

/** A row of a sheet from column A on. */
export type SheetRow = readonly CellValue[];

/** The blocks of a 自评表, each as rows of a sheet. */
export interface FormBlocks {
  readonly title: readonly SheetRow[];
  readonly header: readonly SheetRow[];
  readonly funds: readonly SheetRow[];
  readonly goals: readonly SheetRow[];
  readonly heading: readonly SheetRow[];
  readonly indicators: readonly SheetRow[];
  readonly total: readonly SheetRow[];
}

/** A form by whose rules everything is right, and that has one indicator below its target, with a reason. */
export const CORRECT: FormBlocks = {
  title: [['项目支出绩效自评表'], ['（2023年度）']],
  header: [
    ['项目名称', '', '水库维修'],
    ['主管部门', '', '县水利局', '', '', '实施单位', '县水管所'],
  ],
  funds: [
    ['项目资金（万元）', '', '', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
    ['', '年度资金总额', '', 100, 100, 90, 10, '90%', 9],
    ['', '其中：当年财政拨款', '', 100, 100, 90, '-', '', '-'],
  ],
  goals: [
    ['年度总体目标', '预期目标', '', '', '', '实际完成情况'],
    ['', '维修水库4座，保障灌溉。', '', '', '', '维修水库3座，灌溉有保障。'],
  ],
  heading: [
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
  ],
  indicators: [
    ['', '产出指标', '数量指标', '维修水库', '4座', '3座', 20, 15, '汛期提前，一座水库延至明年春季维修，已列入计划。'],
    ['', '', '质量指标', '验收合格率', '≥95%', '98%', 10, 10, ''],
    ['', '', '时效指标', '完成时间', '2023年12月底前', '2023年11月', 10, 10, ''],
    ['', '', '成本指标', '维修总成本', '≤100万元', '90万元', 10, 10, ''],
    ['', '效益指标', '社会效益指标', '受益人口', '≥1000人', '1200人', 30, 30, ''],
    ['', '满意度指标', '服务对象满意度指标', '群众满意度', '≥90%', '92%', 10, 10, ''],
  ],
  total: [['总分', '', '', '', '', '', 100, 94]],
};

/** The rows of a form, correct but for the blocks given. */
export function formRows(blocks: Partial<FormBlocks> = {}): SheetRow[] {
  const { title, header, funds, goals, heading, indicators, total } = { ...CORRECT, ...blocks };
  return [...title, ...header, ...funds, ...goals, ...heading, ...indicators, ...total];
}

/** The indicators with a row put in after the one of that number, from 1. */
export function withRowAfter(number: number, ...rows: readonly SheetRow[]): SheetRow[] {
  return spliced(CORRECT.indicators, number, 0, ...rows);
}

/** The indicators with some cells of the row of that number, from 1, changed, by their column from 0. */
export function withCells(number: number, cells: Readonly<Record<number, CellValue>>): SheetRow[] {
  return CORRECT.indicators.map((row, index) =>
    index === number - 1 ? row.map((value, column) => cells[column] ?? value) : row,
  );
}

/** A list with some items taken out, and others put in their place. */
export function spliced<Item>(list: readonly Item[], at: number, count: number, ...items: readonly Item[]): Item[] {
  return [...list.slice(0, at), ...items, ...list.slice(at + count)];
}
