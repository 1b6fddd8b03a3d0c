import type { Finding } from '../checks/finding';
import { calculatedCells } from '../form/calculatedCells';
import { textNumbers } from '../form/textNumbers';
import type { TextNumber } from '../form/textNumbers';
import { fixMessages } from '../messages/fixes';
import { numberChange } from './change';
import type { FixContext, FixDraft } from './fixContext';
import { changeDraft } from './changeDraft';
import { restoredFormula } from './restoredFormula';
import type { RestoredFormula } from './restoredFormula';

/** A number that stands as a text becomes one; totals follow by themselves. Where a formula belongs, it comes back instead. */
export function fixTextNumber({ cell }: Finding, context: FixContext): FixDraft | null {
  const found = textNumbers(context.form).find((one) => one.cell.address === cell);
  if (!found) return null;
  const isCalculated = calculatedCells(context.form).includes(found.cell);
  const formula = isCalculated ? restoredFormula(found.cell, context) : null;
  if (formula) return { ...formula.draft, automatic: formula.draft.automatic && isCertain(found, formula) };
  return found.meant && changeDraft(found.cell, numberChange(found.cell, fixMessages.number(cell), found.meant));
}

/** Nobody is given points without asking for them, nor loses what only they can read. */
function isCertain({ field, meant }: TextNumber, { result }: RestoredFormula): boolean {
  if (!meant || !result) return false;
  return field !== 'score' || result.lessThanOrEqualTo(meant);
}
