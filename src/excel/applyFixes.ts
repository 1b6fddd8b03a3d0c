import { parseCellAddress } from '../core/sheet/a1';
import { editRow } from './editIndicatorRow';
import { enterCells } from './enterCells';
import type { CellEntry } from './enterCells';
import { inExcel } from './inExcel';
import { UserError } from './userError';

/** What is to be put right on a sheet. */
export interface Repair {
  readonly changes: readonly CellEntry[];
  /** Rows of 绩效指标 to delete, each by one of its cells and the 三级指标 the user saw. */
  readonly deleteRows: readonly { readonly cell: string; readonly name: string }[];
}

/** What was done. */
export interface RepairResult {
  readonly cells: number;
  /** What became of each row to delete, in a sentence for the user. */
  readonly rowMessages: readonly string[];
  /** Why a row could not be deleted, as a sentence for the user; null when nothing was refused. */
  readonly refused: string | null;
}

/**
 * Enters what fixes change, all of it or nothing, in two round trips and one step of undo; then deletes rows, each in a step of
 * its own where Excel cannot join them (below ExcelApi 1.20). With `select` that cell is selected. UserError where nothing was done.
 */
export function applyFixes(sheetId: string, { changes, deleteRows }: Repair, select?: string): Promise<RepairResult> {
  return inExcel(async (context) => {
    if (changes.length > 0) await enterCells(context, sheetId, changes, select);
    // From below, so that the rows above stay where they are.
    const rows = [...deleteRows].sort((a, b) => parseCellAddress(b.cell).row - parseCellAddress(a.cell).row);
    const rowMessages: string[] = [];
    try {
      for (const { cell, name } of rows) {
        const { message } = await editRow(context, { sheetId, cell, name, edit: { kind: 'delete' } });
        rowMessages.push(message);
      }
    } catch (error) {
      if (!(error instanceof UserError) || (changes.length === 0 && rowMessages.length === 0)) throw error;
      return { cells: changes.length, rowMessages, refused: error.message };
    }
    return { cells: changes.length, rowMessages, refused: null };
  });
}
