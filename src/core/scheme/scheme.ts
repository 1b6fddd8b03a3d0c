/** What a budget of 0 with nothing spent gives: no rate (default), a rate of 100 % (浙江) or a rate of 0. */
export type ZeroBudgetRule = 'noRate' | 'full' | 'zero';
/** How exceeding a lower-is-better target is scored: (1 − excess/target) × weight, or target/actual × weight. */
export type ReverseRule = 'linear' | 'ratio';
/** What a missed deadline gives: left to the user (default), 0 points, or planned/actual days × weight. */
export type LateRule = 'ask' | 'zero' | 'ratio';

/** The weight a scheme gives to one 一级指标. */
export interface SectionWeight {
  readonly category: string;
  readonly weight: number;
}

/** A step of a stepped execution score: from this rate on, this share of the weight. */
export interface ExecutionStep {
  readonly fromRate: number;
  readonly share: number;
}

/** A grade of the total: from this total on (points out of 100). */
export interface GradeStep {
  readonly from: number;
  readonly name: string;
}

/** An upper limit of the total below a certain execution rate (one local manual). */
export interface RateCap {
  readonly belowRate: number;
  readonly maxTotal: number;
}

/**
 * The scoring rules of a place, as data. Every field has a documented default (财预〔2020〕10号); a province is a table, never an `if`.
 * Rates and shares are fractions (0.98), weights and totals are points.
 */
export interface Scheme {
  /** Short stable id, e.g. 'mof-2020'. */
  readonly id: string;
  /** Chinese name shown to users and accepted wherever an id is. */
  readonly name: string;
  /** Further names accepted wherever an id is. */
  readonly aliases: readonly string[];
  /** The document the rules come from, in words. */
  readonly source: string;
  readonly execution: {
    /** Points of 预算执行率. */
    readonly weight: number;
    readonly zeroBudget: ZeroBudgetRule;
    /** Null: proportional. Otherwise the steps, highest first. */
    readonly steps: readonly ExecutionStep[] | null;
    /** Null: the rate is not rounded before scoring. Otherwise decimals of the percentage (2: 96.8517 % → 96.85 %). */
    readonly ratePercentDecimals: number | null;
    /** An execution rate below this needs an explanation (四川 0.9); null: only the general rule applies. */
    readonly explainBelowRate: number | null;
    /** 全年预算数 further from 年初预算数 than this share of it needs a reason; null: not asked. No source at hand asks for it. */
    readonly explainBudgetChange: number | null;
  };
  /** Usual weights of the 一级指标; empty when the place fixes none. */
  readonly sections: readonly SectionWeight[];
  readonly reverse: ReverseRule;
  readonly late: LateRule;
  readonly qualitative: {
    /** Lower bound of 达成 as a share of the weight (0.8). */
    readonly achievedFloor: number;
    /** Lower bound of 部分达成 as a share of the weight (0.6; 湖北 and forms before 2020: 0.5). */
    readonly partlyFloor: number;
    /** Share given for a grade word. */
    readonly shares: { readonly achieved: number; readonly partly: number; readonly missed: number };
    /** Decimals of a qualitative score (0: whole points). */
    readonly decimals: number;
  };
  /** Decimals of a quantitative score (2). */
  readonly scoreDecimals: number;
  readonly overCompletion: {
    /** actual/target above this counts as over-completion (1.2). */
    readonly threshold: number;
    /** Points taken off for over-completion (0: none). */
    readonly deduction: number;
    /** Whether over-completion needs an explanation (true). */
    readonly explain: boolean;
  };
  /** A reason for a deviation with fewer characters explains nothing (6). */
  readonly leastReasonCharacters: number;
  /** Highest first; the last one starts at 0. */
  readonly grades: readonly GradeStep[];
  /** Upper limits of the total by execution rate; empty by default. */
  readonly rateCaps: readonly RateCap[];
}
