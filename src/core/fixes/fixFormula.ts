import { cellsOf } from '../form/cellsOf';
import type { Finding } from '../checks/finding';
import type { FixContext, FixDraft } from './fixContext';
import { restoredFormula } from './restoredFormula';

/** A formula that was typed over or emptied is entered again. */
export function fixFormula({ cell: address }: Finding, context: FixContext): FixDraft | null {
  const cell = cellsOf(context.form).find((one) => one.address === address);
  return cell ? (restoredFormula(cell, context)?.draft ?? null) : null;
}
