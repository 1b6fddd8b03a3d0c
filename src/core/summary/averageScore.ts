import { exact, roundHalfUp } from '../scoring/exact';
import type { AverageScore, FormScore } from './summary';
import { validTotals } from './validTotals';

const DECIMALS = 2;

/** 平均得分, of the forms with a valid total. */
export function averageScore(rows: readonly FormScore[]): AverageScore {
  const totals = validTotals(rows);
  const sum = totals.reduce((all, total) => all.plus(total), exact(0));
  return {
    averageScore: totals.length > 0 ? roundHalfUp(sum.div(totals.length), DECIMALS) : null,
    leftOut: rows.length - totals.length,
  };
}
