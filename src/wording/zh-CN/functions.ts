import type { FunctionSentences } from '../functionSentences';
import { scoreSentences } from './scoring';

/** What the cell functions say. */
export const functionSentences: FunctionSentences = {
  oneCellOnly: '这个参数只能是一个单元格。请不要选多个单元格。',
  notACell: '这个参数不是文字或数字。请选择一个普通单元格。',
  tooLarge: '结果太大，Excel 放不下。请检查数字是否多写了位数。',
  unknownScheme,
  score: scoreSentences,
};

/** There is no scheme of that name; these are known. */
export function unknownScheme(name: string, known: readonly string[]): string {
  return `没有名为“${name}”的评分方案。可用的方案：${known.join('、')}。请改用其中一个，或先在任务窗格里添加。`;
}
