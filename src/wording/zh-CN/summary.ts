import { summaryColumns } from '../../core/summary/summaryColumns';
import type { SummaryField } from '../../core/summary/summaryColumns';
import type { ReturnsWritten } from '../../core/returns/returnsWritten';

/** The Chinese names of the columns are those on the sheet. */
const chineseColumns = Object.fromEntries(summaryColumns.map(({ id, label }) => [id, label])) as Readonly<
  Record<SummaryField, string>
>;

/** The page of all forms of the workbook. */
export const summaryPageMessages = {
  heading: () => '工作簿中的自评表',
  reading: (done: number, total: number) =>
    total === 0 ? '正在查看工作簿……' : `正在读取：${done} / ${total} 张工作表`,
  checking: (done: number, total: number) => `正在按评分方案计算：${done} / ${total} 张自评表`,
  cancel: () => '停止',
  cancelling: () => '正在停止……',
  refresh: () => '刷新',
  readAgain: () => '重新读取',
  stopped: (done: number, total: number) =>
    `已停止，只读了 ${done} / ${total} 张工作表，合计只算这些。点“刷新”继续读。`,
  tooLarge: (sheets: readonly string[]) => `内容太多、没有读的工作表：${sheets.join('、')}。`,
  failed: (reason: string) => `没有读完。${reason}`,
  done: (forms: number) => `已汇总 ${forms} 张自评表。`,
  empty: () => '这个工作簿里还没有自评表。',
  emptyHint: () =>
    '先到“填报”页插入一张，或打开填好的示例看看；有了自评表，这里会列出每张表的预算、执行率、得分和问题。',
  toFill: () => '去填报',
  examples: () => '打开填好的示例',
} as const;

/** The table of all forms, and what they come to. */
export const summaryTableMessages = {
  totals: () => '合计',
  forms: () => '自评表',
  formCount: (count: number) => `${count} 张`,
  money: (amount: string) => `${amount} 万元`,
  average: () => '平均得分',
  leftOut: (forms: number) => `平均得分没有算入 ${forms} 张还没有有效总分的表（没填完，或分值合计不是 100）。`,
  noFindings: () => '没有',
  findings: (count: number) => `${count} 处`,
  inForms: {
    error: (forms: number) => `需改正 ${forms} 张`,
    explain: (forms: number) => `需说明 ${forms} 张`,
  },
  table: () => '各表情况',
  columns: { problems: '问题多的在前', workbook: '工作表顺序', ...chineseColumns },
  converted: (forms: number) => `金额单位：万元。有 ${forms} 张表以元为单位，已换算成万元。`,
  unitAssumed: (forms: number) => `有 ${forms} 张表没有写明资金单位，按万元计。`,
  unsure: (forms: number) => `有 ${forms} 张表有看不明白的列，确认以前，那几张的得分和问题作不得准。请到“检查”页确认。`,
  unsureColumns: (columns: number) => `有 ${columns} 列要确认`,
  partUnchecked: (forms: number) => `有 ${forms} 张表没有全部检查到，没查到的地方有没有问题还不知道。`,
  range: () => '得分最低、最高',
  rangeOf: (lowest: string, highest: string) => `${lowest} ～ ${highest}`,
  fitElsewhere: () => '行高、列宽够不够、字有没有被遮住，打开哪张表才查哪张。',
  years: (years: readonly string[]) => `这些表不是同一年度：${years.join('、')}。`,
  sortBy: () => '排序',
  ascending: () => '从小到大',
  descending: () => '从大到小',
  turnOrder: (order: string) => `${order}，点击改变顺序`,
  unnamed: () => '（未填项目名称）',
  hidden: () => '隐藏',
  year: (year: number) => `${year}年度`,
  ungraded: () => '未评定',
  sheetHidden: (sheet: string) =>
    `工作表“${sheet}”是隐藏的，转不过去。请右键点任意工作表标签，选“取消隐藏”，再试一次。`,
} as const;

