import type Decimal from 'decimal.js';
import { noScoreMessages } from '../messages/scoring';
import { isPercentFormat } from '../quantity/dateFormat';
import { readQuantity } from '../quantity/readQuantity';
import { isExplained } from './isExplained';
import type { Scheme } from '../scheme/scheme';
import { explanationRequired } from '../scoring/explanationRequired';
import { indicatorScore } from '../scoring/indicatorScore';
import type { ScoreOutcome, ScoreRequest } from '../scoring/outcome';
import type { Cell } from '../cell';
import { amountIn, isBlankCell, pointsIn, textIn } from './cellState';
import type { Indicator } from './form';
import { handedOver } from './handedOver';
import { isErrorCell } from './isErrorCell';
import { isUnusedIndicator } from './isUnusedIndicator';
import { natureOfSubcategory } from './natureOfSubcategory';
import { refersTo } from './refersTo';

/** An indicator with what its cells say and what the rules give. */
export interface AssessedIndicator {
  readonly indicator: Indicator;
  readonly outcome: ScoreOutcome;
  /** The row is printed but takes no part. */
  readonly unused: boolean;
  readonly weight: Decimal | null;
  /** The score on the sheet. */
  readonly printedScore: Decimal | null;
  /** The score on the sheet; the computed one only where the form has no place for scores. */
  readonly score: Decimal | null;
  /** There ought to be a score on the sheet and is none: everything else is filled in, or the cell shows an error. */
  readonly isOpen: boolean;
  readonly needsExplanation: boolean;
  /** Needed, there is a place for it, and it is empty or only started. */
  readonly lacksExplanation: boolean;
}

/** Stands in for the weight where a layout has none: enough points for every shortfall to show. */
const NOTIONAL_WEIGHT = 100;

/**
 * Scores one row of a form and compares it with what stands on the sheet. The explanation may stand beside the row or, for
 * all rows together, in a block at the foot of the form.
 */
export function assessIndicator(indicator: Indicator, scheme: Scheme, footer: Cell | null = null): AssessedIndicator {
  const outcome = withFormatUnseen(indicatorScore(scoreRequest(indicator), scheme), indicator);
  const printedScore = amountIn(indicator.score);
  const unused = isUnusedIndicator(indicator);
  const fallsShort = indicator.weight === null && missesTarget(indicator, scheme);
  const needsExplanation = !unused && (fallsShort || explanationRequired(outcome, printedScore, scheme));
  const place = indicator.explanation ?? footer;
  return {
    indicator,
    outcome,
    unused,
    weight: pointsIn(indicator.weight),
    printedScore,
    score: printedScore ?? (indicator.score ? null : outcome.score),
    isOpen: !unused && printedScore === null && isUnscored(indicator, outcome),
    needsExplanation,
    lacksExplanation: needsExplanation && place !== null && !isExplained(place) && !isExplained(footer),
  };
}

/** Where a formula sees 1 and the person 100%, the sentence names the cell and what is to be done about it. */
function withFormatUnseen(outcome: ScoreOutcome, { target, actual, score }: Indicator): ScoreOutcome {
  if (outcome.score) return outcome;
  const unseen = [target, actual].find(
    (cell) => isPercentFormat(cell.numberFormat) && handedOver(cell, score?.formula) !== cell,
  );
  if (!unseen) return outcome;
  const shown = readQuantity(unseen).text;
  return { ...outcome, message: noScoreMessages.formatUnseen(unseen.address, shown, String(unseen.value)) };
}

/** Whether the cell for the score holds none that could be there: the row is filled in, or the cell shows an error. */
function isUnscored({ score, weight }: Indicator, { target, actual }: ScoreOutcome): boolean {
  if (!score || isErrorCell(score)) return score !== null;
  if ([target, actual].some(({ kind }) => kind === 'blank')) return false;
  // Without weights a row marked '/' simply takes no part; with points of its own they would be missing.
  if (weight === null) return [target, actual].every(({ kind }) => kind !== 'notApplicable');
  return pointsIn(weight)?.greaterThan(0) ?? false;
}

/**
 * What scoring needs to know of a row; a 指标性质 column goes before what the 二级指标 implies. The name and the start count
 * where the score is typed or the formula looks at them: the check says what the formula says.
 */
export function scoreRequest(indicator: Indicator): ScoreRequest {
  const { target, actual, weight, nature, unit, subcategory, name, score, start } = indicator;
  const share = weight && !amountIn(weight) ? pointsIn(weight) : null;
  return {
    target: handedOver(target, score?.formula),
    actual: handedOver(actual, score?.formula),
    weight: share ? { value: share.toNumber() } : (weight ?? { value: '' }),
    nature: nature && !isBlankCell(nature) ? nature : { value: natureOfSubcategory(textIn(subcategory)) },
    ...(unit ? { unit } : {}),
    ...(score?.formula === undefined ? { name } : {}),
    ...(start && (score?.formula === undefined || refersTo(score.formula, start.address)) ? { start } : {}),
  };
}

/** Whether the actual is below the target, whatever the points. */
function missesTarget(indicator: Indicator, scheme: Scheme): boolean {
  const request = { ...scoreRequest(indicator), weight: { value: NOTIONAL_WEIGHT } };
  return indicatorScore(request, scheme).score?.lessThan(NOTIONAL_WEIGHT) ?? false;
}
