import type Decimal from 'decimal.js';
import type { AchievementGrade, GradeQuantity, Quantity, WordQuantity } from '../quantity/quantity';
import type { Scheme } from '../scheme/scheme';
import { gradeStep, isWithinBudget, wordAnswer } from './wordAnswer';
import { achievementBands, bandOfGrade } from './rules/achievementBands';
import { qualitativeGrade } from './rules/qualitativeGrade';
import { qualitativeShare } from './rules/qualitativeShare';
import { fullScore, kindMismatch, refused, scored } from './verdict';
import { sameText } from '../quantity/normalizeText';
import type { Verdict } from './verdict';
import type { WordAnswer } from './wordAnswer';

/** Below this share a percentage is no degree of achievement but a figure for which the target has none. */
export const SMALLEST_DEGREE = 0.6;
/** Year by year, or compared with another year, a percentage may just as well be the change itself. */
const ASKS_FOR_CHANGE =
  /逐[年季月]|同比|环比|年均|[较比与同](?:上一?年|去年|往年|上期|同期)|持平|(?<!持续|不断|长期|稳定)(?:增长|增加|增收|递增|上升|下降|减少|降低|递减)/;

/**
 * Scores a target that is a word. The same word is 达成, another word may say the same, deny it or grant a part of it, a grade word
 * takes its share, a percentage from 60 % on is a degree of achievement; anything else is the user's to judge.
 */
export function scoreQualitative(
  target: WordQuantity | GradeQuantity,
  actual: Quantity,
  weight: Decimal,
  scheme: Scheme,
): Verdict {
  if (sameText(target.text, actual.text)) {
    const score = fullScore(weight, 'sameWord');
    return scored(score, { band: bandOfGrade('achieved', weight, scheme) });
  }
  const steps = compareSteps(target, actual, weight, scheme);
  if (steps) return steps;
  if (actual.kind === 'grade') return scoreGrade(target, actual.grade, weight, scheme);
  const texts = { target: target.text.trim(), actual: actual.text.trim() };
  const bands = achievementBands(weight, scheme);
  const share = shareOf(actual);
  if (share && !share.eq(1) && isWithinBudget(texts.target)) {
    return refused({ code: 'degreeUnclear', case: 'budget', ...texts, bands });
  }
  if (share && (share.lt(SMALLEST_DEGREE) || ASKS_FOR_CHANGE.test(texts.target))) {
    return refused({ code: 'degreeUnclear', case: 'change', ...texts, bands });
  }
  if (share) return scored(qualitativeShare(share, weight, scheme));
  if (actual.kind === 'word') {
    const answer = wordAnswer(texts.target, texts.actual);
    if (answer) return scoreAnswer(answer, weight, scheme);
    return refused({ code: 'wordDiffers', ...texts, bands });
  }
  return refused(kindMismatch('share', target, actual));
}

/** 优 beside 良: one step of five below the target, which no rule turns into points; the same step or a better one is 达成. */
function compareSteps(
  target: WordQuantity | GradeQuantity,
  actual: Quantity,
  weight: Decimal,
  scheme: Scheme,
): Verdict | null {
  const wanted = gradeStep(target.text);
  const reached = wanted && gradeStep(actual.text);
  if (!reached) return null;
  if (reached.rank <= wanted.rank) return scoreAnswer('reached', weight, scheme);
  if (actual.kind !== 'grade' || actual.grade !== 'achieved') return null;
  const band = bandOfGrade('achieved', weight, scheme);
  const texts = { target: target.text.trim(), actual: actual.text.trim() };
  return refused({ code: 'lowerStep', ...texts, band }, { band });
}

const GRADE_OF_ANSWER: Readonly<Record<WordAnswer, AchievementGrade>> = {
  reached: 'achieved',
  partly: 'partly',
  missed: 'missed',
};

function scoreAnswer(answer: WordAnswer, weight: Decimal, scheme: Scheme): Verdict {
  const grade = GRADE_OF_ANSWER[answer];
  const band = bandOfGrade(grade, weight, scheme);
  const score = answer === 'reached' ? fullScore(weight, 'sameMeaning') : qualitativeGrade(grade, weight, scheme);
  return scored(score, { band, isChoice: answer !== 'reached' });
}

function scoreGrade(
  target: WordQuantity | GradeQuantity,
  grade: AchievementGrade,
  weight: Decimal,
  scheme: Scheme,
): Verdict {
  const reached = target.kind === 'grade' && RANK[grade] > RANK[target.grade] ? 'achieved' : grade;
  const band = bandOfGrade(reached, weight, scheme);
  return scored(qualitativeGrade(reached, weight, scheme), { band, isChoice: true });
}

/** A target that is itself a low grade (部分达成) is achieved by any better one. */
const RANK: Readonly<Record<AchievementGrade, number>> = { missed: 0, partly: 1, achieved: 2 };

/**
 * A percentage, or the bare share of 1 that a cell formatted as a percentage holds; null for anything else. A bare 0 is none: it
 * may count what has not happened.
 */
function shareOf(actual: Quantity): Decimal | null {
  if (actual.kind !== 'number') return null;
  if (actual.percent) return actual.value;
  const isShare = actual.unit === '' && actual.value.eq(actual.written) && actual.value.gt(0) && actual.value.lte(1);
  return isShare ? actual.value : null;
}
