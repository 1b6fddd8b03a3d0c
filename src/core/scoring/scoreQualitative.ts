import type Decimal from 'decimal.js';
import { noScoreMessages, scoreSteps } from '../messages/scoring';
import type { AchievementGrade, GradeQuantity, Quantity, WordQuantity } from '../quantity/quantity';
import type { Scheme } from '../scheme/scheme';
import { plainNumber } from './exact';
import { bandOfGrade } from './rules/achievementBands';
import { describeBands } from './rules/describeBands';
import { qualitativeGrade } from './rules/qualitativeGrade';
import { qualitativeShare } from './rules/qualitativeShare';
import { fullScore } from './rules/ruleScore';
import { sameText } from './sameText';
import type { Verdict } from './verdict';
import { refused, scored } from './verdict';

/**
 * Scores a target that is a word. The same word is 达成, a grade word takes its share, a percentage counts as such; any
 * other word is the user's to judge.
 */
export function scoreQualitative(
  target: WordQuantity | GradeQuantity,
  actual: Quantity,
  weight: Decimal,
  scheme: Scheme,
): Verdict {
  if (sameText(target.text, actual.text)) {
    const score = fullScore(weight, scoreSteps.sameWord(plainNumber(weight)));
    return scored(score, { band: bandOfGrade('achieved', weight, scheme) });
  }
  if (actual.kind === 'grade') return scoreGrade(target, actual.grade, weight, scheme);
  const share = shareOf(actual);
  if (share) return scored(qualitativeShare(share, weight, scheme));
  const targetText = target.text.trim();
  const actualText = actual.text.trim();
  if (actual.kind === 'word') {
    return refused('wordDiffers', noScoreMessages.wordDiffers(targetText, actualText, describeBands(weight, scheme)));
  }
  return refused('kindMismatch', noScoreMessages.percentWanted(targetText, actualText));
}

function scoreGrade(
  target: WordQuantity | GradeQuantity,
  grade: AchievementGrade,
  weight: Decimal,
  scheme: Scheme,
): Verdict {
  const reached = target.kind === 'grade' && RANK[grade] > RANK[target.grade] ? 'achieved' : grade;
  const band = bandOfGrade(reached, weight, scheme);
  return scored(qualitativeGrade(reached, weight, scheme), { band });
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
