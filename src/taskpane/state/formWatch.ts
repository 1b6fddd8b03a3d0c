import type { Dispatch } from 'react';
import { NO_FORMS, readForms } from '../../core/sheet/readForms';
import { lostFormulas } from '../../core/sheet/repair/lostFormulas';
import { readSettledSheet } from '../../excel/readSettledSheet';
import { readActiveSheet, readSheet } from '../../excel/readSheet';
import type { SheetReading } from '../../excel/readSheet';
import { EDITING } from '../../excel/runs/excelWaits';
import { NoAnswerError } from '../../excel/runs/noAnswer';
import { forgetEdited } from '../../excel/takeBack/forgetEdited';
import { errorCode } from '../../excel/userError';
import { watchWorkbook } from '../../excel/watch';
import type { WorkbookWatcher } from '../../excel/watch';
import type { PaneAction } from './paneState';
import { createPasteWatch } from './pasteWatch';
import { createReadQueue } from './readQueue';
import type { ReadReason } from './readQueue';

/** Milliseconds of quiet to wait for within a burst of edits before the sheet is read. */
const DELAY = 300;
/** Milliseconds without edits and readings after which an edit is the first of its burst, which is read at once. */
const CALM_MS = 1000;
/** Milliseconds after which a reading is due even while edits go on. */
const MAX_WAIT_MS = 1500;
/** Milliseconds to wait for functions still calculating before showing what there is. */
const MAX_SETTLING_MS = 3000;
/** Milliseconds after which a function that has not answered will not answer any more. */
const STUCK_AFTER = 10_000;

/** Keeps the pane's state in step with the workbook. */
export interface FormWatch {
  /** Reads the active sheet, once its functions have answered, and shows it; failures are thrown. */
  readNow(): Promise<SheetReading>;
  /** The same after something was changed: that it cannot be read now is no failure of the change, it is read later. */
  follow(): Promise<SheetReading | undefined>;
  /** The sheet to keep an eye on from now on; it is read soon. */
  look(sheetId: string): void;
  /** While the pane is out of sight nothing is read. */
  pause(paused: boolean): void;
  stop(): void;
}

/** Starts watching. Only the active sheet is read: at once after a calm, then once per burst. `onUserEdit` hears of edits at once. */
export function startFormWatch(dispatch: Dispatch<PaneAction>, onUserEdit: () => void): FormWatch {
  let isStopped = false;
  let active: string | null = null;
  let calculatingSince: number | null = null;
  const pastes = createPasteWatch();
  let lastLook: ReturnType<typeof setTimeout> | undefined;

  const show = (reading: SheetReading, atOnce = false) => {
    const isKnown = active === reading.sheetId;
    if (!isKnown || !reading.isCalculating) calculatingSince = null;
    if (reading.isCalculating) calculatingSince ??= Date.now();
    active = reading.sheetId;
    const waited = calculatingSince === null ? 0 : Date.now() - calculatingSince;
    const isSettled = calculatingSince === null || waited >= STUCK_AFTER;
    if (!isSettled) lookAgain(reading.sheetId, waited);
    if (!isSettled && isKnown && !atOnce && waited < MAX_SETTLING_MS) return;
    const { grid } = reading;
    const found = grid ? readForms(grid) : NO_FORMS;
    const lost = grid ? lostFormulas(grid, isSettled) : [];
    dispatch({ type: 'sheetRead', sheet: { reading, ...found, lost, paste: pastes.read(reading) } });
  };
  /** No event comes of a function that never answers. */
  const lookAgain = (sheetId: string, waited: number) => {
    clearTimeout(lastLook);
    if (waited < MAX_SETTLING_MS) return queue.request(sheetId, 'unfinished');
    lastLook = setTimeout(() => readIfActive(sheetId, 'unfinished'), STUCK_AFTER - waited);
  };
  const readNow = async () => {
    const reading = await readSettledSheet();
    queue.supersede();
    show(reading, true);
    return reading;
  };
  const reportReadError = (error: unknown) => dispatch({ type: 'readFailed', thrown: error });
  /** Reads the active sheet as soon as Excel lets it, however long that takes. */
  const readLater = async (): Promise<void> => {
    while (!isStopped) {
      try {
        const reading = await readActiveSheet({ waitForCellEdit: true, isBackground: true });
        if (!isStopped) show(reading, true);
        return;
      } catch (error) {
        // Lost answers are asked for again; what Excel refuses it would refuse once more.
        if (!(error instanceof NoAnswerError)) return reportReadError(error);
      }
    }
  };
  const readFirst = () =>
    readNow().then(
      (reading) => reading,
      (error: unknown) => {
        reportReadError(error);
        if (errorCode(error) === EDITING || error instanceof NoAnswerError) void readLater();
        return undefined;
      },
    );
  const queue = createReadQueue<SheetReading>({
    read: readSheet,
    deliver: show,
    // A sheet deleted meanwhile: look at the one that is active now.
    fail: (error, sheetId) => {
      if (error instanceof NoAnswerError) return queue.request(sheetId, 'unfinished');
      if (errorCode(error) === 'ItemNotFound') void readNow().catch(reportReadError);
      else reportReadError(error);
    },
    delay: DELAY,
    longest: MAX_WAIT_MS,
    calm: CALM_MS,
  });
  const readIfActive = (sheetId: string, reason: ReadReason) => {
    if (sheetId === active) queue.request(sheetId, reason);
  };
  const look = (sheetId: string) => {
    active = sheetId;
    queue.request(sheetId, 'done');
  };
  const watcher: WorkbookWatcher = {
    onEdited: (sheetId, edit) => {
      onUserEdit();
      forgetEdited(sheetId, edit);
      pastes.edited(sheetId, edit);
      readIfActive(sheetId, 'done');
    },
    onCalculated: (sheetId) => readIfActive(sheetId, 'calculated'),
    onActivated: look,
    onSelected: (sheetId, address) => dispatch({ type: 'cellSelected', sheetId, address }),
    onSheetDeleted: (sheetId) => dispatch({ type: 'sheetDeleted', sheetId }),
    onSheetsChanged: () => {
      if (active !== null) queue.request(active, 'done');
    },
  };
  const startWatching = (): Promise<() => Promise<void>> =>
    watchWorkbook(watcher).catch((error: unknown) => {
      if (error instanceof NoAnswerError && !isStopped) return startWatching();
      throw error;
    });
  const watching = startWatching();
  watching.catch((error: unknown) => dispatch({ type: 'watchFailed', thrown: error }));
  void readFirst();

  return {
    readNow,
    follow: readFirst,
    look,
    pause: (paused) => queue.pause(paused),
    stop: () => {
      isStopped = true;
      clearTimeout(lastLook);
      queue.dispose();
      watching.then((end) => end()).catch(() => undefined);
    },
  };
}
