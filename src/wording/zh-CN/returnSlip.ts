/** A line of a 退回单 in words. */
interface SlipLine {
  readonly number: number;
  readonly severity: string;
  readonly place: string;
  readonly message: string;
  readonly expected: string;
}

/** What stands on a 退回单. */
export const returnSlipMessages = {
  title: '绩效自评表退回修改单',
  year: (year: number) => `（${year}年度）`,
  about: { project: '项目名称', unit: '单位', file: '文件', sheet: '工作表' },
  headings: ['序号', '类别', '位置', '问题和改法', '改正情况'],
  unnamed: '（未填）',
  sum: (total: string) => `合计 ${total}`,
  item: ({ number, severity, place, message, expected }: SlipLine) =>
    `${number}.【${severity}】${place}：${message}${expected === '' ? '' : `应为：${expected}`}`,
} as const;
