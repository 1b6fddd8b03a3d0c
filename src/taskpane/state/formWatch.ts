import type { Dispatch } from 'react';
import { readForms } from '../../core/sheet/readForms';
import { readActiveSheet, readSheet } from '../../excel/readSheet';
import type { SheetReading } from '../../excel/readSheet';
import { describeError, errorCode } from '../../excel/userError';
import { watchWorkbook } from '../../excel/watch';
import type { PaneAction } from './paneState';
import { createReadQueue } from './readQueue';

/** Milliseconds of quiet after an edit before the sheet is read. */
const DELAY = 300;
/** Milliseconds after which a reading is due even while edits go on. */
const LONGEST = 1500;
/** How often to wait for functions still calculating before showing what there is. */
const PATIENCE = 10;

/** Keeps the pane's state in step with the workbook. */
export interface FormWatch {
  /** Reads the active sheet at once and shows it; failures are thrown. */
  readNow(): Promise<SheetReading>;
  /** The sheet to keep an eye on from now on; it is read soon. */
  look(sheetId: string): void;
  /** While the pane is out of sight nothing is read. */
  pause(paused: boolean): void;
  stop(): void;
}

/** Starts watching. Only the active sheet is read, once per burst of edits. `onUserEdit` hears of edits at once. */
export function startFormWatch(dispatch: Dispatch<PaneAction>, onUserEdit: () => void): FormWatch {
  let active: string | null = null;
  let patience = PATIENCE;

  const show = (reading: SheetReading) => {
    const found = reading.grid ? readForms(reading.grid) : { forms: [], unread: [] };
    const isKnown = active === reading.sheetId;
    active = reading.sheetId;
    if (reading.isCalculating && isKnown && patience-- > 0) return queue.request(reading.sheetId);
    patience = PATIENCE;
    dispatch({ type: 'sheetRead', sheet: { reading, ...found } });
  };
  const readNow = async () => {
    const reading = await readActiveSheet();
    queue.supersede();
    patience = 0;
    show(reading);
    return reading;
  };
  const complain = (error: unknown) => dispatch({ type: 'readFailed', message: describeError(error) });
  const queue = createReadQueue<SheetReading>({
    read: readSheet,
    deliver: show,
    // A sheet deleted meanwhile: look at the one that is active now.
    fail: (error) => (errorCode(error) === 'ItemNotFound' ? void readNow().catch(complain) : complain(error)),
    delay: DELAY,
    longest: LONGEST,
  });
  const readIfActive = (sheetId: string) => {
    if (sheetId === active) queue.request(sheetId);
  };
  const look = (sheetId: string) => {
    active = sheetId;
    queue.request(sheetId);
  };
  const watching = watchWorkbook({
    onEdited: (sheetId) => {
      onUserEdit();
      readIfActive(sheetId);
    },
    onCalculated: readIfActive,
    onActivated: look,
    onSelected: (sheetId, address) => dispatch({ type: 'cellSelected', sheetId, address }),
    onSheetsChanged: () => {
      if (active !== null) queue.request(active);
    },
  });
  watching.catch((error) => dispatch({ type: 'watchFailed', message: describeError(error) }));
  readNow().catch(complain);

  return {
    readNow,
    look,
    pause: (paused) => queue.pause(paused),
    stop: () => {
      queue.dispose();
      watching.then((end) => end()).catch(() => undefined);
    },
  };
}
