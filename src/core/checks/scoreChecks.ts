import Decimal from 'decimal.js';
import type { Cell } from '../cell';
import type { AssessedIndicator } from '../form/assessIndicator';
import { amountIn, isBlankCell } from '../form/cellState';
import { isErrorCell } from '../form/isErrorCell';
import { checkMessages } from '../messages/checks';
import type { CheckContext } from './checkContext';
import { isExplainedScore } from './isExplainedScore';
import type { Finding } from './finding';
import { indicatorTitle } from './indicatorTitle';
import { isAnswered } from './isAnswered';
import { makeFinding } from './makeFinding';
import { SCORE_TOLERANCE } from './scoreTolerance';

/** Scores: present where there is a result and only there, within the weight, as the rule gives them, adding up to 总分. */
export function scoreChecks(context: CheckContext): Finding[] {
  const rows = context.assessment.rows.filter(({ unused }) => !unused);
  return [
    ...rows.flatMap((row) => [
      ...scoreOver(row),
      ...scoreMissing(row),
      ...scoreBand(row),
      ...scoreMismatch(row, context),
    ]),
    ...unweightedScores(context),
    ...totalScore(context),
    ...printedTotalWeight(context),
  ];
}

function scoreOver({ indicator, printedScore, weight }: AssessedIndicator): Finding[] {
  if (!indicator.score || !printedScore || !weight || printedScore.lessThanOrEqualTo(weight)) return [];
  const title = indicatorTitle(indicator);
  return [makeFinding('score.over', indicator.score, title, checkMessages.scoreOver(title, printedScore, weight))];
}

function scoreMissing(row: AssessedIndicator): Finding[] {
  const { indicator, outcome, printedScore, isOpen } = row;
  const cell = indicator.score;
  if (!cell) return [];
  const title = indicatorTitle(indicator);
  if (printedScore) {
    const isUnfounded = printedScore.greaterThan(0) && isBlankCell(indicator.actual);
    return isUnfounded
      ? [makeFinding('score.missing', cell, title, checkMessages.scoreUnfounded(title, printedScore))]
      : [];
  }
  // A cell with an error, and '/' where points are at stake, are findings of their own.
  if (!isOpen || isErrorCell(cell) || !isAnswered(row)) return [];
  const message =
    indicator.weight === null
      ? checkMessages.scoreNotTyped(title)
      : checkMessages.scoreMissing(title, outcome, cell.formula !== undefined);
  return [makeFinding('score.missing', cell, title, message)];
}

function scoreBand({ indicator, outcome, printedScore }: AssessedIndicator): Finding[] {
  const { band } = outcome;
  if (!indicator.score || !printedScore || !band) return [];
  // Only the highest band includes its upper bound: 0.8 of the weight is 达成 already.
  const isBelowTop = band.grade === 'achieved' ? printedScore.lte(band.high) : printedScore.lt(band.high);
  if (printedScore.gte(band.low) && isBelowTop) return [];
  const title = indicatorTitle(indicator);
  return [makeFinding('score.band', indicator.score, title, checkMessages.scoreBand(title, printedScore, band))];
}

/** A score the rule does not give: a shortfall scored in full, a target met but not scored in full, or a figure no setting explains. */
function scoreMismatch(row: AssessedIndicator, { scheme }: CheckContext): Finding[] {
  const { indicator, outcome, printedScore, weight } = row;
  if (!indicator.score || !printedScore || !weight || !outcome.score || outcome.band) return [];
  if (printedScore.greaterThan(weight) || isNear(printedScore, outcome.score)) return [];
  const fullButShort = printedScore.equals(weight);
  const reducedButMet = outcome.score.equals(weight);
  if (!fullButShort && !reducedButMet && isExplainedScore(row, scheme)) return [];
  const title = indicatorTitle(indicator);
  const message = checkMessages.scoreMismatch(title, printedScore, outcome.score, { fullButShort, reducedButMet });
  const code = fullButShort && isCertain(row) ? 'score.full' : 'score.mismatch';
  return [makeFinding(code, indicator.score, title, message)];
}

