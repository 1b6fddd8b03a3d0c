import { isBlankCell } from '../../form/cellState';
import type { Scheme } from '../../scheme/scheme';
import { plainNumber } from '../../scoring/exact';
import type { CheckContext } from '../checkContext';
import { dueAsSum, dueInCell } from '../due';
import { scoreDraft } from '../fix/scoreDraft';
import { usedRows } from '../fullScores';
import { isExplainedScore } from '../isExplainedScore';
import type { AtForm, AtIndicator, Found } from '../place';
import type { Rule } from '../rule';
import { unweightedSum } from '../unweightedSum';
import type { SumOfScores } from '../unweightedSum';
import { isCertainlyShort, wrongScore } from '../wrongScore';
import type { WrongScore } from '../wrongScore';
import { scoreMissing } from './scoreMissing';

type Figures = WrongScore | SumOfScores;
type At = AtIndicator | AtForm;

/** A score the rule does not give and another reader might; without weights, scores that do not come to all though every target is met. */
export const scoreMismatch: Rule<'score.mismatch', Figures, At> = {
  code: 'score.mismatch',
  severity: 'warning',
  basis: 'schemeRules',
  dependsOnScheme: true,
  due: (figures) =>
    figures.case === 'sum' ? dueAsSum(plainNumber(figures.most)) : dueInCell(plainNumber(figures.computed)),
  find: (context) => [
    ...usedRows(context.assessment)
      .flatMap(wrongScore)
      .filter((found) => !isCertainlyShort(found) && !isExplained(found, context.scheme)),
    ...metButShort(context),
  ],
  fix: { after: [scoreMissing], draft: scoreDraft },
};

/** Whether the score lies between nothing and everything, and another setting in real use gives it. */
function isExplained({ at, figures }: Found<WrongScore, AtIndicator>, scheme: Scheme): boolean {
  return figures.case === 'other' && isExplainedScore(at.row, scheme);
}

function metButShort(context: CheckContext): Found<SumOfScores, At>[] {
  const isMet = usedRows(context.assessment).every(
    ({ needsExplanation, printedScore, indicator }) =>
      printedScore !== null && !needsExplanation && !isBlankCell(indicator.actual),
  );
  return isMet ? unweightedSum(context).filter(({ figures: { sum, most } }) => sum.lessThan(most)) : [];
}
