import { readAmount } from '../core/quantity/readAmount';
import { executionScore } from '../core/scoring/executionScore';
import { explanationRequired, isUnfilled } from '../core/scoring/outcome';
import { explainScore } from '../wording/scoreSentences';
import { scoreSentences } from '../wording/zh-CN/scoring';
import { cellArgument, executionWeight, rateArguments, schemeArgument, scoreArguments } from './functionArguments';
import { cellNumber, openRate, openScore, withinWeight } from './functionResult';

// The descriptions below become the English help of the functions; functions.zh-CN.json holds the Chinese one.
// Arguments are `unknown`, which the metadata calls "any": a cell may hold a text or a number.

/**
 * Execution rate: annual executed amount divided by the annual (adjusted) budget, as a fraction.
 * @customfunction EXECRATE
 * @helpurl https://localhost:3000/help/functions.html#execrate
 * @param budget Annual budget after adjustments, not the budget at the beginning of the year.
 * @param executed Annual executed amount, in the same unit.
 * @param [scheme] Name of the scoring scheme; the national rules of 2020 when left out.
 * @returns The rate as a fraction, e.g. 0.98, or an empty text where there is none.
 */
export function execRate(budget: unknown, executed: unknown, scheme?: unknown): number | string {
  const outcome = rateArguments(budget, executed, schemeArgument(scheme));
  return outcome.rate ? cellNumber(outcome.rate) : openRate(outcome);
}

/**
 * Points of the budget execution rate, never above the weight.
 * @customfunction EXECSCORE
 * @helpurl https://localhost:3000/help/functions.html#execscore
 * @param budget Annual budget after adjustments, not the budget at the beginning of the year.
 * @param executed Annual executed amount, in the same unit.
 * @param [weight] Points of the execution rate; those of the scheme (10) when left out.
 * @param [scheme] Name of the scoring scheme; the national rules of 2020 when left out.
 * @returns The points, with two decimals, or an empty text where there is no rate.
 */
export function execScore(budget: unknown, executed: unknown, weight?: unknown, scheme?: unknown): number | string {
  const rules = schemeArgument(scheme);
  const points = executionWeight(cellArgument(weight), rules);
  const outcome = rateArguments(budget, executed, rules);
  const score = executionScore(outcome, points, rules);
  return score ? withinWeight(cellNumber(score), weight) : openRate(outcome);
}

/**
 * Points of one indicator: compares the actual value with the target by the rules of the scheme.
 * @customfunction INDSCORE
 * @helpurl https://localhost:3000/help/functions.html#indscore
 * @param target Annual target, e.g. 12, ≥95%, 3-5, 2020-12-31 or a word.
 * @param actual Actual value, written like the target; for a word also a percentage.
 * @param weight Points of the indicator.
 * @param [nature] 正向, 反向, 等于, 区间, 时效, 定性, 成本 or a sign such as ≥; taken from the target when left out.
 * @param [scheme] Name of the scoring scheme; the national rules of 2020 when left out.
 * @param [start] When the work began, e.g. 2019-06-01; for a scheme that scores lateness by planned days over days taken.
 * @returns The points, or an empty text while the row is not filled in or nobody but the user can decide; EXPLAIN says why.
 */
export function indScore(
  target: unknown,
  actual: unknown,
  weight: unknown,
  nature?: unknown,
  scheme?: unknown,
  start?: unknown,
): number | string {
  const outcome = scoreArguments({ target, actual, weight, nature, start }, schemeArgument(scheme));
  return outcome.score ? withinWeight(cellNumber(outcome.score), weight) : openScore(outcome);
}

/**
 * Deviation of the actual value from the target as a fraction; negative always means worse.
 * @customfunction DEVIATION
 * @helpurl https://localhost:3000/help/functions.html#deviation
 * @param target Annual target: a number, a percentage, a range or a length of time.
 * @param actual Actual value, in the same unit.
 * @param [nature] 正向, 反向, 等于, 区间, 成本 or a sign such as ≤; taken from the target when left out.
 * @returns The deviation as a fraction, e.g. -0.02, or an empty text where there is none.
 */
export function deviation(target: unknown, actual: unknown, nature?: unknown): number | string {
  const outcome = scoreArguments({ target, actual, weight: 1, nature }, schemeArgument(undefined));
  const value = outcome.deviation();
  return value ? cellNumber(value) : '';
}

/**
 * Whether the reason for a deviation must be given: points below the weight, or a target exceeded by far.
 * @customfunction NEEDREASON
 * @helpurl https://localhost:3000/help/functions.html#needreason
 * @param target Annual target.
 * @param actual Actual value.
 * @param weight Points of the indicator.
 * @param score Points given; those of INDSCORE when empty.
 * @param [scheme] Name of the scoring scheme; the national rules of 2020 when left out.
 * @returns TRUE or FALSE; FALSE while there is no score to explain.
 */
export function needReason(
  target: unknown,
  actual: unknown,
  weight: unknown,
  score: unknown,
  scheme?: unknown,
): boolean {
  const rules = schemeArgument(scheme);
  const outcome = scoreArguments({ target, actual, weight }, rules);
  if (outcome.noScore?.code === 'weightInvalid') openScore(outcome);
  if (isUnfilled(outcome)) return false;
  return explanationRequired(outcome, readAmount(cellArgument(score)), rules);
}

/**
 * How the points of an indicator come about, step by step, in Chinese.
 * @customfunction EXPLAIN
 * @helpurl https://localhost:3000/help/functions.html#explain
 * @param target Annual target.
 * @param actual Actual value.
 * @param weight Points of the indicator.
 * @param [nature] 正向, 反向, 等于, 区间, 时效, 定性, 成本 or a sign such as ≥; taken from the target when left out.
 * @param [scheme] Name of the scoring scheme; the national rules of 2020 when left out.
 * @param [start] When the work began, e.g. 2019-06-01; for a scheme that scores lateness by planned days over days taken.
 * @returns The steps as one text, or an empty text while the row is not filled in.
 */
export function explain(
  target: unknown,
  actual: unknown,
  weight: unknown,
  nature?: unknown,
  scheme?: unknown,
  start?: unknown,
): string {
  const outcome = scoreArguments({ target, actual, weight, nature, start }, schemeArgument(scheme));
  // The result is part of the form and must not depend on who opens it; errors speak to whoever does.
  return isUnfilled(outcome) ? '' : explainScore(outcome, scoreSentences);
}
