/** What stands on the sheet of all forms. It is content of the document, so always Chinese. */
export const summaryWords = {
  /** Names for the sheet, the best first. */
  sheetNames: ['汇总', '自评汇总'],
  title: '项目支出绩效自评汇总表',
  note: '金额单位：万元（以元为单位的表已换算）。金额、执行率、得分和等级随各表自动更新；“必须改正”“待说明”两列，以及新增、删除或改名的表，请在任务窗格“汇总”页重新生成后更新。',
  unnamed: '（未填项目名称）',
  hidden: (sheet: string) => `${sheet}（隐藏）`,
  total: '合计',
  totalOf: (forms: number) => `合计（${forms} 张）`,
  /** Before and after the number of forms that are not in the mean. */
  leftOut: ['平均未计 ', ' 张'],
  goTo: (sheet: string) => `转到“${sheet}”`,
  grade: '等级',
  forms: '张数',
  ungraded: '未评定',
  scoreChart: '各项目得分',
  gradeChart: '等级分布',
} as const;

/** How it is set, as the forms are. */
export const summaryFont = { fontName: '宋体', fontSize: 10 } as const;

/** Behind headings, as '#RRGGBB'. */
export const summaryHeadingFill = '#E2EFDA';
