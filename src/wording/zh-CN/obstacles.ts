import type { ObstacleSentences } from '../obstacleSentences';

/** Why a formula would give no result, beside what scoring says. */
export const obstacles: ObstacleSentences = {
  noWeights: () => '这张表没有分值，得分只能自己填。',
  unfilled: () => '计算要用的内容还空着，保持原样。',
  textNumbers: () =>
    '要合计的单元格里有写成文字的数字，Excel 合计时会漏掉，保持原样。请先把它们改成数字，或勾选“文字改为数字”。',
  notANumber: ({ text }) => `这里写的是“${text}”，不是数字，保持原样。`,
  errorIn: ({ cell }) => `${cell} 单元格显示错误，先改正它才能计算。`,
};
