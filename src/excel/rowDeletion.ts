import { parseCellAddress } from '../core/cell/a1';
import { changeRow, finishRow, lastRowNow, lookAfterRow } from './changeRow';
import { lookAtRow } from './lookAtRow';
import type { RowLook } from './lookAtRow';
import type { TakeBack } from './takeBack/takeBack';
import { UserError } from './userError';
import type { RowReport } from '../core/sheet/edit/rowReport';

/** A row of 绩效指标 by one of its cells, with the 三级指标 the user saw there. */
export interface RowToDelete {
  readonly cell: string;
  readonly name: string;
  /** True: nobody has filled it in, which is why it is to go; it stays where somebody has by now. */
  readonly isUnused?: boolean;
}

/** What became of rows to delete. */
export interface RowDeletionResult {
  /** What became of every row that was deleted or emptied. */
  readonly rowReports: readonly RowReport[];
  /** Why the next one could not be; null when all were. */
  readonly refused: UserError | null;
}

/** Deletes rows of one sheet one after the other, each in four round trips: the look at the next needs the last one gone. */
export class RowDeletion {
  /** From below, so that the rows above stay where they are. */
  private readonly rows: readonly RowToDelete[];
  /** What was seen of each row before it was changed, for those whose turn has come. */
  private readonly looks: RowLook[] = [];
  /** How each row changed so far is taken back, in the order of the changes. */
  readonly takeBacks: (TakeBack | null)[] = [];

  constructor(
    private readonly sheetId: string,
    rows: readonly RowToDelete[],
  ) {
    this.rows = [...rows].sort((a, b) => parseCellAddress(b.cell).row - parseCellAddress(a.cell).row);
  }

  /** Deletes all of them; `again` after a try that was refused half-way, which may have been taken back or not. */
  async run(context: Excel.RequestContext, again: boolean): Promise<RowDeletionResult> {
    const result = (refused: UserError | null) => ({
      rowReports: this.looks.map(({ plan }) => plan.report),
      refused,
    });
    // A look whose change was refused is none: the row may be another one by now.
    if (!again) this.looks.splice(this.takeBacks.length);
    if (again) await this.finishTried(context);
    try {
      for (const { cell, name, isUnused } of this.rows.slice(this.looks.length)) {
        const look = await lookAtRow({
          sheetId: this.sheetId,
          cell,
          name,
          onlyUnused: isUnused,
          edit: { kind: 'delete' },
        });
        this.looks.push(look);
        this.takeBacks[this.looks.length - 1] = await changeRow(context, look);
      }
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      // A row that was put back, as somebody had typed in it meanwhile, is not deleted.
      if (this.looks.length > this.takeBacks.length) this.looks.pop();
      return result(error);
    }
    return result(null);
  }

  /** Looks which rows are gone after a try that was refused or not answered; what is there can be taken back. */
  async lookAfter(
    context: Excel.RequestContext,
    error: unknown,
  ): Promise<RowDeletionResult & { readonly kind: 'done' | 'none' | 'partly'; readonly places: readonly string[] }> {
    const last = this.looks.at(-1);
    const tried = this.looks.length;
    const after = last && (await lookAfterRow(context, last, error));
    if (after) this.takeBacks[tried - 1] = after.takeBack;
    const gone = tried - (after?.kind === 'none' ? 1 : 0);
    const places = this.rows.slice(0, gone).map(({ cell }) => cell);
    const isDone = gone === this.rows.length && (after?.kind ?? 'done') === 'done';
    return {
      kind: isDone ? 'done' : gone === 0 ? 'none' : 'partly',
      places,
      rowReports: this.looks.slice(0, gone).map(({ plan }) => plan.report),
      refused: null,
    };
  }

  /**
   * Does again what was taken back. Rows gone from the sheet tell that nothing was, so that only the last one may be half done; with
   * none gone, doing all again in their order is the same as doing them once.
   */
  private async finishTried(context: Excel.RequestContext): Promise<void> {
    const [first] = this.looks;
    if (!first) return;
    const isTakenBack = first.lastRow === (await lastRowNow(context, this.sheetId));
    const left = isTakenBack ? 0 : this.looks.length - 1;
    for (const [index, look] of this.looks.entries()) {
      if (index >= left) this.takeBacks[index] = await finishRow(context, look);
    }
  }
}
