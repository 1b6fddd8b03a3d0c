import type Decimal from 'decimal.js';
import { plainNumber } from '../../scoring/exact';
import { dueInCell } from '../due';
import { scoreDraft } from '../fix/scoreDraft';
import { usedRows } from '../fullScores';
import { foundInRow } from '../place';
import type { AtIndicator } from '../place';
import type { Rule } from '../rule';
import { targetAndActual } from '../targetAndActual';
import { scoreOver } from './scoreOver';

interface Figures {
  readonly score: Decimal;
  readonly low: Decimal;
  readonly high: Decimal;
}

/** A score for words outside the band of its grade. */
export const scoreBand: Rule<'score.band', Figures, AtIndicator> = {
  code: 'score.band',
  severity: 'warning',
  basis: 'schemeRules',
  dependsOnScheme: true,
  acceptable: ({ figures, at }) => [figures, targetAndActual(at.row)],
  due: ({ low, high }) => dueInCell(`${plainNumber(low)}～${plainNumber(high)}`),
  find: ({ assessment }) =>
    usedRows(assessment).flatMap((row) => {
      const { indicator, outcome, printedScore: score } = row;
      const { band } = outcome;
      if (!indicator.score || !score || !band) return [];
      const { grade, low, high } = band;
      // Only the highest band includes its upper bound: 0.8 of the weight is 达成 already.
      const isBelowTop = grade === 'achieved' ? score.lte(high) : score.lt(high);
      return score.gte(low) && isBelowTop ? [] : [foundInRow(row, indicator.score, { score, low, high })];
    }),
  fix: { after: [scoreOver], draft: scoreDraft },
};
