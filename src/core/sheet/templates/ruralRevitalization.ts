import type { Template } from '../template';
import { national2020 } from './national2020';

/** 衔接推进乡村振兴补助资金 (before: 扶贫资金): no 年初预算数, and 分值 before 年度指标值. */
export const ruralRevitalization: Template = {
  ...national2020,
  id: 'rural-revitalization',
  formerIds: ['link-funds'],
  name: '衔接资金（扶贫资金）项目绩效自评表',
  title: '衔接资金项目支出绩效自评表',
  funds: {
    ...national2020.funds,
    columns: [
      { field: 'label', label: '', from: 2, to: 3 },
      { field: 'budget', label: '全年预算数\n（A）', from: 4, to: 5 },
      { field: 'executed', label: '全年执行数\n（B）', from: 6, to: 6 },
      { field: 'weight', label: '分值', from: 7, to: 7 },
      { field: 'rate', label: '执行率\n（B/A）', from: 8, to: 8 },
      { field: 'score', label: '得分', from: 9, to: 9 },
    ],
  },
  indicators: {
    ...national2020.indicators,
    columns: [
      { field: 'category', label: '一级指标', from: 1, to: 1 },
      { field: 'subcategory', label: '二级指标', from: 2, to: 2 },
      { field: 'name', label: '三级指标', from: 3, to: 3 },
      { field: 'weight', label: '分值', from: 4, to: 4 },
      { field: 'target', label: '年度指标值', from: 5, to: 5 },
      { field: 'actual', label: '全年实际值', from: 6, to: 6 },
      { field: 'score', label: '得分', from: 7, to: 7 },
      { field: 'explanation', label: '未完成原因及\n拟采取的改进措施', from: 8, to: 9 },
    ],
  },
  totals: { caption: { label: '总分', from: 0, to: 3 }, grade: { from: 8, to: 9 } },
};
