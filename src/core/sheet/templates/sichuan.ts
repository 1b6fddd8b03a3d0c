import type { Template } from '../template';
import { yunnan14 } from './yunnan14';

/** 四川: funds by source with the reason of a low rate beside them, 指标性质, 指标值 and 度量单位 apart, 合计 for 总分. */
export const sichuanTemplate: Template = {
  ...yunnan14,
  id: 'sichuan',
  name: '四川部门预算项目支出绩效自评表',
  schemeId: 'sichuan',
  moneyUnit: '万元',
  columnWidths: [27, 57, 78, 102, 84, 84, 72, 84, 36, 48, 111],
  title: '部门预算项目支出绩效自评表',
  funds: {
    ...yunnan14.funds,
    columns: [
      { field: 'label', label: '', from: 2, to: 3 },
      { field: 'initialBudget', label: '年初预算数', from: 4, to: 4 },
      { field: 'budget', label: '预算调整后数', from: 5, to: 5 },
      { field: 'executed', label: '预算执行数', from: 6, to: 6 },
      { field: 'rate', label: '预算执行率', from: 7, to: 7 },
      { field: 'weight', label: '权重', from: 8, to: 8 },
      { field: 'score', label: '得分', from: 9, to: 9 },
      { field: 'explanation', label: '原因', from: 10, to: 10 },
    ],
    totalLabel: '总额',
    parts: [
      { part: 'appropriation', label: '其中：财政资金' },
      { part: 'specialAccount', label: '　　　财政专户管理资金' },
      { part: 'ownFunds', label: '　　　单位资金' },
      { part: 'other', label: '　　　其他资金' },
    ],
  },
  indicators: {
    ...yunnan14.indicators,
    columns: [
      { field: 'category', label: '一级指标', from: 1, to: 1 },
      { field: 'subcategory', label: '二级指标', from: 2, to: 2 },
      { field: 'name', label: '三级指标', from: 3, to: 3 },
      { field: 'nature', label: '指标性质', from: 4, to: 4 },
      { field: 'target', label: '指标值', from: 5, to: 5 },
      { field: 'unit', label: '度量单位', from: 6, to: 6 },
      { field: 'actual', label: '完成值', from: 7, to: 7 },
      { field: 'weight', label: '权重', from: 8, to: 8 },
      { field: 'score', label: '得分', from: 9, to: 9 },
      { field: 'explanation', label: '未完成原因分析', from: 10, to: 10 },
    ],
  },
  totals: { caption: { label: '合计', from: 0, to: 7 }, grade: { from: 10, to: 10 } },
  footers: [
    {
      field: 'conclusion',
      label: { label: '评价结论', from: 0, to: 1 },
      value: { from: 2, to: 10 },
      place: 'belowTotal',
    },
    {
      field: 'problems',
      label: { label: '存在问题', from: 0, to: 1 },
      value: { from: 2, to: 10 },
      place: 'belowTotal',
    },
    {
      field: 'improvement',
      label: { label: '改进措施', from: 0, to: 1 },
      value: { from: 2, to: 10 },
      place: 'belowTotal',
    },
  ],
};
