import type { Cell } from '../cell';
import type { Finding } from '../checks/finding';
import { indicatorTitle } from '../checks/indicatorTitle';
import { totalFundLine } from '../form/assessForm';
import type { AssessedIndicator } from '../form/assessIndicator';
import { isBlankCell } from '../form/cellState';
import { fixMessages } from '../messages/fixes';
import { numberChange } from './change';
import type { FixContext, FixDraft } from './fixContext';
import { changeDraft } from './changeDraft';
import { restoredFormula } from './restoredFormula';

/** The score of a row, or of 预算执行率, as the rules give it: by its formula on a form that is calculated. */
export function fixScore({ cell }: Finding, context: FixContext): FixDraft | null {
  const row = context.assessment.rows.find(({ indicator }) => indicator.score?.address === cell);
  if (row?.indicator.score) return rowScore(row, row.indicator.score, context);
  const execution = totalFundLine(context.form)?.score;
  if (execution?.address !== cell || isSilentFormula(execution)) return null;
  const computed = context.assessment.computedExecutionScore;
  if (!computed) return null;
  return (
    restoredFormula(execution, context)?.draft ??
    changeDraft(execution, numberChange(execution, fixMessages.executionScore(), computed))
  );
}

function rowScore(row: AssessedIndicator, cell: Cell, context: FixContext): FixDraft | null {
  const { outcome, indicator } = row;
  // Without an actual there is nothing to score: whether the score or the actual is wrong, the user knows.
  if (!outcome.score || isBlankCell(indicator.actual) || isSilentFormula(cell)) return null;
  const label = fixMessages.score(indicatorTitle(indicator));
  const draft = restoredFormula(cell, context)?.draft ?? changeDraft(cell, numberChange(cell, label, outcome.score));
  // Whoever took points off may have had a reason: nobody is given points without asking for them.
  const isRaised = row.printedScore?.lessThan(outcome.score) ?? false;
  return draft && { ...draft, automatic: draft.automatic && !isRaised };
}

/** A formula without a result is to be calculated, not written over. */
function isSilentFormula(cell: Cell): boolean {
  return cell.formula !== undefined && isBlankCell(cell);
}
