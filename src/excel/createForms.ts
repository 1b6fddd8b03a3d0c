import { createOnNewSheets } from './createOnNewSheets';
import type { CreateOptions, NewSheetRequest } from './createOnNewSheets';
import type { InsertResult } from './insertRequest';
import { ChangeProblem } from './runs/changeProblem';
import { canUndo } from './apiSupport';
import { describeError } from './userError';
import type { Saying } from '../wording/language';

/** What has become of a request for many forms. Forms once made stay, however it ended. */
export interface CreateResult {
  readonly created: readonly InsertResult[];
  readonly total: number;
  readonly ended: 'done' | 'cancelled' | 'failed';
  /** Whether it is not known yet what became of the forms after those created. */
  readonly isUnknown: boolean;
  /** Why it failed, as a sentence for the user; '' when it did not. */
  readonly message: Saying | null;
  /** Whether Ctrl+Z takes it back. */
  readonly undoable: boolean;
}

/**
 * Creates many forms, each on a new sheet (see createOnNewSheets); never throws for what Excel refuses. Waits while a cell is being
 * edited.
 */
export async function createForms(
  requests: readonly NewSheetRequest[],
  options: CreateOptions = {},
): Promise<CreateResult> {
  const { created, error, isCancelled } = await createOnNewSheets(requests, { ...options, waitForCellEdit: true });
  const ended = error === null ? (isCancelled ? 'cancelled' : 'done') : 'failed';
  const message = error === null ? null : whyNoMore(error);
  const isUnknown = error instanceof ChangeProblem && error.outcome === 'unknown';
  return { created, total: requests.length, ended, isUnknown, message, undoable: canUndo() };
}

/** That nothing came of the last batch, the number of forms says. */
function whyNoMore(error: unknown): Saying {
  return describeError(error instanceof ChangeProblem && error.outcome === 'none' ? error.cause : error);
}
