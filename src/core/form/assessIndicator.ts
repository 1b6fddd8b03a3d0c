import type Decimal from 'decimal.js';
import { isPercentFormat } from '../cell/numberFormat';
import { quantityOf } from '../quantity/quantityOf';
import { isExplained } from './isExplained';
import type { Scheme } from '../scheme/scheme';
import { explanationRequired } from '../scoring/outcome';
import { indicatorScore } from '../scoring/indicatorScore';
import type { ScoreOutcome, ScoreRequest } from '../scoring/outcome';
import type { Cell } from '../cell/cell';
import { amountIn, isBlankCell, pointsIn, textIn } from './cellState';
import { countedNumber } from './countedNumber';
import type { Reckoner } from './countedNumber';
import type { Indicator } from './form';
import { handedOver } from './handedOver';
import { isErrorCell } from './isErrorCell';
import { isUnusedIndicator } from './isUnusedIndicator';
import { natureOfSubcategory } from './natureOfSubcategory';
import { arePointsAtStake, isFilledIn } from './pointsAtStake';
import { pointsInName } from './sectionName';
import { refersTo } from './refersTo';
import type { RowNoScore } from './rowNoScore';

/** An indicator with what its cells say and what the rules give. */
export interface AssessedIndicator {
  readonly indicator: Indicator;
  readonly outcome: ScoreOutcome;
  /** Why the rules give no score; null when they give one. */
  readonly noScore: RowNoScore | null;
  /** The row is printed but takes no part. */
  readonly unused: boolean;
  /** The weight as it reads; a text is one too. */
  readonly weight: Decimal | null;
  /** What 分值合计 counts of it. */
  readonly countedWeight: Decimal | null;
  /** The score on the sheet as it reads; a text is one too. */
  readonly printedScore: Decimal | null;
  /** What 总分 counts: the score on the sheet; the computed one only where the form has no place for scores. */
  readonly score: Decimal | null;
  /** There ought to be a score on the sheet and is none: everything else is filled in, or the cell shows an error. */
  readonly isOpen: boolean;
  readonly needsExplanation: boolean;
  /** Needed, there is a place for it, and it is empty or only started. */
  readonly lacksExplanation: boolean;
}

/** Stands in for the weight where a layout has none: enough points for every shortfall to show. */
const NOTIONAL_WEIGHT = 100;

/** What the rest of the form means for its rows. */
export interface RowSetting {
  /** The block at the foot of the form that explains all deviations together; null when the form has none. */
  readonly footer: Cell | null;
  /** Who adds up the weights, and the scores. */
  readonly weightsBy: Reckoner;
  readonly scoresBy: Reckoner;
  /** Whether the names of the indicators state their points, where there is no column for them. */
  readonly haveNamesPoints: boolean;
}

const ALONE: RowSetting = { footer: null, weightsBy: 'person', scoresBy: 'person', haveNamesPoints: false };

/**
 * Scores one row of a form and compares it with what stands on the sheet. The explanation may stand beside the row or, for
 * all rows together, in a block at the foot of the form.
 */
export function assessIndicator(
  indicator: Indicator,
  scheme: Scheme,
  { footer, weightsBy, scoresBy, haveNamesPoints }: RowSetting = ALONE,
): AssessedIndicator {
  const stated = haveNamesPoints ? pointsInName(textIn(indicator.name)) : null;
  const outcome = indicatorScore(scoreRequest(indicator, stated), scheme);
  const printedScore = amountIn(indicator.score);
  const counted = countedNumber(indicator.score, scoresBy);
  const unused = isUnusedIndicator(indicator);
  const unweighted = indicator.weight === null ? notionalOutcome(indicator, scheme) : null;
  const fallsShort = unweighted?.score?.lessThan(NOTIONAL_WEIGHT) ?? false;
  const needsExplanation = !unused && (fallsShort || explanationRequired(outcome, printedScore, scheme));
  const place = indicator.explanation ?? footer;
  return {
    indicator,
    outcome,
    noScore: outcome.noScore && (formatUnseen(indicator) ?? unweighted?.noScore ?? outcome.noScore),
    unused,
    weight: stated ?? pointsIn(indicator.weight),
    countedWeight: countedNumber(indicator.weight, weightsBy, pointsIn),
    printedScore,
    score: indicator.score ? counted : outcome.score,
    isOpen: !unused && counted === null && isUnscored(indicator),
    needsExplanation,
    lacksExplanation: needsExplanation && place !== null && !isExplained(place) && !isExplained(footer),
  };
}

/** The cell of which a formula sees 1 and the person 100%; null where there is none. */
function formatUnseen({ target, actual, score }: Indicator): RowNoScore | null {
  const unseen = [target, actual].find(
    (cell) => isPercentFormat(cell.numberFormat) && handedOver(cell, score?.formula) !== cell,
  );
  if (!unseen) return null;
  return {
    code: 'formatUnseen',
    cell: unseen.address,
    shown: quantityOf(unseen).text,
    value: String(unseen.value),
  };
}

/** Whether a score that counts could be there: the row is filled in, or the cell shows an error; as the formula of 总分 decides. */
function isUnscored({ score, weight, target, actual }: Indicator): boolean {
  if (!score || isErrorCell(score)) return score !== null;
  if (isBlankCell(target) || isBlankCell(actual)) return false;
  // Without weights a row marked '/' simply takes no part; with points of its own they would be missing.
  return weight ? arePointsAtStake(weight) : isFilledIn(target) && isFilledIn(actual);
}

/**
 * What scoring needs to know of a row; a 指标性质 column goes before what the 二级指标 implies. The name and the start count
 * where the score is typed or the formula looks at them: the check says what the formula says. `stated` are points that stand in the name.
 */
export function scoreRequest(indicator: Indicator, stated: Decimal | null = null): ScoreRequest {
  const { target, actual, weight, nature, unit, subcategory, name, score, start } = indicator;
  const share = weight && isShareOfPoints(weight, score) ? pointsIn(weight) : stated;
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

/** Whether a weight is a share of the whole: one that is typed reads so, a formula says so. */
function isShareOfPoints(weight: Cell, score: Cell | null): boolean {
  if (amountIn(weight) || !pointsIn(weight)) return false;
  return score?.formula === undefined || score.formula.includes(`${weight.address}*100`);
}

/** What the rules say of target and actual, whatever the points. */
function notionalOutcome(indicator: Indicator, scheme: Scheme): ScoreOutcome {
  return indicatorScore({ ...scoreRequest(indicator), weight: { value: NOTIONAL_WEIGHT } }, scheme);
}
