import Decimal from 'decimal.js';
import type { Scheme } from '../scheme/scheme';
import { exact, roundHalfUp } from './exact';
import { rateCap } from './rateCap';

/** 总分: Σ of the scores, rounded half up, not above what the execution rate (a fraction) allows under the scheme. */
export function totalScore(scores: readonly Decimal[], rate: Decimal | null, scheme: Scheme): Decimal {
  const sum = scores.reduce((total, score) => total.plus(score), exact(0));
  const total = roundHalfUp(sum, scheme.scoreDecimals);
  const cap = rate ? rateCap(rate, scheme) : null;
  return cap === null ? total : Decimal.min(total, cap);
}
