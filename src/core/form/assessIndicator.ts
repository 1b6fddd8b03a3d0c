import type Decimal from 'decimal.js';
import type { Scheme } from '../scheme/scheme';
import { explanationRequired } from '../scoring/explanationRequired';
import { indicatorScore } from '../scoring/indicatorScore';
import type { ScoreOutcome, ScoreRequest } from '../scoring/outcome';
import { amountIn, isBlankCell, textIn } from './cellState';
import type { Indicator } from './form';
import { isUnusedIndicator } from './isUnusedIndicator';
import { natureOfSubcategory } from './natureOfSubcategory';

/** An indicator with what its cells say and what the rules give. */
export interface AssessedIndicator {
  readonly indicator: Indicator;
  readonly outcome: ScoreOutcome;
  /** The row is printed but takes no part. */
  readonly unused: boolean;
  readonly weight: Decimal | null;
  /** The score on the sheet. */
  readonly printedScore: Decimal | null;
  /** The score on the sheet, or the computed one where the sheet shows none. */
  readonly score: Decimal | null;
  readonly needsExplanation: boolean;
  /** Needed, there is a place for it, and it is empty. */
  readonly lacksExplanation: boolean;
}

/** Scores one row of a form and compares it with what stands on the sheet. */
export function assessIndicator(indicator: Indicator, scheme: Scheme): AssessedIndicator {
  const outcome = indicatorScore(scoreRequest(indicator), scheme);
  const printedScore = amountIn(indicator.score);
  const unused = isUnusedIndicator(indicator);
  const needsExplanation = !unused && explanationRequired(outcome, printedScore, scheme);
  return {
    indicator,
    outcome,
    unused,
    weight: amountIn(indicator.weight),
    printedScore,
    score: printedScore ?? outcome.score,
    needsExplanation,
    lacksExplanation: needsExplanation && indicator.explanation !== null && isBlankCell(indicator.explanation),
  };
}

/** What scoring needs to know of a row; a 指标性质 column goes before what the 二级指标 implies. */
export function scoreRequest({ target, actual, weight, nature, unit, subcategory }: Indicator): ScoreRequest {
  return {
    target,
    actual,
    weight: weight ?? { value: '' },
    nature: nature && !isBlankCell(nature) ? nature : { value: natureOfSubcategory(textIn(subcategory)) },
    ...(unit ? { unit } : {}),
  };
}
