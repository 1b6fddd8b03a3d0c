import type { AssessedIndicator } from '../../form/assessIndicator';
import { usedRows } from '../fullScores';
import { foundInRow } from '../place';
import type { AtIndicator } from '../place';
import type { Rule } from '../rule';
import type { TargetAndActual } from '../targetAndActual';
import { targetAndActual } from '../targetAndActual';

/** Words answered with a percentage, which scores the row: where it comes from a reviewer will ask. */
export const valuePercent: Rule<'value.percent', TargetAndActual, AtIndicator> = {
  code: 'value.percent',
  severity: 'info',
  basis: 'usage',
  find: ({ assessment }) =>
    usedRows(assessment)
      .filter(isPercentForWords)
      .map((row) => foundInRow(row, row.indicator.actual, targetAndActual(row))),
};

function isPercentForWords({ outcome: { target, actual, score } }: AssessedIndicator): boolean {
  const isInWords = target.kind === 'word' || target.kind === 'grade';
  return isInWords && actual.kind === 'number' && score !== null;
}
