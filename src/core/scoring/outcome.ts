import type Decimal from 'decimal.js';
import type { CellInput } from '../cell/cell';
import type { AchievementGrade, Quantity } from '../quantity/quantity';
import type { Scheme } from '../scheme/scheme';
import type { Nature, NatureSource } from './nature';
import type { NoScore } from './noScore';
import type { ScoreStep } from './scoreStep';

/** What is needed to score one indicator. */
export interface ScoreRequest {
  readonly target: CellInput;
  readonly actual: CellInput;
  readonly weight: CellInput;
  /** A 指标性质 (正向/反向/等于/区间/时效/定性, a sign such as ≥) or a 二级指标 name (成本指标, 时效指标); blank: inferred. */
  readonly nature?: CellInput;
  /** 度量单位 where the form keeps it in a column of its own; used where the cells name no unit. */
  readonly unit?: CellInput;
  /** When the work began: a day, month or year, or a stretch of time that begins with it; used where the target itself does not say. */
  readonly start?: CellInput;
  /** The 三级指标, which may say what must not happen; absent where it is not known. */
  readonly name?: CellInput;
  /** The form's year, for dates that name none; without it such a date can only be compared with another of its kind. */
  readonly year?: number | null;
}

/** The result of scoring one indicator. Never throws for what a user typed. */
export interface ScoreOutcome {
  /** Points, rounded as the scheme says, 0 ≤ score ≤ weight; null when none can be given. */
  readonly score: Decimal | null;
  /** Why there is no score; null when there is one. */
  readonly noScore: NoScore | null;
  readonly target: Quantity;
  readonly actual: Quantity;
  /** The weight as a number of points; null when blank or not a number. */
  readonly weight: Decimal | null;
  readonly nature: Nature | null;
  readonly natureSource: NatureSource | null;
  /** (actual − target)/target, signed so that negative always means worse; null where there is none. */
  readonly deviation: () => Decimal | null;
  /** actual/target above the scheme's threshold. */
  readonly overCompleted: boolean;
  /** For qualitative indicators: the grade and the points a user may choose from, both bounds in points. */
  readonly band: { readonly grade: AchievementGrade; readonly low: Decimal; readonly high: Decimal } | null;
  /** How the score came about, in order; like the deviation reckoned when it is asked for, as most calls want the points alone. */
  readonly steps: () => readonly ScoreStep[];
}

/** Why there is no 执行率; `src/wording` says it. */
export type NoRate =
  'amountError' | 'budgetMissing' | 'executedMissing' | 'notNumber' | 'zeroBudget' | 'zeroBudgetSpent' | 'negative';

/** The result of an execution rate. */
export interface RateOutcome {
  /** executed/budget as a fraction, not capped and not rounded to a percentage; null when there is none. */
  readonly rate: Decimal | null;
  /** The two amounts the rate is made of, so that a score can be multiplied before it is divided; null when there is no rate. */
  readonly ratio: { readonly executed: Decimal; readonly budget: Decimal } | null;
  /** Why there is no rate; null when there is one. */
  readonly noRate: NoRate | null;
}

/** Whether a row is still being filled in, or does not apply and takes no points: it shows nothing, not an error. */
export function isUnfilled({ noScore, weight }: ScoreOutcome): boolean {
  if (noScore?.code === 'notApplicable') return weight === null;
  return noScore?.code === 'blankRow' || noScore?.code === 'targetMissing' || noScore?.code === 'actualMissing';
}

/**
 * Whether 偏差原因 must be given: the score (the printed one, else the computed one) is below its weight, or the target was
 * exceeded beyond the scheme's threshold. Without weight or score there is nothing to explain yet.
 */
export function explanationRequired(outcome: ScoreOutcome, printedScore: Decimal | null, scheme: Scheme): boolean {
  const score = printedScore ?? outcome.score;
  const below = score !== null && outcome.weight !== null && score.lt(outcome.weight);
  return below || (outcome.overCompleted && scheme.overCompletion.explain);
}

/** Whether the execution rate alone calls for a reason (四川: below 90 %). */
export function rateExplanationRequired(outcome: RateOutcome, scheme: Scheme): boolean {
  const { explainBelowRate } = scheme.execution;
  return explainBelowRate !== null && outcome.rate !== null && outcome.rate.lt(explainBelowRate);
}
