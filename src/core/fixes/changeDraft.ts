import type { Cell } from '../cell';
import { fixMessages } from '../messages/fixes';
import type { CellChange } from './fix';
import type { FixDraft } from './fixContext';

/** A draft that changes one cell. A formula of the user's is not replaced without being asked about. */
export function changeDraft(cell: Cell, change: CellChange): FixDraft {
  const preview = fixMessages.preview(change.label, change.before, change.after);
  const isFormula = cell.formula !== undefined;
  return {
    label: fixMessages.changeTo(change.after),
    preview: isFormula ? fixMessages.formulaLost(preview) : preview,
    changes: [change],
    automatic: !isFormula,
  };
}
