import { changeRow, finishRow, lookAfterRow } from './changeRow';
import { lookAtRow } from './lookAtRow';
import type { RowEditRequest } from './rowEditRequest';
import { makeChange } from './runs/makeChange';
import { lastAction } from './takeBack/lastAction';
import type { TakeBack } from './takeBack/takeBack';
import { canUndo } from './apiSupport';
import type { RowReport } from '../core/sheet/edit/rowReport';

/** What became of it. */
export interface RowEditResult {
  /** The cell selected afterwards. */
  readonly cell: string;
  /** What was done. */
  readonly report: RowReport;
  /** Whether Ctrl+Z takes it back. */
  readonly undoable: boolean;
}

/**
 * Adds, deletes or moves an indicator's row or changes its nature, in four round trips: look, look closer, look once more, change. All changes
 * are one step of undo where Excel offers that. Refuses (UserError) what would spoil something, and then changes nothing.
 */
export async function editIndicatorRow(request: RowEditRequest): Promise<RowEditResult> {
  const look = await lookAtRow(request);
  const result = (takeBack: TakeBack | null): RowEditResult => {
    lastAction.keep(takeBack);
    return { cell: look.plan.select, report: look.plan.report, undoable: canUndo() };
  };
  return makeChange<RowEditResult>(
    async (context, again) => result(await (again ? finishRow(context, look) : changeRow(context, look))),
    async (context, error) => {
      const { kind, takeBack } = await lookAfterRow(context, look, error);
      if (kind === 'done') return { kind, result: result(takeBack) };
      lastAction.keep(takeBack);
      return kind === 'none' ? { kind } : { kind, places: [request.cell], remedy: takeBack ? 'takeBack' : 'look' };
    },
  );
}
