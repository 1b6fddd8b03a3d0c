import type { SheetSizes } from '../core/sheet/fit/formFit';
import { NO_SIZES } from '../core/sheet/fit/sizesAfter';
import { RowDeletion } from './rowDeletion';
import type { RowDeletionResult, RowToDelete } from './rowDeletion';
import { makeChange } from './runs/makeChange';
import { joinTakeBacks } from './takeBack/joinTakeBacks';
import { lastAction } from './takeBack/lastAction';
import { canUndo } from './apiSupport';
import { enterCells } from './enterCells';
import type { EnteredCells } from './enterCells';
import { lookAfterCells } from './lookAfterCells';
import type { CellsAfter } from './lookAfterCells';
import { lookAtCells } from './lookAtCells';
import type { CellEntry, CellsLook, Landmark } from './cellEntries';
import { WritingProgress } from './writingProgress';
import type { RowReport } from '../core/sheet/edit/rowReport';
import type { Saying } from '../wording/language';

/** What is to be put right on a sheet. */
export interface Repair {
  readonly changes: readonly CellEntry[];
  /** Rows of 绩效指标 to delete. */
  readonly deleteRows: readonly RowToDelete[];
  /** Rows and columns to make larger, and texts to wrap, with the changes; none when left out. */
  readonly sizes?: SheetSizes;
  /** Cells by which the places are known: where one holds something else, rows have moved and nothing is written. */
  readonly landmarks?: readonly Landmark[];
}

/** What was done. */
export interface RepairResult {
  readonly cells: number;
  /** What became of each row to delete. */
  readonly rowReports: readonly RowReport[];
  /** Why a row could not be deleted, as a sentence for the user; null when nothing was refused. */
  readonly refused: Saying | null;
  /** What was set of sizes; less than was asked for where rows are high enough by now. */
  readonly sizes: SheetSizes;
  /** Whether Ctrl+Z takes all of it back. */
  readonly undoable: boolean;
}

/**
 * Enters what fixes change, all of it or nothing, in two round trips; then deletes rows. All of it is one step of undo where Excel
 * can join its parts (ExcelApi 1.20). With `select` that cell is selected. UserError where nothing was done.
 */
export async function applyFixes(
  sheetId: string,
  { changes, deleteRows, sizes: wanted = NO_SIZES, landmarks }: Repair,
  select: string | null = null,
): Promise<RepairResult> {
  const isWriting = changes.length + sizeCount(wanted) > 0;
  let look: CellsLook | null = null;
  const sizes = (): SheetSizes => look?.sheets[0]?.sizes ?? NO_SIZES;
  const isEntering = (): boolean => changes.length + sizeCount(sizes()) > 0;
  const rows = new RowDeletion(sheetId, deleteRows);
  const result = ({ rowReports, refused }: RowDeletionResult): RepairResult => {
    // Looking at rows empties Excel's history on some machines (see docs/decisions/0009), and with it what was done before the look.
    const undoable = canUndo() && (deleteRows.length === 0 || (deleteRows.length === 1 && !isWriting));
    return { cells: changes.length, rowReports, refused: refused?.say ?? null, sizes: sizes(), undoable };
  };
  // Once cells are entered their rows may move, as others are deleted.
  let entered: EnteredCells | null = null;
  const progress = new WritingProgress();
  return makeChange<RepairResult>(
    async (context, isSecondTry) => {
      entered = null;
      if (isWriting && !(isSecondTry && look)) {
        look = await lookAtCells(context, [{ sheetId, entries: changes, sizes: wanted, landmarks }], 'refuse');
      }
      if (look && isEntering())
        entered = await enterCells(context, look, { onConflict: 'refuse', isSecondTry, progress, select });
      const cells = entered?.takeBack ?? null;
      lastAction.keep(cells);
      const deleted = await rows.run(context, isSecondTry);
      lastAction.keep(joinTakeBacks([cells, ...rows.takeBacks]));
      if (deleted.refused && !isWriting && deleted.rowReports.length === 0) throw deleted.refused;
      return result(deleted);
    },
    async (context, error) => {
      const cells = isEntering()
        ? (doneCells(entered, changes) ??
          (look && (await lookAfterCells(context, look, progress, error))) ??
          NOT_LOOKED)
        : null;
      const after = await rows.lookAfter(context, error);
      lastAction.keep(joinTakeBacks([cells?.takeBack ?? null, ...rows.takeBacks]));
      if ((cells?.kind ?? 'done') === 'done' && after.kind === 'done') return { kind: 'done', result: result(after) };
      const isNothing = (cells?.kind ?? 'none') === 'none' && after.places.length === 0;
      return isNothing ? { kind: 'none' } : { kind: 'partly', places: [...(cells?.places ?? []), ...after.places] };
    },
  );
}

/** Nothing is written before it was looked at. */
const NOT_LOOKED = { kind: 'none', places: [], takeBack: null } as const;

/** What is known of cells that were entered and answered; null where they were not. */
function doneCells(
  entered: EnteredCells | null,
  changes: readonly CellEntry[],
): Pick<CellsAfter, 'kind' | 'places' | 'takeBack'> | null {
  return entered && { kind: 'done', places: changes.map(({ cell }) => cell), takeBack: entered.takeBack };
}

function sizeCount({ heights, widths, wraps }: SheetSizes): number {
  return heights.length + widths.length + wraps.length;
}
