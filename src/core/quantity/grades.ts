import type { AchievementGrade } from './quantity';

/**
 * The five-step words on the three grades: the two upper ones reach the year's indicator, the middle one in part, the lower ones miss it.
 * '低(一般)' goes with 低, its first word.
 */
const STEPS: ReadonlyMap<string, AchievementGrade> = new Map<string, AchievementGrade>([
  ['优', 'achieved'],
  ['优秀', 'achieved'],
  ['良', 'achieved'],
  ['良好', 'achieved'],
  ['中', 'partly'],
  ['中等', 'partly'],
  ['一般', 'partly'],
  ['中(一般)', 'partly'],
  ['低', 'missed'],
  ['低(一般)', 'missed'],
  ['差', 'missed'],
  ['较差', 'missed'],
]);

const GOAL = '(?:年度|全年|预期|既定|年初)?(?:绩效)?(?:指标值?|目标值?|效果)';
const REACHED = '(?:达成|达到|实现|完成)';

/**
 * The three grades of 财预〔2020〕10号 as its readers write them; 基本达成 counted as 达成 in its forerunner's wording.
 * Only a text that names the year's indicator (or the bare 达成) is a grade: 已完成 says that something was done, not that the target was reached.
 */
const SENTENCES: readonly (readonly [pattern: RegExp, grade: AchievementGrade])[] = [
  [new RegExp(`^(?:全部或基本|全部|完全|基本|已|已经)?(?:达成|${REACHED}${GOAL})$`), 'achieved'],
  [new RegExp(`^部分(?:达成|${REACHED}${GOAL})(?:并?具有一定效果)?$`), 'partly'],
  [new RegExp(`^(?:未|未能|没有|尚未)(?:达成|${REACHED}${GOAL})(?:[且并]?效果[较很]?差)?$`), 'missed'],
];

const MAX_GRADE_LENGTH = 30;

/** The grade a normalised text names; null when it names none. */
export function readGrade(plain: string): AchievementGrade | null {
  const step = STEPS.get(plain);
  if (step !== undefined || plain.length > MAX_GRADE_LENGTH) return step ?? null;
  const sentence = plain.replace(/[,;、"“”]/g, '');
  return SENTENCES.find(([pattern]) => pattern.test(sentence))?.[1] ?? null;
}
