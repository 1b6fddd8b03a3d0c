import type Decimal from 'decimal.js';
import type { Calculation } from '../calculation';
import { exact } from '../exact';
import type { ScoreStep } from '../scoreStep';

/** Target and actual in one unit. */
export interface Figures {
  readonly target: Decimal;
  readonly actual: Decimal;
  /** Turns one of the figures into the unit people typed it in. */
  readonly inUnit: (value: Decimal) => Decimal;
}

/** What a rule gives, before rounding and the limits 0 and weight. */
export interface RuleScore {
  readonly points: Decimal;
  /** Null when there was nothing to calculate. */
  readonly calculation: Calculation | null;
  /** Decimals the points keep, where the rule has its own; otherwise the scheme's for quantitative scores. */
  readonly decimals?: number;
  /** Said instead of the calculation, or before it. */
  readonly steps: readonly ScoreStep[];
}

/** The whole weight, and why. */
export function fullScore(
  weight: Decimal,
  because: Extract<ScoreStep, { readonly kind: 'full' }>['because'] = 'met',
): RuleScore {
  return { points: weight, calculation: null, steps: [{ kind: 'full', because, weight }] };
}

/** No points, and why. */
export function zeroScore(kind: 'zeroMissed' | 'lateZero'): RuleScore {
  return { points: exact(0), calculation: null, steps: [{ kind }] };
}
