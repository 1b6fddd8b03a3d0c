import type { Template } from '../template';
import { national2020 } from './national2020';

/** 云南, table 14 of the published final accounts: 指标性质, 指标值 and 度量单位 apart, money in 元, the grade beside the total. */
export const yunnan14: Template = {
  ...national2020,
  id: 'yunnan-14',
  name: '云南项目支出绩效自评表（公开14表）',
  moneyUnit: '元',
  orientation: 'landscape',
  columnWidths: [27, 57, 78, 99, 102, 57, 48, 102, 36, 48, 129],
  header: [
    [{ field: 'project', label: { label: '项目名称', from: 0, to: 1 }, value: { from: 2, to: 10 } }],
    [
      { field: 'department', label: { label: '主管部门', from: 0, to: 1 }, value: { from: 2, to: 4 } },
      { field: 'implementer', label: { label: '实施单位', from: 5, to: 6 }, value: { from: 7, to: 10 } },
    ],
  ],
  funds: {
    ...national2020.funds,
    columns: [
      { field: 'label', label: '', from: 2, to: 3 },
      { field: 'initialBudget', label: '年初预算数', from: 4, to: 4 },
      { field: 'budget', label: '全年预算数', from: 5, to: 6 },
      { field: 'executed', label: '全年执行数', from: 7, to: 7 },
      { field: 'weight', label: '分值', from: 8, to: 8 },
      { field: 'rate', label: '执行率', from: 9, to: 9 },
      { field: 'score', label: '得分', from: 10, to: 10 },
    ],
  },
  goals: {
    caption: { label: '年度\n总体\n目标', from: 0, to: 0 },
    expected: { label: '预期目标', from: 1, to: 5 },
    actual: { label: '实际完成情况', from: 6, to: 10 },
  },
  indicators: {
    ...national2020.indicators,
    columns: [
      { field: 'category', label: '一级指标', from: 1, to: 1 },
      { field: 'subcategory', label: '二级指标', from: 2, to: 2 },
      { field: 'name', label: '三级指标', from: 3, to: 3 },
      { field: 'nature', label: '指标性质', from: 4, to: 4 },
      { field: 'target', label: '指标值', from: 5, to: 5 },
      { field: 'unit', label: '度量单位', from: 6, to: 6 },
      { field: 'actual', label: '实际完成值', from: 7, to: 7 },
      { field: 'weight', label: '分值', from: 8, to: 8 },
      { field: 'score', label: '得分', from: 9, to: 9 },
      { field: 'explanation', label: '偏差原因分析\n及改进措施', from: 10, to: 10 },
    ],
  },
  totals: { caption: { label: '总分', from: 0, to: 7 }, grade: { from: 10, to: 10 } },
  footers: [
    {
      field: 'remarks',
      label: { label: '其他需要\n说明事项', from: 0, to: 1 },
      value: { from: 2, to: 10 },
      place: 'aboveTotal',
    },
  ],
};
