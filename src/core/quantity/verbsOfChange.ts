/** Which way a figure goes. */
export type Direction = 'up' | 'down';

const UP = '增长 提高 提升 上升 增加 扩大 上涨 递增 增收 增产 增 升 提'.split(' ');
const DOWN = '下降 降低 减少 减低 缩短 缩减 压缩 压减 削减 下调 递减 节约 节省 压降 减产 减 降 缩'.split(' ');

/** Verbs of change for a regular expression, the longer ones first. */
export const CHANGE_VERBS = [...UP, ...DOWN].sort((a, b) => b.length - a.length).join('|');

/** The verbs that may have an object before the figure: 减少投诉5件; 升 and 提 also begin other words. */
export const LONG_CHANGE_VERBS = [...UP, ...DOWN].filter((verb) => verb.length > 1).join('|');

/** What every verb of change begins with, for a character class. */
export const BEGINS_CHANGE = [...new Set([...UP, ...DOWN].map((verb) => verb.charAt(0)))].join('');

/** The way a verb of change goes. */
export function directionOf(verb: string): Direction {
  return UP.includes(verb) ? 'up' : 'down';
}

/** What a figure is compared with, and how often: '较上年', '同比', '与2019年相比', '年均'. */
export const BASIS =
  '(?:(?:与|和|较|比|同)?(?:上一?年度?|去年|往年|前年|年初|基期|\\d{4}年度?)(?:同期|同比)?(?:相比|比较|比)?|同比|环比|年均|平均每?年|每年|全年|本年度?|年度?)';

/** What changes, named before the verb; without a word that takes the sentence apart or denies it. */
export const SUBJECT = '(?:(?![不未无零没每第由从])[\\u4e00-\\u9fff]){0,12}?';
