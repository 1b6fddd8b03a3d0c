import { inExcel } from './inExcel';
import type { BatchOptions } from './inExcel';
import { undoSupport } from './apiSupport';
import { errorCode } from './userError';

/**
 * Changes the workbook. With `again` it is the second try: the first was refused, and what that did is either there or has been
 * taken back by Excel (nobody knows which), so the change looks and does what is missing.
 */
export type WorkbookChange<T> = (context: Excel.RequestContext, again: boolean) => Promise<T>;

/**
 * Runs a change as one step of undo where Excel offers that (ExcelApi 1.20). Only members that support undo belong into it, see
 * docs/decisions/0009; reading of what it needs is done before, with inExcel. Should Excel refuse a member all the same
 * (UndoNotSupported), the change is run once more, this time not as one step.
 */
export async function asOneStep<T>(change: WorkbookChange<T>, options: BatchOptions = {}): Promise<T> {
  if (undoSupport() !== 'merged') return inExcel((context) => change(context, false), options);
  try {
    return await inExcel((context) => change(context, false), options, { mergeUndoGroup: true });
  } catch (error) {
    if (!isUndoRefused(error)) throw error;
    return inExcel((context) => change(context, true), options);
  }
}

/** Whether Excel has refused something because it cannot be part of one step of undo; whoever catches errors of a change hands it on. */
export function isUndoRefused(error: unknown): boolean {
  return errorCode(error) === 'UndoNotSupported';
}
