import { nothing } from './fixes';
import type { ConversionField, ConversionCounts } from '../../core/formulas/conversionCell';
import type { FormulaObstacle } from '../../core/formulas/formulaResult';
import type { BudgetField } from '../../core/sheet/budgetField';
import type { ListField } from '../../core/workflows/fromList/listLabels';
import type { ListObstacle } from '../../core/workflows/fromList/listedForm';
import type { SkipReason } from '../../core/workflows/fromList/skipReason';
import type { InitialBudgetSource } from '../../core/workflows/newYear/nextYearFunds';
import type { OldYearText } from '../../core/workflows/newYear/oldYearTexts';
import type { SentencesOf } from '../coded';

/** What the workflows of several steps have in common. */
export const workflowMessages = {
  back: () => '← 返回',
  noForm: () => '这张工作表里没有自评表，请切换到自评表所在的工作表。',
} as const;

/** 复制为下年度的表: a form for the next year from last year's. */
export const newYearMessages = {
  intro: (project: string, year: number | null) =>
    `按${year === null ? '' : `${year}年度的`}“${project || '（未填项目名称）'}”新建一张自评表：指标、年度指标值和分值照抄，实际完成值、得分和原因留空。原表不动。`,
  year: () => '新年度',
  yearInvalid: () => '请填 2000 到 2099 之间的年份，例如 2021',
  budgetFrom: {
    initialBudget: () => '年初预算数取自',
    budget: () => '预算数取自',
  } satisfies Record<BudgetField, () => string>,
  sources: {
    budget: '上年全年预算数',
    initialBudget: '上年年初预算数',
    executed: '上年全年执行数',
    blank: '留空，自己填',
  } satisfies Record<InitialBudgetSource, string>,
  create: () => '新建下年度的表',
  creating: () => '正在新建……',
  done: (sheet: string) => `已新建工作表“${sheet}”。`,
  doneHeading: () => '下年度的表已建好',
  whatNow: (sheet: string) => `新表在工作表“${sheet}”里，原表没有改动。请先核对照抄的指标值和分值，再填实际完成值。`,
  oldTexts: (count: number, year: number) => `有 ${count} 处照抄的内容还写着 ${year} 年，请核对：`,
  leave: () => '去检查新表',
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

const SKIP_REASONS: Readonly<Record<SkipReason, string>> = {
  blank: '空行',
  total: '合计行',
  heading: '重复的标题行',
  note: '说明文字',
  noProject: '没有项目名称',
};

/** 从清单批量生成: one form per row of a list. */
export const listMessages = {
  intro: () =>
    '每行一个项目的清单，可以一次生成全部自评表，每个项目一张工作表。请先切换到清单所在的工作表，或选中清单（连同标题行），再点“读取清单”。',
  read: () => '读取清单',
  readAgain: () => '重新读取清单',
  notFound: (sheet: string) =>
    `工作表“${sheet}”中没有找到清单：要有一行标题，其中有“项目名称”，以及主管部门、实施单位、年初预算数等列。`,
  summary: (sheet: string, forms: number, skipped: number) =>
    `“${sheet}”：可生成 ${forms} 张自评表${skipped > 0 ? `，跳过 ${skipped} 行` : ''}。`,
  columns: (fields: readonly ListField[]) => `认出的列：${fields.map((field) => LIST_FIELDS[field]).join('、')}`,
  unusedColumns: (labels: readonly string[]) => `未使用的列：${labels.join('、')}`,
  skippedRows: (reason: SkipReason, rows: readonly number[]) => `${SKIP_REASONS[reason]}：第 ${rows.join('、')} 行`,
  year: () => '没有写年度的项目，年度为',
  problems: (count: number) => `需要核对（${count} 处）`,
  projects: (count: number) => `项目（${count} 个）`,
  row: (row: number) => `第 ${row} 行`,
  create: (count: number) => (count > 0 ? `生成 ${count} 张自评表` : '生成自评表'),
  noForms: () => '清单里没有可以生成的项目',
  notYet: (problem: string) => `还不能生成：${problem}。`,
  progress: (done: number, total: number) => `正在生成：${done} / ${total}`,
  cancel: () => '停止',
  cancelling: () => '正在停止……',
  made: (count: number) => `生成的自评表（${count} 张）`,
  sample: () => '清单怎么写：下载一份样表（.xlsx）',
  sampleSheet: () => '项目清单',
  sampleFile: () => '项目清单样表.xlsx',
  saveSample: () => '保存项目清单样表',
  noWriter: () => '写 Excel 文件的程序没有取到。请检查网络，再试一次；表格没有改动。',
  done: (count: number) => `已生成 ${count} 张自评表，每张在一个新工作表中。`,
  cancelled: (count: number, total: number) => `已停止：生成了 ${count} 张，还有 ${total - count} 张没有生成。`,
  unknown: (count: number, total: number, reason: string) =>
    `${count > 0 ? `已生成 ${count} 张；` : ''}另外 ${total - count} 张${reason}`,
  failed: (count: number, total: number, reason: string) =>
    `生成了 ${count} 张，还有 ${total - count} 张没有生成。${reason}`,
} as const;

/** What a cell of a form is, for cells without a name of their own. */
const CONVERSION_FIELDS: Readonly<Record<ConversionField, string>> = {
  number: '文字改为数字',
  sum: '资金合计',
  rate: '执行率',
  executionScore: '预算执行得分',
  score: '得分',
  totalWeight: '总分值',
  totalScore: '总分',
  grade: '等级',
};

/** What is done to the cells; a plain number of formulas where there is nothing else. */
function converted({ formulas, numbers }: ConversionCounts): string {
  const parts = [
    ...(formulas > 0 || numbers === 0 ? [`${formulas} 个单元格换成公式`] : []),
    ...(numbers > 0 ? [`${numbers} 个文字换成数字`] : []),
  ];
  return parts.join('、');
}

/** 把手填得分换成公式: live formulas in a form whose scores were typed. */
export const convertToFormulaMessages = {
  intro: () =>
    '把手填的得分、执行率、合计和等级换成公式，以后修改指标就会自动重算；写成文字的数字改成数字，合计才算得进去。只改动您勾选的单元格，其余保持原样；改完可以点“撤回（上一步）”。',
  groups: {
    differs: (count: number) => `与公式结果不同（${count} 个，默认不改）`,
    agrees: (count: number) => `与公式结果一致（${count} 个）`,
    cannot: (count: number) => `没有公式可用，保持原样（${count} 个）`,
  },
  allOf: (group: string) => `全选：${group}`,
  formulas: (count: number) => `另有 ${count} 个单元格已经是公式。`,
  nothing: () => '没有可以换成公式的单元格。',
  subject: ({ field, subject }: { readonly field: ConversionField; readonly subject: string }) =>
    field === 'score' && subject ? subject : CONVERSION_FIELDS[field],
  line: (subject: string, value: string, message: string) =>
    `${subject}：${value}${message && `（${message.replace(/。$/, '')}）`}`,
  change: (oldText: string, newText: string) => `${oldText || nothing} → ${newText || nothing}`,
  same: (text: string) => text || nothing,
  apply: (counts: ConversionCounts) => (counts.formulas + counts.numbers > 0 ? `把 ${converted(counts)}` : '换成公式'),
  applying: () => '正在写入……',
  done: (counts: ConversionCounts) => `已把 ${converted(counts)}。`,
  changedMeanwhile: (counts: ConversionCounts | null, cells: readonly string[]) =>
    `${counts ? `已把 ${converted(counts)}。` : ''}${cells.join('、')} 的内容刚被修改过，没有改动；请重新查看后再试。`,
} as const;

/** Why something of a list did not go into its form as it stands. */
export const listObstacles: SentencesOf<ListObstacle> = {
  nameMissing: ({ field }) => `没有填写${LIST_FIELDS[field]}，生成的表里也留空。`,
  notAnAmount: ({ field, text }) =>
    `${LIST_FIELDS[field]}“${text}”不是数字，生成的表里先留空。请只填数字，单位写在列标题里。`,
  notAYear: ({ text, year }) => `年度写的“${text}”不是年份，按 ${year} 年度生成。`,
  repeated: ({ row }) => `与第 ${row} 行是同一个项目，仍会再生成一张。如是重复，请先删去一行。`,
};

/** Why a formula would give no result, beside what scoring says. */
export const obstacles: SentencesOf<FormulaObstacle, 'kind'> = {
  noWeights: () => '这张表没有分值，得分只能自己填。',
  unfilled: () => '计算要用的内容还空着，保持原样。',
  textNumbers: () =>
    '要合计的单元格里有写成文字的数字，Excel 合计时会漏掉，保持原样。请先把它们改成数字，或勾选“文字改为数字”。',
  notANumber: ({ text }) => `这里写的是“${text}”，不是数字，保持原样。`,
  errorIn: ({ cell }) => `${cell} 单元格显示错误，先改正它才能计算。`,
};
