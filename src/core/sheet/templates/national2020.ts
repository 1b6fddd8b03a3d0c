import type { Template } from '../template';

/** The form attached to 财预〔2020〕10号, ten columns A to J. */
export const national2020: Template = {
  id: 'national-2020',
  name: '项目支出绩效自评表（财预〔2020〕10号）',
  schemeId: 'mof-2020',
  moneyUnit: '万元',
  orientation: 'portrait',
  title: '项目支出绩效自评表',
  yearTitle: '（{year}年度）',
  columnWidths: [27, 57, 66, 69, 60, 60, 60, 36, 48, 54],
  header: [
    [{ field: 'project', label: { label: '项目名称', from: 0, to: 1 }, value: { from: 2, to: 9 } }],
    [
      { field: 'department', label: { label: '主管部门', from: 0, to: 1 }, value: { from: 2, to: 4 } },
      { field: 'implementer', label: { label: '实施单位', from: 5, to: 6 }, value: { from: 7, to: 9 } },
    ],
  ],
  funds: {
    caption: { label: '项目资金\n（{unit}）', from: 0, to: 1 },
    columns: [
      { field: 'label', label: '', from: 2, to: 3 },
      { field: 'initialBudget', label: '年初预算数', from: 4, to: 4 },
      { field: 'budget', label: '全年预算数', from: 5, to: 5 },
      { field: 'executed', label: '全年执行数', from: 6, to: 6 },
      { field: 'weight', label: '分值', from: 7, to: 7 },
      { field: 'rate', label: '执行率', from: 8, to: 8 },
      { field: 'score', label: '得分', from: 9, to: 9 },
    ],
    totalLabel: '年度资金总额',
    parts: [
      { part: 'appropriation', label: '其中：当年财政拨款' },
      { part: 'carryover', label: '　　　上年结转资金' },
      { part: 'other', label: '　　　其他资金' },
    ],
    unscoredMark: '—',
  },
  goals: {
    caption: { label: '年度\n总体\n目标', from: 0, to: 0 },
    expected: { label: '预期目标', from: 1, to: 4 },
    actual: { label: '实际完成情况', from: 5, to: 9 },
  },
  indicators: {
    caption: { label: '绩效\n指标', from: 0, to: 0 },
    columns: [
      { field: 'category', label: '一级指标', from: 1, to: 1 },
      { field: 'subcategory', label: '二级指标', from: 2, to: 2 },
      { field: 'name', label: '三级指标', from: 3, to: 3 },
      { field: 'target', label: '年度指标值', from: 4, to: 4 },
      { field: 'actual', label: '实际完成值', from: 5, to: 5 },
      { field: 'weight', label: '分值', from: 6, to: 6 },
      { field: 'score', label: '得分', from: 7, to: 7 },
      { field: 'explanation', label: '偏差原因分析及改进措施', from: 8, to: 9 },
    ],
    sections: [
      { category: '产出指标', subcategories: ['数量指标', '质量指标', '时效指标', '成本指标'] },
      {
        category: '效益指标',
        subcategories: ['经济效益指标', '社会效益指标', '生态效益指标', '可持续影响指标'],
      },
      { category: '满意度指标', subcategories: ['服务对象满意度指标'] },
    ],
  },
  totals: {
    caption: { label: '总分', from: 0, to: 5 },
    grade: { from: 8, to: 9 },
  },
  footers: [],
  font: { name: '宋体', size: 10, titleSize: 16 },
};
