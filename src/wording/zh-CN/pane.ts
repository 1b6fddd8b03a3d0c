import type { FormulaKind } from '../../core/form/formulaKind';
import type { NatureSource } from '../../core/scoring/nature';

/** What the task pane says. */
export const paneMessages = {
  title: () => '绩效自评表助手',
  pages: { fill: '填报', check: '检查', summary: '汇总', settings: '设置' },
  pagesLabel: () => '任务窗格的页面',
  reading: () => '正在读取工作表……',
  dismiss: () => '关闭提示',
  withKeys: (text: string, keys: string) => `${text}（${keys}）`,
  help: () => '使用说明（在新窗口打开）',
  notLive: (reason: string) => `修改后不能自动更新，请点“重新检查”。原因：${reason}`,
  crashed: () => '任务窗格出了问题，表格里的内容没有受影响。请点“重新加载”；仍不行时请关闭任务窗格再打开。',
  reload: () => '重新加载',
  readAgain: () => '重新读取',
  fetching: () => '正在打开……',
  notFetched: () => '这一页的程序没有取到，表格没有改动。请检查网络，再试一次；仍不行时，关闭任务窗格重新打开。',
  fetchAgain: () => '再试一次',
} as const;

/** The page for inserting a form. */
export const fillPageMessages = {
  heading: () => '新建自评表',
  intro: () => '填好下面几项，插入一张空白自评表；也可以先插入，再在表里填写。',
  year: () => '年度',
  sheetNameHint: () => '同时用作新工作表的名称',
  moneyUnit: () => '资金单位',
  scheme: () => '评分方案',
  place: () => '放在哪里',
  places: { newSheet: '新工作表', selection: '当前选中的单元格' },
  formulas: () => '得分怎样计算',
  formulaKinds: {
    functions: '用加载项的函数，各种写法都能读',
    plain: '只用 Excel 自带公式，没有加载项也能计算',
  } satisfies Record<FormulaKind, string>,
  plainLimits: () => '自带公式只能算数字、百分比和带常用单位的数；“持续提高”“年底前”这样的，得分要自己填。',
  blankFile: () => '下载这种表样的空白表（.xlsx，没有加载项也能计算）',
  noFunctions: () => '这个 Excel 不能用加载项的函数。',
  template: () => '表样',
  picture: (isLarge: boolean) => (isLarge ? '缩小表样' : '放大看表样'),
  fundRows: () => '资金来源',
  signature: () => '表下面加一行：填报人、联系电话、填报日期、（盖章）',
  rows: () => '指标行数',
  rowsSummary: (parts: readonly { readonly category: string; readonly rows: number }[]) =>
    parts.map(({ category, rows }) => `${category} ${rows}`).join('，'),
  moreRows: (name: string) => `${name}：增加一行`,
  fewerRows: (name: string) => `${name}：减少一行`,
  insert: () => '插入自评表',
  inserting: () => '正在插入……',
  examples: (count: number) => `打开填好的示例（${count} 张）`,
  yearInvalid: (first: number, last: number) => `请填 ${first} 到 ${last} 之间的年份，例如 2020`,
  noRows: () => '至少要有一行指标',
} as const;

/** How the score of the selected row came about. */
export const rowCardMessages = {
  title: () => '选中的指标',
  more: () => '怎样计分，加行、删行、移动',
  unnamed: () => '（未填三级指标）',
  score: (score: string, weight: string) => `${score} / ${weight} 分`,
  weightOnly: (weight: string) => `分值 ${weight}`,
  pointsUnknown: () =>
    '这张表没有分值一栏，不知道这一行几分，得分以填的为准。要按分值核对，请在每个三级指标名称后写上分数，如“补贴渔船数（20分）”。',
  target: () => '年度指标值',
  actual: () => '实际完成值',
  readAs: (text: string, reading: string) => `${text}，读作 ${reading}`,
  blank: () => '（空）',
  nature: () => '指标性质',
  natureSources: {
    argument: '按注明的性质',
    comparator: '按指标值的符号',
    subcategory: '按二级指标',
    inferred: '由填写的内容推断',
  } satisfies Record<NatureSource, string>,
  natureFrom: (nature: string, source: string) => `${nature}，${source}`,
  deviation: () => '偏差',
  overCompleted: (deviation: string) => `${deviation}，超额较多，请说明原因`,
  band: () => '可选得分',
  bandOf: (grade: string, low: string, high: string) => `${grade}：${low} 至 ${high} 分`,
  printed: () => '表中得分',
  printedDiffers: (printed: string, computed: string) => `${printed}，按办法应为 ${computed}`,
  steps: () => '得分计算过程',
} as const;

/** The short guide for whoever has no form yet. */
export const guideMessages = {
  heading: () => '三步完成自评表',
  steps: {
    insert: { name: '插入表', how: '在下面选好表样和年度，点“插入自评表”，得到一张空白表。' },
    fill: { name: '填写', how: '在表里填资金、指标和完成值，得分、总分和等级自动算出。' },
    check: { name: '检查', how: '在“检查”页点一条问题，转到那个单元格；有的可一键修复。' },
  },
  example: (missing: number) => `想先试试？示例只差 ${missing} 处偏差原因没写。`,
  openExample: () => '打开一张示例',
  opening: () => '正在打开……',
  dismiss: () => '不再显示',
  inserted: (sheet: string, missing: number) =>
    `示例在工作表“${sheet}”。有 ${missing} 处没写偏差原因：在“检查”页点其中一条，写好原因，它就消失。`,
} as const;
