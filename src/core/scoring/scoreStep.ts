import type Decimal from 'decimal.js';
import type { AchievementGrade, Comparator, Quantity } from '../quantity/quantity';
import type { Direction } from '../quantity/verbsOfChange';
import type { Nature } from './nature';
import type { AchievementBand } from './rules/achievementBands';

/** One figure over another, both in the unit people typed them in. */
export interface Ratio {
  readonly part: Decimal;
  readonly whole: Decimal;
}

/** A calculation of points as it is shown; figures are in the unit people typed them in, `weight` in points. */
export type Calculation =
  /** part/whole × weight: '90/95 × 10'. */
  | (Ratio & { readonly kind: 'ratio'; readonly weight: Decimal })
  /** (1 − (upper − lower)/whole) × weight: '(1 − (60 − 55)/55) × 5'. */
  | {
      readonly kind: 'loss';
      readonly upper: Decimal;
      readonly lower: Decimal;
      readonly whole: Decimal;
      readonly weight: Decimal;
    }
  /** share × weight, the share a fraction: '90% × 15'. */
  | { readonly kind: 'share'; readonly share: Decimal; readonly weight: Decimal }
  /** The mean of several ratios × weight: '(3/3 + 280/300)/2 × 10'. */
  | { readonly kind: 'mean'; readonly ratios: readonly Ratio[]; readonly weight: Decimal };

/** How the cells were read. */
type ReadingStep =
  | { readonly kind: 'reading'; readonly target: Quantity; readonly actual: Quantity }
  /** The unit comes from the 度量单位 column. */
  | { readonly kind: 'unitColumn'; readonly unit: string };

/** Where the nature comes from. */
export type NatureStep =
  | { readonly kind: 'natureStated'; readonly text: string; readonly nature: Nature }
  | { readonly kind: 'natureOfSign'; readonly sign: Comparator; readonly nature: Nature }
  | { readonly kind: 'natureOfSubcategory'; readonly subcategory: string; readonly nature: Nature }
  /** 成本 or 时效 beside a percentage: higher is better. */
  | { readonly kind: 'natureOfPercent'; readonly subcategory: string }
  | { readonly kind: 'natureInferred'; readonly nature: Nature }
  /** The target says what must not happen. */
  | { readonly kind: 'absence' }
  /** The target says by how much something is to change, how much it may change at most, or that it must not. */
  | { readonly kind: 'change'; readonly aim: 'wanted' | 'limited' | 'unwanted'; readonly direction: Direction }
  /** Several figures, each compared with its own. */
  | { readonly kind: 'figureByFigure' };

/** What had to be assumed on the way to the rule; days are Excel serials. */
type AssumptionStep =
  | { readonly kind: 'strictSign'; readonly sign: '>' | '<' }
  | { readonly kind: 'signOfActual'; readonly sign: Comparator }
  /** A number without % is a percentage; `low` and `high` are fractions, alike for a single figure. */
  | { readonly kind: 'asPercent'; readonly text: string; readonly low: Decimal; readonly high: Decimal }
  /** A number without a unit is in that of the other. */
  | { readonly kind: 'sameUnit'; readonly text: string; readonly unit: string }
  | { readonly kind: 'assumedYear'; readonly year: number }
  | { readonly kind: 'serialDate'; readonly text: string; readonly day: number }
  | { readonly kind: 'countedDays'; readonly start: number; readonly deadline: number; readonly done: number }
  | { readonly kind: 'doneBeforeStart'; readonly start: number };

/** What the rule made of it; bounds are in the unit people typed them in. */
type RuleStep =
  | {
      readonly kind: 'full';
      readonly because: 'met' | 'inRange' | 'onTime' | 'sameWord' | 'sameMeaning';
      readonly weight: Decimal;
    }
  /** A grade word, with the whole weight or the scheme's share of it. */
  | { readonly kind: 'fullGrade'; readonly grade: AchievementGrade; readonly weight: Decimal }
  | { readonly kind: 'gradeShare'; readonly grade: AchievementGrade }
  | { readonly kind: 'zeroMissed' | 'late' | 'lateZero' }
  | { readonly kind: 'belowRange' | 'aboveRange'; readonly bound: Decimal };

/** What came out, and what may be done with it. */
type ResultStep =
  | { readonly kind: 'calculated'; readonly calculation: Calculation; readonly score: Decimal }
  | { readonly kind: 'belowZero'; readonly calculation: Calculation }
  | { readonly kind: 'rounded'; readonly calculation: Calculation; readonly points: Decimal; readonly score: Decimal }
  /** The points are the scheme's choice within the band. */
  | { readonly kind: 'choice' }
  | { readonly kind: 'band'; readonly band: AchievementBand }
  /** actual/target and the scheme's threshold, both as fractions. */
  | { readonly kind: 'overCompleted'; readonly share: Decimal; readonly threshold: Decimal }
  | { readonly kind: 'overDeduction'; readonly deduction: number; readonly score: Decimal };

/** One step of how a score came about: what happened, with its figures; `src/wording` says it. */
export type ScoreStep = ReadingStep | NatureStep | AssumptionStep | RuleStep | ResultStep;
