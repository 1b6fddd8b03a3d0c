import { FULL_SCORE } from '../scoring/totalScore';
import Decimal from 'decimal.js';
import type { CheckContext } from './checkContext';
import { usedRows } from './fullScores';
import { foundAt, foundInRow } from './place';
import type { AtForm, AtIndicator, Found } from './place';
import { WHOLE_FORM } from './subject';

/** The scores of all indicators together, and the most they can come to. */
export interface SumOfScores {
  readonly case: 'sum';
  readonly sum: Decimal;
  readonly most: Decimal;
}

/** The scores of a form without weights, at 总分 or, without one, at the last score: what the execution leaves of 100 is the most. */
export function unweightedSum({ form, assessment }: CheckContext): Found<SumOfScores, AtForm | AtIndicator>[] {
  const rows = usedRows(assessment).filter(({ printedScore }) => printedScore !== null);
  const last = rows.at(-1);
  if (assessment.hasWeights || !last) return [];
  const sum = Decimal.sum(...rows.flatMap(({ printedScore }) => printedScore ?? []));
  const figures = { case: 'sum', sum, most: new Decimal(FULL_SCORE).minus(assessment.executionWeight) } as const;
  if (form.totalScore) return [foundAt(form.totalScore, figures)];
  return last.indicator.score ? [foundInRow(last, last.indicator.score, figures, WHOLE_FORM)] : [];
}
