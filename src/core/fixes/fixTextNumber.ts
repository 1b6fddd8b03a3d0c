import type { Finding } from '../checks/finding';
import { textNumbers } from '../form/textNumbers';
import { fixMessages } from '../messages/fixes';
import { numberChange } from './change';
import type { FixContext, FixDraft } from './fixContext';
import { changeDraft } from './changeDraft';
import { restoredFormula } from './restoredFormula';

/** A number that stands as a text becomes one; totals follow by themselves. A score that was typed over a formula gets it back. */
export function fixTextNumber({ cell }: Finding, context: FixContext): FixDraft | null {
  const found = textNumbers(context.form).find((one) => one.cell.address === cell);
  if (!found?.meant) return null;
  const formula = restoredFormula(found.cell, context);
  // Another number than the one that was typed is for the user to choose.
  if (formula?.result?.equals(found.meant)) return formula.draft;
  return changeDraft(found.cell, numberChange(found.cell, fixMessages.number(cell), found.meant));
}
