import { scoreDraft } from '../fix/scoreDraft';
import { usedRows } from '../fullScores';
import type { AtIndicator } from '../place';
import type { Rule } from '../rule';
import { isCertainlyShort, wrongScore } from '../wrongScore';
import type { WrongScore } from '../wrongScore';
import { scoreMismatch } from './scoreMismatch';

/** A target certainly missed, and scored in full. */
export const scoreFull: Rule<'score.full', WrongScore, AtIndicator> = {
  code: 'score.full',
  severity: 'error',
  basis: 'fullScore',
  dependsOnScheme: true,
  find: ({ assessment }) => usedRows(assessment).flatMap(wrongScore).filter(isCertainlyShort),
  fix: { after: [scoreMismatch], draft: scoreDraft },
};
