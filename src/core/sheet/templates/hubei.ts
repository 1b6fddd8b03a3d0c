import type { Template } from '../template';
import { national2020 } from './national2020';

/** 湖北: 20 points for the execution and 80 for the indicators, which have no weights; reasons and measures at the foot. */
export const hubeiTemplate: Template = {
  ...national2020,
  id: 'hubei',
  name: '湖北项目支出绩效自评表（20分＋80分）',
  schemeId: 'hubei',
  columnWidths: [90, 93, 120, 78, 75, 66],
  header: [
    [{ field: 'project', label: { label: '项目名称', from: 0, to: 0 }, value: { from: 1, to: 5 } }],
    [
      { field: 'department', label: { label: '主管部门', from: 0, to: 0 }, value: { from: 1, to: 2 } },
      { field: 'implementer', label: { label: '实施单位', from: 3, to: 3 }, value: { from: 4, to: 5 } },
    ],
  ],
  funds: {
    caption: { label: '预算执行情况\n（{unit}）\n（{weight}分）', from: 0, to: 0 },
    columns: [
      { field: 'label', label: '', from: 1, to: 1 },
      { field: 'budget', label: '预算数（A）', from: 2, to: 2 },
      { field: 'executed', label: '执行数（B）', from: 3, to: 3 },
      { field: 'rate', label: '执行率（B/A）', from: 4, to: 4 },
      { field: 'score', label: '得分\n（{weight}分×执行率）', from: 5, to: 5 },
    ],
    totalLabel: '年度财政资金总额',
    parts: [],
    unscoredMark: '',
  },
  goals: null,
  indicators: {
    caption: null,
    columns: [
      { field: 'category', label: '一级指标', from: 0, to: 0 },
      { field: 'subcategory', label: '二级指标', from: 1, to: 1 },
      { field: 'name', label: '三级指标', from: 2, to: 2 },
      { field: 'target', label: '年初目标值（A）', from: 3, to: 3 },
      { field: 'actual', label: '实际完成值（B）', from: 4, to: 4 },
      { field: 'score', label: '得分', from: 5, to: 5 },
    ],
    sections: national2020.indicators.sections,
  },
  totals: { caption: { label: '总分', from: 0, to: 4 }, grade: null },
  footers: [
    {
      field: 'explanation',
      label: { label: '偏差大或目标\n未完成原因分析', from: 0, to: 0 },
      value: { from: 1, to: 5 },
      place: 'belowTotal',
    },
    {
      field: 'improvement',
      label: { label: '改进措施及\n结果应用方案', from: 0, to: 0 },
      value: { from: 1, to: 5 },
      place: 'belowTotal',
    },
  ],
};
