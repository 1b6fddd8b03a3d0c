import * as z from 'zod/mini';
import { mof2020 } from './builtin/mof2020';

/** Numbers that make sense, both ends included. */
export interface Limits {
  readonly min: number;
  readonly max: number;
  readonly integer?: boolean;
}

/** Characters a reason can be asked to have, by a scheme or by an office. */
export const minReasonLengthLimits: Limits = { min: 1, max: 200, integer: true };

/** A number within limits. */
export function numberWithin({ min, max, integer = false }: Limits) {
  return (integer ? z.int() : z.number()).check(z.gte(min), z.lte(max));
}

/** A text that is not empty. */
const text = z.string().check(z.trim(), z.minLength(1));
/** A fraction of a weight. */
const share = numberWithin({ min: 0, max: 1 });
/** actual/planned as a fraction. */
const rate = numberWithin({ min: 0, max: 10 });
const points = numberWithin({ min: 0, max: 1000 });
const decimals = numberWithin({ min: 0, max: 6, integer: true });

/** A step of a stepped execution score: from this rate on, this share of the weight. */
const executionStep = z.strictObject({ fromRate: rate, share });
/** The weight a scheme gives to one 一级指标. */
const sectionWeight = z.strictObject({ category: text, weight: points });
/** A grade of the total: from this total on (points out of 100). */
const gradeStep = z.strictObject({ from: points, name: text });
/** An upper limit of the total below a certain execution rate (one local manual). */
const rateCap = z.strictObject({ belowRate: rate, maxTotal: points });

const execution = z.strictObject({
  /** Points of 预算执行率. */
  weight: z._default(points, mof2020.execution.weight),
  /** What a budget of 0 with nothing spent gives: no rate (default), a rate of 100 % (浙江) or a rate of 0. */
  zeroBudget: z._default(z.enum(['noRate', 'full', 'zero']), mof2020.execution.zeroBudget),
  /** Null: proportional. Otherwise the steps, highest first, the last one from 0. */
  steps: z._default(z.nullable(z.array(executionStep).check(z.minLength(1))), mof2020.execution.steps),
  /** Null: the rate is not rounded before scoring. Otherwise decimals of the percentage (2: 96.8517 % → 96.85 %). */
  ratePercentDecimals: z._default(z.nullable(decimals), mof2020.execution.ratePercentDecimals),
  /** An execution rate below this needs an explanation (四川 0.9); null: only the general rule applies. */
  explainBelowRate: z._default(z.nullable(rate), mof2020.execution.explainBelowRate),
  /** 全年预算数 further from 年初预算数 than this share of it needs a reason; null: not asked. No source at hand asks for it. */
  explainBudgetChange: z._default(z.nullable(rate), mof2020.execution.explainBudgetChange),
});

/** Share of the weight given for a grade word. */
const shares = z.strictObject({
  achieved: z._default(share, mof2020.qualitative.shares.achieved),
  partly: z._default(share, mof2020.qualitative.shares.partly),
  missed: z._default(share, mof2020.qualitative.shares.missed),
});

const qualitative = z.strictObject({
  /** Lower bound of 达成 as a share of the weight (0.8). */
  achievedFloor: z._default(share, mof2020.qualitative.achievedFloor),
  /** Lower bound of 部分达成 as a share of the weight (0.6; 湖北 and forms before 2020: 0.5). */
  partlyFloor: z._default(share, mof2020.qualitative.partlyFloor),
  shares: z._default(shares, mof2020.qualitative.shares),
  /** Decimals of a qualitative score (0: whole points). */
  decimals: z._default(decimals, mof2020.qualitative.decimals),
});

const overCompletion = z.strictObject({
  /** actual/target above this counts as over-completion (1.2). */
  threshold: z._default(numberWithin({ min: 1, max: 100 }), mof2020.overCompletion.threshold),
  /** Points taken off for over-completion (0: none). */
  deduction: z._default(points, mof2020.overCompletion.deduction),
  /** Whether over-completion needs an explanation (true). */
  explain: z._default(z.boolean(), mof2020.overCompletion.explain),
});

/**
 * A scheme as a file holds it: the type of a scheme, what a field is when it is left out (as in 财预〔2020〕10号), what it may be, and the
 * published schemas/scheme.schema.json all come from here. Only `id` and `name` are required.
 */
export const schemeDefinition = z.strictObject({
  /** Short stable id, e.g. 'mof-2020'. */
  id: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  /** Chinese name shown to users and accepted wherever an id is. */
  name: text,
  /** Further names accepted wherever an id is. */
  aliases: z._default(z.array(text), []),
  /** The document the rules come from, in words. */
  source: z._default(text, '自定义'),
  execution: z._default(execution, mof2020.execution),
  /** Usual weights of the 一级指标; empty when the place fixes none. */
  sections: z._default(z.array(sectionWeight), mof2020.sections),
  /** How exceeding a lower-is-better target is scored: (1 − excess/target) × weight, or target/actual × weight. */
  reverse: z._default(z.enum(['linear', 'ratio']), mof2020.reverse),
  /** What a missed deadline gives: left to the user (default), 0 points, or planned/actual days × weight. */
  missedDeadline: z._default(z.enum(['manual', 'zero', 'ratio']), mof2020.missedDeadline),
  qualitative: z._default(qualitative, mof2020.qualitative),
  /** Decimals of a quantitative score (2). */
  scoreDecimals: z._default(decimals, mof2020.scoreDecimals),
  overCompletion: z._default(overCompletion, mof2020.overCompletion),
  /** A reason for a deviation with fewer characters explains nothing (6). */
  minReasonLength: z._default(numberWithin(minReasonLengthLimits), mof2020.minReasonLength),
  /** Highest first; the last one starts at 0. */
  grades: z._default(z.array(gradeStep).check(z.minLength(1)), mof2020.grades),
  /** Upper limits of the total by execution rate, highest rate first; empty by default. */
  rateCaps: z._default(z.array(rateCap), mof2020.rateCaps),
});
