import type Decimal from 'decimal.js';
import type { AssessedIndicator } from '../../form/assessIndicator';
import { plainNumber } from '../../scoring/exact';
import { dueAsSum, dueInCell } from '../due';
import { scoreDraft } from '../fix/scoreDraft';
import { usedRows } from '../fullScores';
import { foundInRow } from '../place';
import type { AtForm, AtIndicator, Found } from '../place';
import type { Rule } from '../rule';
import { unweightedSum } from '../unweightedSum';
import type { SumOfScores } from '../unweightedSum';
import { scoreFull } from './scoreFull';

type Figures = { readonly case: 'row'; readonly score: Decimal; readonly weight: Decimal } | SumOfScores;
type At = AtIndicator | AtForm;

/** Scores above their weights; without weights, scores that come to more than the execution leaves of 100. */
export const scoreOver: Rule<'score.over', Figures, At> = {
  code: 'score.over',
  severity: 'error',
  basis: 'scoreLimit',
  misledByNumber: 'cell',
  due: (figures) =>
    figures.case === 'sum' ? dueAsSum(`≤ ${plainNumber(figures.most)}`) : dueInCell(`≤ ${plainNumber(figures.weight)}`),
  find: (context) => [
    ...usedRows(context.assessment).flatMap(aboveWeight),
    ...unweightedSum(context).filter(({ figures: { sum, most } }) => sum.greaterThan(most)),
  ],
  fix: { after: [scoreFull], draft: scoreDraft },
};

function aboveWeight(row: AssessedIndicator): Found<Figures, At>[] {
  const { indicator, printedScore: score, weight } = row;
  if (!indicator.score || !score || !weight || score.lessThanOrEqualTo(weight)) return [];
  return [foundInRow(row, indicator.score, { case: 'row', score, weight } as const)];
}
