import type { FormBlocks, SheetRow } from '../kinds';
import { CORRECT, formRows } from '../kinds';

/** The form as it should be, with some columns of 绩效指标 called otherwise, by their place from 0. */
export function called(names: Readonly<Record<number, string>>, blocks: Partial<FormBlocks> = {}): SheetRow[] {
  const row = (blocks.heading ?? CORRECT.heading)[0] ?? [];
  return formRows({ ...blocks, heading: [row.map((label, column) => names[column] ?? label)] });
}

/** Columns of that form that are asked about, by their place from 0. */
export const COLUMNS = { target: 4, actual: 5, weight: 6, score: 7, explanation: 8 } as const;

/** Headings that are on no list and have no part that means anything, as offices may print them. */
const HEADINGS: readonly (readonly [field: keyof typeof COLUMNS, words: string])[] = [
  ['target', '年度要求 任务量 应达数 年初数 约定数 本年任务 承诺水平 基数'],
  ['actual', '年底情况 兑现数 办理情况 进展 现状 报告期数 本期数 年底实况'],
  ['weight', '分 比重 占比 分数 配点'],
  ['score', '评定 核分 计分 评价数'],
  ['explanation', '情况 问题 问题与对策 存在不足 备考 其他'],
];

/** Each heading, with the column it stands over. */
export const oddHeadings = HEADINGS.flatMap(([field, words]) => words.split(' ').map((word) => [word, field] as const));
