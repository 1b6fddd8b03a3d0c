import Decimal from 'decimal.js';
import type { Scheme } from '../../scheme/scheme';
import { exact } from '../exact';
import type { RuleScore } from '../verdict';
import { fullScore, noSteps } from '../verdict';

/** 定性 answered with a percent p: p × weight, rounded half up to whole points (a setting), never above the weight. */
export function qualitativeShare(share: Decimal, weight: Decimal, scheme: Scheme): RuleScore {
  if (share.gte(1)) return fullScore(weight);
  const counted = Decimal.max(exact(share), 0);
  return {
    points: counted.times(weight),
    decimals: scheme.qualitative.decimals,
    calculation: () => ({ kind: 'share', share: counted, weight }),
    steps: noSteps,
  };
}
