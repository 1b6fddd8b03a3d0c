import type { Severity } from '../../checks/finding';
import type { NatureSource } from '../../scoring/outcome';

/** What the task pane says. */
export const paneMessages = {
  title: () => '绩效自评表助手',
  pages: { fill: '填报', check: '检查', summary: '汇总', settings: '设置' },
  pagesLabel: () => '任务窗格的页面',
  reading: () => '正在读取工作表……',
  dismiss: () => '关闭提示',
  notLive: (reason: string) => `修改后不能自动更新，请点“重新检查”。原因：${reason}`,
  crashed: () => '任务窗格出了问题，表格里的内容没有受影响。请点“重新加载”；仍不行时请关闭任务窗格再打开。',
  reload: () => '重新加载',
  readAgain: () => '重新读取',
} as const;

/** The page for inserting a form. */
export const insertPageMessages = {
  heading: () => '新建自评表',
  intro: () => '填好下面几项，插入一张空白自评表；也可以先插入，再在表里填写。',
  year: () => '年度',
  project: () => '项目名称',
  projectHint: () => '同时用作新工作表的名称',
  department: () => '主管部门',
  implementer: () => '实施单位',
  moneyUnit: () => '资金单位',
  scheme: () => '评分方案',
  place: () => '放在哪里',
  places: { newSheet: '新工作表', selection: '当前选中的单元格' },
  template: () => '表样',
  fundRows: () => '资金来源',
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

/** The page of findings. */
export const checkPageMessages = {
  noForm: (sheet: string) => `工作表“${sheet}”里还没有自评表。`,
  noFormHint: () => '到“填报”页插入一张，或切换到自评表所在的工作表。',
  toFill: () => '去填报',
  untitled: () => '（未填项目名称）',
  yearOn: (year: number | null, sheet: string) => (year === null ? sheet : `${year}年度 · ${sheet}`),
  formsOnSheet: (count: number) => `这张工作表有 ${count} 张自评表，现在看的是`,
  formNumber: (number: number, project: string) => `${number}. ${project}`,
  fitRows: () => '调整行高：让整张表的文字和数字都显示完整',
  score: () => '总分',
  unscored: () => '填写后自动算出',
  openRows: (rows: readonly { readonly title: string; readonly cell: string }[], more: number) =>
    `总分空着：${rows.map(({ title, cell }) => `“${title}”（${cell}）`).join('、')}${more > 0 ? `等 ${rows.length + more} 处` : ''}没有得分，见检查结果。`,
  tooManyPoints: () => '总分超过 100，改正得分后评定等级',
  soFar: () => '填完后评定等级',
  weightsFirst: () => '分值合计为 100 时评定等级',
  executionRate: () => '预算执行率',
  weights: () => '分值合计',
  weightsText: (current: string, expected: string) => `${current} / ${expected}`,
  weightsOver: (points: string) => `多 ${points} 分`,
  weightsUnder: (points: string) => `少 ${points} 分`,
  execution: () => '预算执行',
  findings: () => '检查结果',
  severities: { error: '必须改正', warning: '建议核对', info: '供参考' } satisfies Record<Severity, string>,
  groupLabel: (severity: string, count: number) => `${severity}（${count} 处）`,
  clean: () => '未发现问题',
  announce: (count: number) => (count === 0 ? '未发现问题' : `发现 ${count} 处问题`),
  goTo: (cell: string) => `转到单元格 ${cell}`,
  recheck: () => '重新检查',
  rechecking: () => '正在检查……',
  highlight: () => '在表中标出问题',
  legend: () => '标记的含义',
  tones: { error: '必须改正', attention: '建议核对，或还没写偏差原因' },
  on: () => '开',
  off: () => '关',
  protectedSheet: () => '工作表受保护，问题只在这里列出，不在表中标颜色。要标出，请先在“审阅”选项卡中撤销工作表保护。',
} as const;

/** How the score of the selected row came about. */
export const rowCardMessages = {
  title: () => '选中的指标',
  unnamed: () => '（未填三级指标）',
  score: (score: string, weight: string) => `${score} / ${weight} 分`,
  weightOnly: (weight: string) => `分值 ${weight}`,
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
  steps: () => '得分怎么来的',
} as const;
