import { BLANK, UNFINISHED_MARK } from '../form/unfinished';
import type { DurationQuantity } from '../quantity/quantity';

const DURATIONS: Readonly<Record<DurationQuantity['unit'], string>> = {
  year: '年',
  month: '个月',
  week: '周',
  day: '天',
  workday: '个工作日',
  hour: '小时',
  minute: '分钟',
};

/** Parts of the explanations that are started for the user; they go into the sheet, so they are always Chinese. */
export const explanationTexts = {
  /** What is known, with gaps for what only the user knows. */
  started: (facts: string) => `${UNFINISHED_MARK}${facts}`,
  gaps: (cause: string) => `${cause}：${BLANK}；改进措施：${BLANK}。`,
  deviationCause: '偏差原因',
  deductionCause: '扣分原因',
  rateCause: '原因',
  numbered: (number: number, sentence: string) => `${number}. ${sentence}`,

  indicator: (name: string) => `“${name}”`,
  word: (text: string) => `“${text}”`,
  target: (target: string) => `年度目标为${target}`,
  actual: (actual: string) => `实际完成${actual}`,
  actualWord: (actual: string) => `实际完成情况为${actual}`,
  actualDay: (actual: string) => `实际完成时间为${actual}`,
  clauses: (clauses: readonly string[]) => `${clauses.join('，')}。`,

  below: (bound: string, by: string) => `低于${bound}${by}`,
  above: (bound: string, by: string) => `高于${bound}${by}`,
  more: (bound: string, by: string) => `比${bound}多${by}`,
  less: (bound: string, by: string) => `比${bound}少${by}`,
  /** An amount with what it comes to of the target; '' where it comes to nothing that can be said. */
  amount: (amount: string, share: string) => (share === '' ? amount : `${amount}（${share}）`),
  duration: (amount: string, unit: DurationQuantity['unit']) => `${amount}${DURATIONS[unit]}`,
  later: (days: number | null) => (days === null ? '晚于目标' : `晚于目标${days}天`),
  bounds: { target: '目标', low: '目标下限', high: '目标上限' },
  points: (points: string) => `${points}个百分点`,
  notFully: '未完全达到目标',
  deducted: (score: string, less: string) => `已达到目标，得${score}分，比分值少${less}分`,

  rate: (rate: string) => `预算执行率${rate}`,
  rateLimit: (rate: string, limit: string) => `预算执行率${rate}，低于${limit}`,
  budget: (budget: string, unit: string) => `全年预算数${budget}${unit}`,
  executed: (executed: string, unit: string) => `全年执行数${executed}${unit}`,
  unspent: (amount: string, unit: string) => `未执行${amount}${unit}`,
} as const;
