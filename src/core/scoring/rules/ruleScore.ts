import type Decimal from 'decimal.js';
import { scoreSteps } from '../../messages/scoring';
import { exact, plainNumber } from '../exact';
import type { ScoreStep } from '../outcome';

/** Target and actual in one unit. */
export interface Figures {
  readonly target: Decimal;
  readonly actual: Decimal;
  /** Writes one of the figures in the unit people typed it in. */
  readonly show: (value: Decimal) => string;
}

/** What a rule gives, before rounding and the limits 0 and weight. */
export interface RuleScore {
  readonly points: Decimal;
  /** The calculation in digits ('90/95 × 10'); '' when there was nothing to calculate. */
  readonly formula: string;
  /** Decimals the points keep, where the rule has its own; otherwise the scheme's for quantitative scores. */
  readonly decimals?: number;
  /** Said instead of the calculation, or before it. */
  readonly steps: readonly ScoreStep[];
}

/** The whole weight, with the sentence that says why. */
export function fullScore(weight: Decimal, step: ScoreStep = scoreSteps.met(plainNumber(weight))): RuleScore {
  return { points: weight, formula: '', steps: [step] };
}

/** No points, with the sentence that says why. */
export function zeroScore(step: ScoreStep): RuleScore {
  return { points: exact(0), formula: '', steps: [step] };
}
