import { asOneStep } from './asOneStep';
import { enterCells, lookAtCells } from './enterCells';
import type { CellEntry } from './enterCells';
import { RowDeletion } from './rowDeletion';
import type { RowToDelete } from './rowDeletion';
import { canUndo } from './undoSupport';

/** What is to be put right on a sheet. */
export interface Repair {
  readonly changes: readonly CellEntry[];
  /** Rows of 绩效指标 to delete. */
  readonly deleteRows: readonly RowToDelete[];
}

/** What was done. */
export interface RepairResult {
  readonly cells: number;
  /** What became of each row to delete, in a sentence for the user. */
  readonly rowMessages: readonly string[];
  /** Why a row could not be deleted, as a sentence for the user; null when nothing was refused. */
  readonly refused: string | null;
  /** Whether Ctrl+Z takes all of it back. */
  readonly undoable: boolean;
}

/**
 * Enters what fixes change, all of it or nothing, in two round trips; then deletes rows. All of it is one step of undo where Excel
 * can join its parts (ExcelApi 1.20). With `select` that cell is selected. UserError where nothing was done.
 */
export async function applyFixes(
  sheetId: string,
  { changes, deleteRows }: Repair,
  select: string | null = null,
): Promise<RepairResult> {
  const textCells = changes.length > 0 ? await lookAtCells(sheetId, changes) : null;
  const rows = new RowDeletion(sheetId, deleteRows);
  return asOneStep(async (context, again) => {
    if (textCells) await enterCells(context, { sheetId, entries: changes, textCells, select });
    const { rowMessages, refused } = await rows.run(context, again);
    if (refused && !textCells && rowMessages.length === 0) throw refused;
    // Looking at rows empties Excel's history on some machines (see docs/decisions/0009), and with it what was done before the look.
    const undoable = canUndo() && (deleteRows.length === 0 || (deleteRows.length === 1 && !textCells));
    return { cells: changes.length, rowMessages, refused: refused?.message ?? null, undoable };
  });
}
