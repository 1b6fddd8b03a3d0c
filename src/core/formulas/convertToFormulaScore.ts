import type { Cell } from '../cell/cell';
import { fixedCellAddress } from '../cell/a1';
import { amountIn, isBlankCell, pointsIn, textIn } from '../form/cellState';
import type { Indicator } from '../form/form';
import { isErrorCell } from '../form/isErrorCell';
import { natureOfSubcategory } from '../form/natureOfSubcategory';
import type { Scheme } from '../scheme/scheme';
import { indicatorScore } from '../scoring/indicatorScore';
import { isUnfilled } from '../scoring/outcome';
import type { ScoreOutcome } from '../scoring/outcome';
import { readWithUnit } from '../scoring/readFigures';
import { functionFormulas } from '../sheet/plan/functionFormulas';
import type { Candidate } from './compareCell';
import { EMPTY_RESULT, noResult, numberResult } from './formulaResult';
import type { FormulaResult } from './formulaResult';
import type { ScoreArgument } from './scoreArgument';
import { formattedArgument, isDateCell, hasPercentFormat, plainArgument } from './scoreArgument';

/** The formula for the score of an indicator, from the form's own cells; null where the layout has no place for scores. */
export function convertToFormulaScore(indicator: Indicator, scheme: Scheme): Candidate | null {
  const { score, weight, name } = indicator;
  if (!score) return null;
  const base = { cell: score, field: 'score', subject: textIn(name) } as const;
  if (!weight) return { ...base, formula: '', result: noResult({ kind: 'noWeights' }) };
  const call = scoreCall(indicator, scheme);
  const points = isShare(weight) ? `${weight.address}*100` : weight.address;
  const formula = functionFormulas.indicatorScore(
    {
      target: call.target.expression,
      actual: call.actual.expression,
      weight: points,
      nature: indicator.nature?.address,
      unit: call.unit?.address,
      start: startReference(indicator),
    },
    textIn(indicator.subcategory),
    scheme,
  );
  return { ...base, formula, result: resultOf(indicator, call.outcome) };
}

/** The start of the row moves with it; that in the header is the same for all rows, also for those added later. */
function startReference({ start, target }: Indicator): string | null {
  if (!start) return null;
  return start.row === target.row ? start.address : fixedCellAddress(start.row, start.column);
}

/** An open row shows nothing until it can be scored; a score somebody gave it meanwhile stays. */
function resultOf({ target, actual, score }: Indicator, outcome: ScoreOutcome): FormulaResult {
  const error = [target, actual].find(isErrorCell);
  if (error) return noResult({ kind: 'errorIn', cell: error.address });
  if (isUnfilled(outcome)) return EMPTY_RESULT;
  if (outcome.score) return numberResult(outcome.score);
  const { noScore } = outcome;
  if (!noScore || (isBlankCell(score) && noScore.code !== 'weightInvalid')) return EMPTY_RESULT;
  return noResult({ kind: 'noScore', noScore });
}

/** A call of the function: what it is handed, and what it answers. */
interface ScoreCall {
  readonly target: ScoreArgument;
  readonly actual: ScoreArgument;
  readonly unit: Cell | null;
  readonly outcome: ScoreOutcome;
}

/** The simplest call that gives what the rules make of the cells as they are shown. */
function scoreCall(indicator: Indicator, scheme: Scheme): ScoreCall {
  const formatted = callWith(indicator, formattedArgument, scheme);
  const { target, actual } = indicator;
  if (isDateCell(target) || isDateCell(actual)) return formatted;
  // Beside a text, a 1 typed later into a cell that shows percentages would arrive as a bare 1.
  if (hasPercentFormat(target) !== hasPercentFormat(actual)) return formatted;
  const plain = callWith(indicator, plainArgument, scheme);
  return isSame(plain.outcome, formatted.outcome) ? plain : formatted;
}

function isSame({ score }: ScoreOutcome, other: ScoreOutcome): boolean {
  return score && other.score ? score.equals(other.score) : score === other.score;
}

function callWith(indicator: Indicator, argument: (cell: Cell) => ScoreArgument, scheme: Scheme): ScoreCall {
  const target = argument(indicator.target);
  const actual = argument(indicator.actual);
  const unit = neededUnit(indicator);
  const withUnit = ({ text }: ScoreArgument): { value: string } => {
    return { value: unit && /\d$/.test(text.trim()) ? text + textIn(unit) : text };
  };
  const { weight, nature, subcategory, start } = indicator;
  const stated = isBlankCell(nature) ? natureOfSubcategory(textIn(subcategory)) : textIn(nature);
  const points = weight && isShare(weight) ? pointsIn(weight)?.toNumber() : weight?.value;
  const request = {
    target: withUnit(target),
    actual: withUnit(actual),
    weight: { value: points },
    nature: { value: stated },
    ...(start ? { start: { value: plainArgument(start).text } } : {}),
  };
  return { target, actual, unit, outcome: indicatorScore(request, scheme) };
}

/** 度量单位, where target or actual is a number without one; a date beside it would take it for its own. */
function neededUnit({ target, actual, unit }: Indicator): Cell | null {
  if (!unit || isDateCell(target) || isDateCell(actual)) return null;
  return [target, actual].some((cell) => readWithUnit(cell, unit).unitUsed) ? unit : null;
}

/** A weight written as a share of the whole, 10% for 10 points. */
function isShare(weight: Cell): boolean {
  return !amountIn(weight) && pointsIn(weight) !== null;
}
