import type { Cell } from '../../cell/cell';
import type { CellChange } from './fix';
import type { FixDraft } from './fixContext';

/** A draft that changes one cell; null for a cell with a formula, which a figure would kill: what it is made of is to be put right. */
export function changeDraft(cell: Cell, change: CellChange): FixDraft | null {
  if (cell.formula !== undefined) return null;
  const { label, before, after } = change;
  return { action: { kind: 'change', label, before, after }, changes: [change], automatic: true };
}