/** Whether nobody can read the row otherwise: two plain figures in one unit, a sign that says which way, and a result on the wrong side. */
function isCertain({ outcome: { target, actual, nature, deviation } }: AssessedIndicator): boolean {
  if (target.kind !== 'number' || actual.kind !== 'number' || target.approximate || actual.approximate) return false;
  if (target.percent !== actual.percent || target.comparator === null || actual.comparator !== null) return false;
  return (nature === 'higher' || nature === 'lower') && (deviation?.isNegative() ?? false);
}

/** Scores without weights: together never more than what the execution leaves of 100, and all of it when every target is met. */
function unweightedScores({ form, assessment }: CheckContext): Finding[] {
  const rows = assessment.rows.filter(({ unused, printedScore }) => !unused && printedScore !== null);
  const cell = form.totalScore ?? rows.at(-1)?.indicator.score;
  if (assessment.hasWeights || !cell || rows.length === 0) return [];
  const sum = Decimal.sum(...rows.flatMap(({ printedScore }) => printedScore ?? []));
  const most = new Decimal(100).minus(assessment.executionWeight);
  if (sum.greaterThan(most)) return [makeFinding('score.over', cell, '', checkMessages.scoresOver(sum, most))];
  const isOpen = rows.length < assessment.rows.filter(({ unused }) => !unused).length;
  const isMet = rows.every(({ needsExplanation, indicator }) => !needsExplanation && !isBlankCell(indicator.actual));
  if (isOpen || !isMet || sum.equals(most)) return [];
  return [makeFinding('score.mismatch', cell, '', checkMessages.scoresShort(sum, most))];
}

/** 总分 against the scores, once every row has one; a formula that passed over a row counts for nothing. */
function totalScore(context: CheckContext): Finding[] {
  const { form, assessment } = context;
  const { printedTotal: printed, openRows, openExecution } = assessment;
  if (form.totalScore && isBlankCell(form.totalScore)) return missingTotal(context, form.totalScore);
  if (!form.totalScore || !printed) return [];
  const open = [openExecution, ...openRows.map(({ indicator }) => indicator.score)].filter((cell) => cell !== null);
  if (open.length > 0 && (form.totalScore.formula !== undefined || open.some(isErrorCell))) {
    const cells = open.map(({ address }) => address);
    return [makeFinding('score.total', form.totalScore, '', checkMessages.totalIncomplete(printed, cells))];
  }
  const isUnscored = assessment.rows.some(({ unused, printedScore }) => !unused && printedScore === null);
  if (!assessment.total || isUnscored) return [];
  if (printed.minus(assessment.total).abs().lessThan(SCORE_TOLERANCE)) return [];
  return [makeFinding('score.total', form.totalScore, '', checkMessages.scoreTotal(printed, assessment.total))];
}

/** An empty 总分 of a form whose rows all have their scores. */
function missingTotal({ assessment }: CheckContext, cell: Cell): Finding[] {
  const { total, rows, executionScore } = assessment;
  const isScored =
    rows.some(({ unused }) => !unused) && rows.every(({ unused, printedScore }) => unused || printedScore);
  if (cell.formula !== undefined || isErrorCell(cell) || !isScored || !executionScore || !total) return [];
  return [makeFinding('score.total', cell, '', checkMessages.totalMissing(total))];
}

/** 分值 in the 总分 row against the weights. */
function printedTotalWeight({ form, assessment }: CheckContext): Finding[] {
  const printed = amountIn(form.totalWeight);
  const hasWeights = assessment.rows.some(({ weight }) => weight !== null);
  if (!form.totalWeight || !printed || !hasWeights || isNear(printed, assessment.totalWeight)) return [];
  const message = checkMessages.printedTotalWeight(printed, assessment.totalWeight);
  return [makeFinding('score.total', form.totalWeight, '', message)];
}

function isNear(left: Decimal, right: Decimal): boolean {
  return left.minus(right).abs().lessThanOrEqualTo(SCORE_TOLERANCE);
}
