import Decimal from 'decimal.js';
import { totalFundLine } from '../form/assessForm';
import { isExplained } from '../form/isExplained';
import { amountIn, isBlankCell, textIn } from '../form/cellState';
import { formulaKind } from '../form/formulaKind';
import type { FundLine } from '../form/form';
import { isErrorCell } from '../form/isErrorCell';
import { checkMessages } from '../messages/checks';
import { rateExplanationRequired } from '../scoring/explanationRequired';
import type { CheckContext } from './checkContext';
import type { Finding } from './finding';
import { makeFinding } from './makeFinding';
import { rateMatches } from './rateMatches';
import { SCORE_TOLERANCE } from './scoreTolerance';
import { unfinishedMessage } from './unfinishedMessage';

const AMOUNTS = ['initialBudget', 'budget', 'executed'] as const;
/** 0.01 元 in 万元; what is smaller is a binary remainder. */
const MONEY_DECIMALS = 6;

/** 项目资金: sums, rate and score as the amounts give them, nothing overspent or negative, no points outside the total. */
export function fundsChecks(context: CheckContext): Finding[] {
  const { funds } = context.form;
  const total = totalFundLine(context.form);
  const parts = funds.filter(({ role }) => role === 'part');
  return [
    ...(total ? totalSums(total, parts, formulaKind(context.form) !== null) : []),
    ...(total ? zeroBudget(total, parts) : []),
    ...funds.flatMap((line) => [...negativeAmounts(line), ...overspent(line), ...printedRate(line)]),
    ...(total ? printedScore(total, context) : []),
    ...(total ? lowRate(total, context) : []),
    ...parts.flatMap(scoredPart),
  ];
}

/** An empty total is found where it ought to calculate itself; elsewhere a form may give parts alone. */
function totalSums(total: FundLine, parts: readonly FundLine[], isCalculated: boolean): Finding[] {
  return AMOUNTS.flatMap((field) => {
    const cell = total[field];
    const printed = amountIn(cell);
    const expected = sumOf(parts, field);
    if (isCalculated && cell && expected && isBlankCell(cell) && !isErrorCell(cell) && cell.formula === undefined) {
      return [makeFinding('funds.sum', cell, titleOf(total), checkMessages.fundsSumMissing(field, expected))];
    }
    if (!cell || !printed || !expected || money(printed).equals(expected)) return [];
    return [makeFinding('funds.sum', cell, titleOf(total), checkMessages.fundsSum(field, printed, expected))];
  });
}

/** The sum of the parts that are filled in; null when none is. */
function sumOf(parts: readonly FundLine[], field: (typeof AMOUNTS)[number]): Decimal | null {
  const amounts = parts.flatMap((part) => amountIn(part[field]) ?? []);
  return amounts.length === 0 ? null : money(Decimal.sum(...amounts));
}

/** A budget of 0 has no execution rate, unless the parts show that only the total was left unfilled. */
function zeroBudget(total: FundLine, parts: readonly FundLine[]): Finding[] {
  if (!amountIn(total.budget)?.isZero() || sumOf(parts, 'budget')?.greaterThan(0)) return [];
  const executed = amountIn(total.executed) ?? new Decimal(0);
  return [makeFinding('funds.zero', total.budget, titleOf(total), checkMessages.fundsZero(executed))];
}

function negativeAmounts(line: FundLine): Finding[] {
  return AMOUNTS.flatMap((field) => {
    const cell = line[field];
    if (!cell || !amountIn(cell)?.isNegative() || amountIn(cell)?.isZero()) return [];
    return [makeFinding('funds.negative', cell, titleOf(line), checkMessages.fundsNegative(titleOf(line), field))];
  });
}

function overspent(line: FundLine): Finding[] {
  const budget = amountIn(line.budget);
  const executed = amountIn(line.executed);
  const isZeroTotal = line.role === 'total' && budget?.isZero();
  if (!budget || !executed || isZeroTotal || money(executed).lessThanOrEqualTo(money(budget))) return [];
  const message = checkMessages.fundsOver(titleOf(line), executed, budget);
  return [makeFinding('funds.over', line.executed, titleOf(line), message)];
}

/** The rate as the amounts give it; only that of the total has to be there. */
function printedRate(line: FundLine): Finding[] {
  const budget = amountIn(line.budget);
  const executed = amountIn(line.executed);
  if (!line.rate || !budget?.greaterThan(0) || !executed) return [];
  const rate = executed.div(budget);
  if (line.role === 'total' && isBlankCell(line.rate) && !line.rate.formula && !isErrorCell(line.rate)) {
    return [makeFinding('funds.rate', line.rate, titleOf(line), checkMessages.fundsRateMissing(titleOf(line), rate))];
  }
  if (rateMatches(line.rate, rate)) return [];
  const message = checkMessages.fundsRate(titleOf(line), executed, budget, rate);
  return [makeFinding('funds.rate', line.rate, titleOf(line), message)];
}

function printedScore(total: FundLine, { assessment }: CheckContext): Finding[] {
  const computed = assessment.computedExecutionScore;
  if (!total.score || !computed) return [];
  const printed = amountIn(total.score);
  if (!printed) {
    if (isErrorCell(total.score)) return [];
    return [
      makeFinding(
        'score.missing',
        total.score,
        titleOf(total),
        checkMessages.executionScoreMissing(computed, total.score.formula !== undefined),
      ),
    ];
  }
  if (printed.minus(computed).abs().lessThanOrEqualTo(SCORE_TOLERANCE)) return [];
  return [makeFinding('funds.score', total.score, titleOf(total), checkMessages.fundsScore(printed, computed))];
}

/** Some schemes want the reason of a low rate, in a column of its own: beside the total or beside any of its parts. */
function lowRate(total: FundLine, { form, scheme, assessment }: CheckContext): Finding[] {
  const { executionRate } = assessment;
  const given = form.funds.map(({ explanation }) => explanation);
  if (!total.explanation || given.some(isExplained) || !executionRate.rate) return [];
  if (!rateExplanationRequired(executionRate, scheme)) return [];
  const started = given.find((cell) => !isBlankCell(cell));
  const message = started
    ? unfinishedMessage(textIn(started), checkMessages.explanations.rate())
    : checkMessages.rateReasonMissing(executionRate.rate, new Decimal(scheme.execution.explainBelowRate ?? 0));
  return [makeFinding('reason.missing', started ?? total.explanation, titleOf(total), message)];
}

function scoredPart(part: FundLine): Finding[] {
  const cell = [part.score, part.weight].find((candidate) => amountIn(candidate)?.greaterThan(0));
  if (!cell) return [];
  return [makeFinding('funds.unscored', cell, titleOf(part), checkMessages.fundsUnscored(titleOf(part)))];
}

function titleOf(line: FundLine): string {
  return textIn(line.label).replace(/[：:]$/, '');
}

function money(amount: Decimal): Decimal {
  return amount.toDecimalPlaces(MONEY_DECIMALS, Decimal.ROUND_HALF_UP);
}
