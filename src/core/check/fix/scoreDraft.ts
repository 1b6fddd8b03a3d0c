import type { Cell } from '../../cell/cell';
import type { AssessedIndicator } from '../../form/assessIndicator';
import { isBlankCell } from '../../form/cellState';
import { isUnrecognizedByFormula } from '../isUnrecognizedByFormula';
import type { Found } from '../place';
import { indicatorSubject } from '../subject';
import { numberChange } from './change';
import { changeDraft, numberDraft } from './changeDraft';
import type { FixContext, FixDraft } from './fixContext';
import { restoredFormula } from './restoredFormula';

/** The score of a row, or of 预算执行率, as the rules give it: by its formula on a form that is calculated. */
export function scoreDraft({ at }: Found<unknown>, context: FixContext): FixDraft | null {
  if (at.kind === 'indicator') return rowScore(at.row, at.cell, context);
  return at.kind === 'fund' ? executionScore(at.cell, context) : null;
}

function executionScore(cell: Cell, context: FixContext): FixDraft | null {
  const computed = context.assessment.computedExecutionScore;
  if (!computed || isSilentFormula(cell)) return null;
  return (
    restoredFormula(cell, context)?.draft ?? changeDraft(cell, numberChange(cell, { kind: 'executionScore' }, computed))
  );
}

function rowScore(row: AssessedIndicator, cell: Cell, context: FixContext): FixDraft | null {
  const { outcome, indicator, printedScore } = row;
  // Without an actual there is nothing to score: whether the score or the actual is wrong, the user knows.
  if (!outcome.score || isBlankCell(indicator.actual)) return null;
  const change = numberChange(cell, { kind: 'score', of: indicatorSubject(indicator) }, outcome.score);
  // The number is typed there by hand, as the form means it to be; who asks for it knows that it stays as it is from then on.
  if (isUnrecognizedByFormula(row, context.scheme)) return { ...numberDraft(change), automatic: false };
  if (isSilentFormula(cell)) return null;
  const draft = restoredFormula(cell, context)?.draft ?? changeDraft(cell, change);
  // Whoever took points off may have had a reason: nobody is given points without asking for them.
  const isRaised = printedScore?.lessThan(outcome.score) ?? false;
  return draft && { ...draft, automatic: draft.automatic && !isRaised };
}

/** A formula without a result is to be calculated, not written over. */
function isSilentFormula(cell: Cell): boolean {
  return cell.formula !== undefined && isBlankCell(cell);
}
