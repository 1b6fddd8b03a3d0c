import type Decimal from 'decimal.js';
import type { AchievementGrade } from '../../quantity/quantity';
import type { Scheme } from '../../scheme/scheme';
import { exact, roundHalfUp } from '../exact';
import { bandOfGrade, isInBand } from './achievementBands';
import type { RuleScore } from '../verdict';

/**
 * 定性 with a grade word: the scheme's share of the weight (达成 100 %, 部分达成 70 %, 未达成 30 %), rounded as the scheme
 * rounds qualitative scores unless that would leave the grade's band (70 % of 5 is 3.5, not 4 = 0.8w).
 */
export function qualitativeGrade(grade: AchievementGrade, weight: Decimal, scheme: Scheme): RuleScore {
  const share = scheme.qualitative.shares[grade];
  if (share >= 1) return { points: weight, calculation: null, steps: () => [{ kind: 'fullGrade', grade, weight }] };
  const points = exact(weight).times(share);
  const { decimals } = scheme.qualitative;
  const staysInBand = isInBand(roundHalfUp(points, decimals), bandOfGrade(grade, weight, scheme));
  return {
    points,
    decimals: staysInBand ? decimals : Math.max(decimals, scheme.scoreDecimals),
    calculation: () => ({ kind: 'share', share: exact(share), weight }),
    steps: () => [{ kind: 'gradeShare', grade }],
  };
}
