import type { InitialBudgetSource } from '../../workflows/newYear/nextYearFunds';
import type { OldYearText } from '../../workflows/newYear/oldYearTexts';
import type { SkipReason } from '../../workflows/fromList/skipReason';
import type { ListField } from '../../workflows/fromList/listLabels';

/** 转下年度: a form for the next year from last year's. */
export const newYearMessages = {
  heading: () => '转下年度',
  intro: (project: string, year: number | null) =>
    `按${year === null ? '' : `${year}年度的`}“${project || '（未填项目名称）'}”新建一张自评表：指标、年度指标值和分值照抄，实际完成值、得分和原因留空。原表不动。`,
  year: () => '新年度',
  initialBudget: () => '年初预算数取自',
  sources: {
    budget: '上年全年预算数',
    initialBudget: '上年年初预算数',
    executed: '上年全年执行数',
    blank: '留空，自己填',
  } satisfies Record<InitialBudgetSource, string>,
  create: () => '新建下年度的表',
  creating: () => '正在新建……',
  done: (sheet: string) => `已新建工作表“${sheet}”。`,
  oldTexts: (count: number, year: number) => `有 ${count} 处照抄的内容还写着 ${year} 年，请核对：`,
  oldText: ({ field, subject, text }: Pick<OldYearText, 'field' | 'subject' | 'text'>) =>
    field === 'target' ? `“${subject}”的年度指标值：${text}` : `${OLD_TEXT_FIELDS[field]}：${text}`,
} as const;

const OLD_TEXT_FIELDS: Readonly<Record<Exclude<OldYearText['field'], 'target'>, string>> = {
  project: '项目名称',
  expectedGoal: '预期目标',
  name: '三级指标',
};

const LIST_FIELDS: Readonly<Record<ListField, string>> = {
  project: '项目名称',
  department: '主管部门',
  implementer: '实施单位',
  year: '年度',
  initialBudget: '年初预算数',
  budget: '全年预算数',
  executed: '全年执行数',
  expectedGoal: '预期目标',
  actualGoal: '实际完成情况',
};

/** 从清单批量生成: one form per row of a list. */
export const listMessages = {
  field: (field: ListField) => LIST_FIELDS[field],
  nameMissing: (field: 'department' | 'implementer') => `没有填写${LIST_FIELDS[field]}，生成的表里也留空。`,
  notAnAmount: (field: ListField, text: string) =>
    `${LIST_FIELDS[field]}“${text}”不是数字，生成的表里先留空。请只填数字，单位写在列标题里。`,
  notAYear: (text: string, year: number) => `年度“${text}”看不懂，按 ${year} 年度生成。`,
  repeated: (row: number) => `与第 ${row} 行是同一个项目，仍会再生成一张。如是重复，请先删去一行。`,
  skipReasons: {
    blank: '空行',
    total: '合计行',
    heading: '重复的标题行',
    note: '说明文字',
    noProject: '没有项目名称',
  } satisfies Record<SkipReason, string>,
} as const;

/** 接管: live formulas in a form whose scores were typed. */
export const adoptMessages = {
  notANumber: (text: string) => `这里写的是“${text}”，不是数字，保持原样。`,
  unfilled: () => '计算要用的内容还空着，保持原样。',
  errorIn: (cell: string) => `${cell} 单元格显示错误，先改正它才能计算。`,
  noWeights: () => '这张表没有分值，得分只能自己填。',
  textNumbers: () => '要合计的单元格里有以文本存放的数字，Excel 合计时会漏掉，保持原样。请先把它们改成数字。',
} as const;
