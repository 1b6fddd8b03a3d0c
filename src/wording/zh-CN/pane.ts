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
