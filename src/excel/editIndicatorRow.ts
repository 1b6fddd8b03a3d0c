import { asOneStep } from './asOneStep';
import { changeRow, finishRow } from './changeRow';
import { lookAtRow } from './lookAtRow';
import type { RowEditRequest } from './rowEditRequest';
import { lastAction } from './takeBack/lastAction';
import { canUndo } from './undoSupport';
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
 * Adds, deletes or moves an indicator's row or changes its nature, in three round trips: look, look closer, change. All changes
 * are one step of undo where Excel offers that. Refuses (UserError) what would spoil something, and then changes nothing.
 */
export async function editIndicatorRow(request: RowEditRequest): Promise<RowEditResult> {
  const look = await lookAtRow(request);
  lastAction.keep(await asOneStep((context, again) => (again ? finishRow(context, look) : changeRow(context, look))));
  return { cell: look.plan.select, report: look.plan.report, undoable: canUndo() };
}
