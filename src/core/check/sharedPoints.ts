import { FULL_SCORE } from '../scoring/totalScore';
import type { AssessedIndicator } from '../form/assessIndicator';
import { isBlankCell, isLeftEmpty } from '../form/cellState';
import type { CheckContext } from './checkContext';
import { usedRows } from './fullScores';

/**
 * The rows without points of their own where the points come to 100 without them and the row above has some: one cell with points was
 * merged over several rows, of which a sheet keeps the first.
 */
export function sharedPoints({ assessment }: CheckContext): AssessedIndicator[] {
  const rows = usedRows(assessment);
  const first = rows.findIndex(({ indicator }) => !isBlankCell(indicator.weight));
  if (first < 0 || !assessment.totalWeight?.equals(FULL_SCORE)) return [];
  const bare = rows.filter(({ indicator: { weight, score } }) => isLeftEmpty(weight) && isLeftEmpty(score));
  return bare.some((row) => rows.indexOf(row) < first) ? [] : bare;
}
