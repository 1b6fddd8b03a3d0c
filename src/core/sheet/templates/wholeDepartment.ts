import type { Template } from '../template';
import { national2020 } from './national2020';

/** 部门整体支出: the whole department in place of one project, its money by 基本支出 and 项目支出. */
export const wholeDepartment: Template = {
  ...national2020,
  id: 'whole-department',
  name: '部门整体支出绩效自评表（通用）',
  title: '部门整体支出绩效自评表',
  header: [
    [{ field: 'department', label: { label: '部门（单位）\n名称', from: 0, to: 1 }, value: { from: 2, to: 9 } }],
  ],
  funds: {
    ...national2020.funds,
    caption: { label: '部门预算资金\n（{unit}）', from: 0, to: 1 },
    parts: [
      { part: 'basic', label: '其中：基本支出' },
      { part: 'project', label: '　　　项目支出' },
    ],
  },
};
