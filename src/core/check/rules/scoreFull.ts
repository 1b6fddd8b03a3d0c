import type { AssessedIndicator } from '../../form/assessIndicator';
import { plainNumber } from '../../scoring/exact';
import { dueInCell } from '../due';
import { scoreDraft } from '../fix/scoreDraft';
import { usedRows } from '../fullScores';
import { foundInRow } from '../place';
import type { AtIndicator, Found } from '../place';
import type { Rule } from '../rule';
import { targetAndActual } from '../targetAndActual';
import type { TargetAndActual } from '../targetAndActual';
import { isCertainlyShort, wrongScore } from '../wrongScore';
import type { WrongScore } from '../wrongScore';
import { scoreMismatch } from './scoreMismatch';

/** A deadline that was missed; what it costs is for the user to say. */
interface Late extends TargetAndActual {
  readonly case: 'late';
}

/** A target certainly missed, and scored in full. */
export const scoreFull: Rule<'score.full', WrongScore | Late, AtIndicator> = {
  code: 'score.full',
  severity: 'error',
  basis: 'fullScore',
  dependsOnScheme: true,
  due: (figures) => (figures.case === 'late' ? null : dueInCell(plainNumber(figures.computed))),
  find: ({ assessment }) =>
    usedRows(assessment).flatMap((row) => [...wrongScore(row).filter(isCertainlyShort), ...fullButLate(row)]),
  fix: { after: [scoreMismatch], draft: scoreDraft },
};

function fullButLate(row: AssessedIndicator): Found<Late, AtIndicator>[] {
  const { indicator, outcome, printedScore, weight } = row;
  if (!indicator.score || !weight || !printedScore?.equals(weight) || outcome.noScore?.code !== 'late') return [];
  return [foundInRow(row, indicator.score, { case: 'late', ...targetAndActual(row) } as const)];
}
