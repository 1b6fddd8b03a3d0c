import type Decimal from 'decimal.js';
import type { AchievementBand } from './rules/achievementBands';
import type { RuleScore } from './rules/ruleScore';
import type { NoScoreReason, ScoreStep } from './outcome';

/** What applying a rule to the two readings gives. */
export interface Verdict {
  /** Null when there is no score. */
  readonly score: RuleScore | null;
  readonly reason: NoScoreReason | null;
  readonly message: string;
  readonly deviation: Decimal | null;
  /** actual/target when above the threshold; null otherwise. */
  readonly overCompletion: Decimal | null;
  /** The band of a qualitative result; null where there is none. */
  readonly band: AchievementBand | null;
  /** The points are the scheme's choice within the band, and the user's to change. */
  readonly isChoice: boolean;
  /** What was assumed on the way to the rule. */
  readonly assumptions: readonly ScoreStep[];
}

/** No score, with the sentence for the user. */
export function refused(
  reason: NoScoreReason,
  message: string,
  more: Partial<Pick<Verdict, 'deviation' | 'assumptions' | 'band'>> = {},
): Verdict {
  return {
    score: null,
    reason,
    message,
    deviation: null,
    overCompletion: null,
    band: null,
    isChoice: false,
    assumptions: [],
    ...more,
  };
}

/** A score by a rule. */
export function scored(score: RuleScore, more: Partial<Verdict> = {}): Verdict {
  return {
    score,
    reason: null,
    message: '',
    deviation: null,
    overCompletion: null,
    band: null,
    isChoice: false,
    assumptions: [],
    ...more,
  };
}