/** Going through the forms one by one. */
export const summaryReviewMessages = {
  grades: () => '等级分布',
  grade: (name: string, forms: number, percent: number) => `${name} ${forms} 张 ${percent}%`,
  filter: () => '列出哪些表',
  filters: { all: '全部', problems: '只看有问题', partUnchecked: '没查全' },
  none: () => '没有这样的表。',
  choose: (project: string) => `选中“${project}”`,
  rate: (rate: string) => `执行率 ${rate}`,
  spent: (executed: string | null, budget: string | null) => `${executed ?? '未填'} / ${budget ?? '未填'} 万元`,
  notChecked: (places: number) => `${places} 处没有检查到`,
  noScore: () => '还没有总分',
  clean: () => '没有发现问题',
  nothingFound: () => '没有要列出的问题。',
  unsureFirst: (columns: number) => `有 ${columns} 列看不明白，确认以前，下面的问题作不得准。请到“检查”页确认。`,
  previous: () => '上一张',
  next: () => '下一张',
  listed: (forms: number) => `共 ${forms} 张`,
  place: (number: number, forms: number) => `第 ${number} / ${forms} 张`,
} as const;

/** 生成汇总表. */
export const summaryMessages = {
  write: () => '生成汇总表',
  renew: () => '更新汇总表',
  writing: () => '正在生成……',
  written: (sheet: string, forms: number) => `已生成工作表“${sheet}”：${forms} 张自评表，有合计、链接和图表。`,
  changedMeanwhile: (sheet: string) => `工作表“${sheet}”刚刚有变动，没有更新。请等改完，再试一次。`,
  formsMoved: () => '自评表刚刚有变动，汇总没有写。请等改完，再试一次。',
  renewed: (sheet: string, forms: number) => `已更新工作表“${sheet}”：${forms} 张自评表。`,
  notOurs: (sheet: string) => `工作簿里原有一张名为“${sheet}”的工作表，没有动它。`,
  altered: (sheet: string) => `原来的汇总表“${sheet}”改过标题行或列，没有动它。`,
  lackedColumns: (columns: readonly string[]) =>
    `表里没有${columns.map((column) => `“${column}”`).join('、')}这${columns.length > 1 ? '几' : '一'}列：是旧版本生成的，或者被删掉了。需要的话，请删除这张汇总表后重新生成。`,
  pageSetupFailed: () =>
    '汇总表已生成，但没能设好打印页面（电脑没有安装打印机时会这样）。打印前请在“页面布局”中选横向、A4 纸，并调整为 1 页宽。',
  notPutFirst: () =>
    '汇总表已生成，但可能没有排到最前面，打印页面也可能没有设好。请看一下：需要时把它拖到最前面；打印前在“页面布局”中选横向、A4 纸，并调整为 1 页宽。',
  nothing: () => '工作簿里还没有自评表，没有可汇总的内容。请先到“填报”页插入一张。',
} as const;

/** 退回意见: what forms come back for, on a sheet and as texts. */
export const returnMessages = {
  write: (forms: number) => (forms > 0 ? `退回意见（${forms} 张）` : '退回意见'),
  writeChosen: (forms: number) => `退回意见（选中 ${forms} 张）`,
  clearChosen: () => '取消选中',
  written: (
    { sheetName, isNew, forms, items, added, gone, settled, leftAlone, isPageSetUp }: ReturnsWritten,
    partUnchecked: number,
  ): string =>
    [
      isNew
        ? `已生成工作表“${sheetName}”：${forms} 张表，${items} 条。`
        : `已更新工作表“${sheetName}”：${forms} 张表，${items} 条，其中新增 ${added} 条；去掉不再有的 ${gone} 条。填过的“处理情况”都留着。`,
      settled > 0 ? `有 ${settled} 条这次没有找到，因为填了处理情况或旁注，留在原处，请核对。` : '',
      leftAlone === null ? '' : `原来的“${leftAlone}”改过列，没有动它。`,
      partUnchecked > 0 ? `另有 ${partUnchecked} 张表没有全部检查到，没查到的地方不在里面。` : '',
      isPageSetUp
        ? ''
        : '打印页面没有设好（电脑没有安装打印机时会这样）。打印前请在“页面布局”中选横向、A4 纸，并调整为 1 页宽。',
    ].join(''),
  nothing: () => '没有要退回的问题，没有生成工作表。',
  copy: () => '复制退回意见',
  copied: () => '已复制，可以粘贴到消息里发给单位。',
} as const;
