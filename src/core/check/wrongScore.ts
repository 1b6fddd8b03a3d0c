import type Decimal from 'decimal.js';
import type { AssessedIndicator } from '../form/assessIndicator';
import { isNear } from './isNear';
import { foundInRow } from './place';
import type { AtIndicator, Found } from './place';

/** A score the rule does not give: full though the target is missed, reduced though it is met, or neither. */
export interface WrongScore {
  readonly case: 'fullButShort' | 'reducedButMet' | 'other';
  readonly printed: Decimal;
  readonly computed: Decimal;
}

/** The score of a row, where the rule gives another one. */
export function wrongScore(row: AssessedIndicator): Found<WrongScore, AtIndicator>[] {
  const { indicator, outcome, printedScore: printed, weight } = row;
  const { score: computed } = outcome;
  if (!indicator.score || !printed || !weight || !computed || outcome.band) return [];
  if (printed.greaterThan(weight) || isNear(printed, computed)) return [];
  const kind = printed.equals(weight) ? 'fullButShort' : computed.equals(weight) ? 'reducedButMet' : 'other';
  return [foundInRow(row, indicator.score, { case: kind, printed, computed })];
}

/** Whether it is full and nobody can read the row otherwise: two plain figures in one unit, a sign or a 指标性质 that says which way, and a result on the wrong side. */
export function isCertainlyShort({ at: { row }, figures }: Found<WrongScore, AtIndicator>): boolean {
  const { target, actual, nature, natureSource, deviation } = row.outcome;
  if (figures.case !== 'fullButShort' || target.kind !== 'number' || actual.kind !== 'number') return false;
  if (target.approximate || actual.approximate || target.percent !== actual.percent) return false;
  const isDirected = target.comparator !== null || natureSource === 'argument';
  if (!isDirected || actual.comparator !== null) return false;
  return (nature === 'higher' || nature === 'lower') && (deviation()?.isNegative() ?? false);
}
