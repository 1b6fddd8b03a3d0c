/** What stands on a 退回单. */
export const returnSlipMessages = {
  title: '绩效自评表退回修改单',
  year: (year: number) => `（${year}年度）`,
  about: { project: '项目名称', unit: '单位', file: '文件' },
  headings: ['序号', '类别', '位置', '问题和改法', '改正情况'],
  unnamed: '（未填）',
} as const;
