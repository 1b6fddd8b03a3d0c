import type Decimal from 'decimal.js';
import type { Scheme } from '../scheme/scheme';
import type { RateOutcome, ScoreOutcome } from '../scoring/outcome';
import type { Form, Indicator } from './form';

/** The points of one 一级指标. */
export interface SectionTotals {
  /** As printed, without the '(50分)' some forms write beside it. */
  readonly category: string;
  /** Σ of the weights that are numbers. */
  readonly weight: Decimal;
  /** What it should be: the '(50分)' in its own name, else the scheme's; null when neither says. */
  readonly expectedWeight: Decimal | null;
  /** Σ of the scores on the sheet, or of the computed ones where the sheet shows none. */
  readonly score: Decimal;
}

/** A form's points. */
export interface Assessment {
  /** Σ of the indicators' weights and the execution weight. */
  readonly totalWeight: Decimal;
  readonly executionRate: RateOutcome;
  /** Points of 预算执行率 on the sheet, or computed where the sheet shows none. */
  readonly executionScore: Decimal | null;
  /** What the scheme's rules give, one per indicator, in order. */
  readonly outcomes: readonly ScoreOutcome[];
  readonly sections: readonly SectionTotals[];
  /** Σ of the scores on the sheet, 2 decimals; computed ones stand in where the sheet shows none. Null when nothing is scored yet. */
  readonly total: Decimal | null;
  /** 总分 as it stands on the sheet; null when it is not a number. */
  readonly printedTotal: Decimal | null;
  /** Null until every indicator is scored and the weights add up to 100. */
  readonly grade: string | null;
  readonly missingExplanations: readonly Indicator[];
}

/** Adds up a form by the rules of a scheme. */
export declare function assessForm(form: Form, scheme: Scheme): Assessment;
