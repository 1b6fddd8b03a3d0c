import type Decimal from 'decimal.js';
import type { Quantity } from '../quantity/quantity';
import { ZERO } from './exact';
import type { NoScore } from './noScore';
import type { AchievementBand } from './rules/achievementBands';
import type { Calculation, ScoreStep } from './scoreStep';

/** Target and actual in one unit. */
export interface Figures {
  readonly target: Decimal;
  readonly actual: Decimal;
  /** Turns one of the figures into the unit people typed it in. */
  readonly inUnit: (value: Decimal) => Decimal;
}

/** What a rule gives, before rounding and the limits 0 and weight. What is told of it is made when somebody wants to read it. */
export interface RuleScore {
  readonly points: Decimal;
  /** Null when there was nothing to calculate. */
  readonly calculation: (() => Calculation) | null;
  /** Decimals the points keep, where the rule has its own; otherwise the scheme's for quantitative scores. */
  readonly decimals?: number;
  /** Said instead of the calculation, or before it. */
  readonly steps: () => readonly ScoreStep[];
}

/** What says nothing beyond its calculation. */
export const noSteps = (): readonly ScoreStep[] => [];

/** The whole weight, and why. */
export function fullScore(
  weight: Decimal,
  because: Extract<ScoreStep, { readonly kind: 'full' }>['because'] = 'met',
): RuleScore {
  return { points: weight, calculation: null, steps: () => [{ kind: 'full', because, weight }] };
}

/** No points, and why. */
export function zeroScore(kind: 'zeroMissed' | 'lateZero'): RuleScore {
  return { points: ZERO, calculation: null, steps: () => [{ kind }] };
}

/** What applying a rule to the two readings gives. */
export interface Verdict {
  /** Null when there is no score. */
  readonly score: RuleScore | null;
  /** Why there is none; null when there is one. */
  readonly noScore: NoScore | null;
  readonly deviation: () => Decimal | null;
  /** actual/target when above the threshold; null otherwise. */
  readonly overCompletion: Decimal | null;
  /** The band of a qualitative result; null where there is none. */
  readonly band: AchievementBand | null;
  /** The points are the scheme's choice within the band, and the user's to change. */
  readonly isChoice: boolean;
  /** What was assumed on the way to the rule. */
  readonly assumptions: readonly ScoreStep[];
}

/** What there is no deviation in. */
export const noDeviation = (): null => null;
const NOTHING: readonly ScoreStep[] = [];

/** No score, and why. */
export function refused(
  noScore: NoScore,
  more: Partial<Pick<Verdict, 'deviation' | 'assumptions' | 'band'>> = {},
): Verdict {
  return verdict(null, noScore, more);
}

/** A score by a rule. */
export function scored(score: RuleScore, more: Partial<Verdict> = {}): Verdict {
  return verdict(score, null, more);
}

/** Field by field: spreading them took a sixth of scoring a row. */
function verdict(score: RuleScore | null, noScore: NoScore | null, more: Partial<Verdict>): Verdict {
  return {
    score,
    noScore,
    deviation: more.deviation ?? noDeviation,
    overCompletion: more.overCompletion ?? null,
    band: more.band ?? null,
    isChoice: more.isChoice ?? false,
    assumptions: more.assumptions ?? NOTHING,
  };
}

/** The actual ought to be of another kind, as the target is. */
export function kindMismatch(
  wanted: Extract<NoScore, { readonly code: 'kindMismatch' }>['wanted'],
  target: Quantity,
  actual: Quantity,
): NoScore {
  return { code: 'kindMismatch', wanted, target: target.text.trim(), actual: actual.text.trim() };
}
