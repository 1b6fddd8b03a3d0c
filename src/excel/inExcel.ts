import { EDITING, excelWaits } from './runs/excelWaits';
import type { WaitOptions } from './runs/requestWaits';
import { pause } from './runs/runClock';
import { errorCode } from './userError';

/** How a batch is run. */
export interface BatchOptions extends Pick<WaitOptions, 'isBackground' | 'signal' | 'onLate'> {
  /** True: while the user is typing into a cell, wait for the end of it. False (default): try a few times and say so. */
  readonly waitForCellEdit?: boolean;
  /** Counts the answers to this batch's requests, for whoever has to know whether anything was done. */
  readonly progress?: { answers: number };
}

/** What Excel.run is given beside the batch. */
export type RunOptions = Pick<Excel.RunOptions, 'mergeUndoGroup' | 'previousObjects'>;

/** Milliseconds between two tries while a cell is being edited, and how many there are: most edits end within them. */
const EDIT_PAUSE = 400;
const EDIT_TRIES = 5;

/**
 * Runs a batch that reads, listens, shows something or cleans up; what changes the sheet is one step of undo with asOneStep.
 * Ranges in a batch are untracked by whoever gets them, so that no request for cleaning up follows. Every request has a deadline, see
 * requestWaits.
 */
export function inExcel<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
  options: BatchOptions = {},
  run: RunOptions = {},
): Promise<T> {
  return tryRun(batch, options, run, EDIT_TRIES);
}

async function tryRun<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
  options: BatchOptions,
  run: RunOptions,
  tries: number,
): Promise<T> {
  const { waitForCellEdit: delayForCellEdit = false } = options;
  const { progress = { answers: 0 } } = options;
  try {
    return await Excel.run({ delayForCellEdit, ...run }, (context) => batch(watched(context, options, progress)));
  } catch (error) {
    // Only a first request can be repeated with all before it: nothing was done yet.
    if (errorCode(error) !== EDITING || progress.answers > 0 || tries <= 1) throw error;
    await pause(EDIT_PAUSE, options.signal);
    return tryRun(batch, options, run, tries - 1);
  }
}

/** The context, its requests waited for with a deadline. */
function watched(
  context: Excel.RequestContext,
  { waitForCellEdit, isBackground, signal, onLate }: BatchOptions,
  progress: { answers: number },
): Excel.RequestContext {
  const send = context.sync.bind(context);
  context.sync = async <T>(passed?: T): Promise<T> => {
    const answer = await excelWaits.waitFor(send(passed), {
      isBackground,
      signal,
      onLate,
      mayWaitForEdit: waitForCellEdit,
    });
    progress.answers += 1;
    return answer;
  };
  return context;
}
