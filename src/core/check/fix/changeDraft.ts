import type { Cell } from '../../cell/cell';
import type { CellChange } from './fix';
import type { FixDraft } from './fixContext';

/**
 * A draft that changes one cell; null for a cell with a formula, which a figure would kill: what it is made of is to be put right. Null too
 * for a text with labels in it ('预算数：100'), of which a figure would be all that is left.
 */
export function changeDraft(cell: Cell, change: CellChange): FixDraft | null {
  return cell.formula !== undefined || isLabelled(cell) ? null : numberDraft(change);
}

/** A draft that changes one cell, whatever stands there. */
export function numberDraft(change: CellChange): FixDraft {
  const { label, before, after } = change;
  return { action: { kind: 'change', label, before, after }, changes: [change], automatic: true };
}

function isLabelled({ value, amount }: Cell): boolean {
  return amount !== undefined && typeof value === 'string' && /[:：]/.test(value);
}
