import type { AmountField, GoalField, HeaderField } from '../../form/fields';
import { fundLabels, goalLabels, headerLabels } from '../../sheet/read/labelTables';
import type { LabelTable } from '../../sheet/read/labelTables';

/** What a column of a list of projects can hold. */
export type ListField = HeaderField | 'year' | AmountField | GoalField;

/** Headings of lists of projects. A bare 预算 is 年初预算数: 全年预算数 is what it became. */
export const listLabels: LabelTable<ListField> = {
  project: [...headerLabels.project, '项目', '项目全称', '资金名称', '政策名称'],
  department: [...headerLabels.department, '部门', '部门名称', '一级部门', '一级预算单位', '归口部门'],
  implementer: [
    ...headerLabels.implementer,
    ...['单位', '单位名称', '预算单位名称', '申报单位', '承担单位', '使用单位', '执行单位', '项目承担单位'],
  ],
  year: ['年度', '年份', '预算年度', '项目年度', '资金年度', '所属年度', '评价年度', '自评年度'],
  initialBudget: [
    ...fundLabels.initialBudget,
    ...['预算', '预算数', '预算金额', '预算资金', '项目预算', '预算安排', '预算安排数', '年初', '年初数'],
    ...[
      '批复数',
      '批复金额',
      '年初批复数',
      '批复预算',
      '批复预算数',
      '安排资金',
      '下达资金',
      '资金',
      '金额',
      '项目资金',
    ],
  ],
  budget: [
    ...fundLabels.budget.filter((label) => label !== '预算数'),
    ...[
      '调整预算',
      '调整预算数',
      '预算调整数',
      '调整预算金额',
      '调整后',
      '调整后金额',
      '调整数',
      '全年',
      '全年数',
      '年末预算数',
    ],
  ],
  executed: [
    ...fundLabels.executed,
    ...['执行', '执行金额', '支出', '支出数', '支出金额', '实际支出', '实际支出数', '全年支出', '全年支出金额'],
    ...['累计支出', '累计支出数', '已支出', '决算数', '支出决算数'],
  ],
  expectedGoal: [
    ...goalLabels.expected,
    ...['年度总体目标', '总体目标', '绩效目标', '年度绩效目标', '年度目标', '项目绩效目标', '项目目标'],
  ],
  actualGoal: goalLabels.actual,
};
