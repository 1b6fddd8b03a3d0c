import type { Messages } from '../language';
import type * as chinese from '../zh-CN/excel';
import { counted } from './words';

/** What the user reads when Excel refuses something, or when a ribbon button has done its work. */
export const excelMessages: Messages<typeof chinese.excelMessages> = {
  place: (number, all, cell, found) => `${number} of ${all} (${cell}): ${found.join(' ')}`,
  placeToFill: (all, cell) =>
    `${cell} is still to be filled in. Nothing to object to in what is; ${all} cell${all === 1 ? '' : 's'} left to fill.`,
  outOfSight: {
    row: (cell) =>
      `${cell} is in a hidden row: it is selected but cannot be seen. Select the rows around it, right-click and choose Unhide (clear a filter first).`,
    column: (cell) =>
      `${cell} is in a hidden column: it is selected but cannot be seen. Select the columns around it, right-click and choose Unhide.`,
  },
  occupied: (cell) =>
    `The form does not fit here: cell ${cell} is not empty. Select the top left cell of an empty area, or insert it on a new sheet.`,
  sheetProtected: (sheet) =>
    `Sheet “${sheet}” is protected and cannot be changed. On the Review tab choose Unprotect Sheet, then try again.`,
  marksMoved: () =>
    'The sheet keeps changing: colours could not be put on the right cells and were taken off. Check once more when the changes are done.',
  placeMoved: () =>
    'The sheet has just changed, and the selected place is no longer where it was. Nothing was inserted. Select a blank place again, then insert.',
  settingNotSaved: () =>
    'The setting could not be saved in the workbook. Make sure that the workbook is not read-only, then try again.',
  pageSetupFailed: () =>
    'The form is there, but the page could not be set up for printing (this happens without a printer). Before printing, choose A4 and a width of 1 page on the Page Layout tab.',
  schemeNotKept: () =>
    'The form is there, but its scoring scheme could not be saved in the workbook (which may be read-only). Choose it again for this form on the Check page.',
  textTooLong: (length, most) =>
    `A text of ${length} characters does not fit: a cell holds ${most}. Shorten it and try again; the sheet was not changed.`,
  inserted: (sheet) => `The form is on sheet “${sheet}”. Scores appear as you fill it in.`,
  insertedPlain: (sheet) =>
    `The form is on the sheet “${sheet}”. Numbers and percentages are scored as you fill them in; score words yourself.`,
  insertedExamples: (count) => `${counted(count, 'example form')} inserted, each on a new sheet.`,
  noForm: (sheet) =>
    `There is no self-evaluation form on sheet “${sheet}”. Go to the sheet with the form, or choose Insert form first.`,
  checkedClean: (sheet) => `“${sheet}” checked: nothing to object to.`,
  checkedUnfilled: (sheet, cells) =>
    `“${sheet}” checked: nothing to object to in what is filled in; cells still to fill: ${cells}.`,
  checkedPartly: (sheet, places) =>
    `“${sheet}” checked: nothing to object to in what was checked; places not checked: ${places}, see the task pane.`,
  checked: (sheet, forms, open) =>
    `“${sheet}”${forms > 1 ? ` with ${forms} forms` : ''} checked: ${open}. The cells are marked in colour; the task pane says why.`,
  checkedProtected: (sheet, forms, open) =>
    `“${sheet}”${forms > 1 ? ` with ${forms} forms` : ''} checked: ${open}. The task pane says why. The sheet is protected, so no cells were marked.`,
};

const NEWER_EXCEL =
  'This version of Excel cannot do that. Update to Excel 2021, Microsoft 365 or Excel on the web, then try again.';

/** Sentences for the error codes of Office.js: what happened, and what to do. */
export const excelErrorMessages: Messages<typeof chinese.excelErrorMessages> = {
  AccessDenied:
    'The sheet or workbook is protected or was opened read-only, so it cannot be changed. Unprotect it or save a copy, then try again.',
  Unauthenticated: 'You may not change this workbook. Make sure that you are signed in and have permission to edit.',
  InvalidOperationInCellEditMode:
    'A cell is being edited. Press Enter to finish or Esc to cancel the entry, then try again.',
  ItemNotFound: 'The sheet or content is no longer there; it may have been deleted or renamed. Reload and try again.',
  ItemAlreadyExists: 'There is already a sheet with this name. Rename that sheet, then try again.',
  InvalidArgument:
    'Excel does not accept this: the place may lie beyond the edge of the sheet, or a text may be too long. Choose another place or shorten the text, then try again.',
  InvalidSelection: 'This selection cannot be used. Select a single cell, then try again.',
  InvalidReference: 'The cell is no longer there; it may have been deleted. Select it again, then try again.',
  InvalidOperation:
    'Excel does not allow this at the moment. Close open dialogs, unprotect the workbook, then try again.',
  UnsupportedOperation: 'This cannot be done here. Go to an empty area of an ordinary sheet, then try again.',
  InsertDeleteConflict:
    'These cells belong to a table, a pivot table or merged cells. Choose an empty area, then try again.',
  RangeExceedsLimit:
    'There is too much on this sheet to read at once. Copy the form to a sheet of its own, then try again.',
  ApiNotFound: NEWER_EXCEL,
  ApiNotAvailable: NEWER_EXCEL,
  NotImplemented: NEWER_EXCEL,
  RequestPayloadSizeLimitExceeded:
    'Too much was written at once, and Excel did not accept it. Use fewer indicator rows, or insert in several steps.',
  ResponsePayloadSizeLimitExceeded:
    'There is too much on this sheet to read at once. Copy the form to a sheet of its own, then try again.',
  ActivityLimitReached: 'Excel is busy. Wait a few seconds, then try again.',
  RequestAborted: 'Excel interrupted the operation. Wait a few seconds, then try again.',
  ServiceNotAvailable: 'The Excel service is not available at the moment. Wait a little, then try again.',
  InvalidOrTimedOutSession: 'The connection with Excel has expired. Save the workbook, open it again, then try again.',
  WriteNotSupportedWhenModalDialogOpen: 'A dialog is still open. Close it first, then try again.',
  GeneralException:
    'Something went wrong inside Excel and the operation was not completed. Save the workbook and try again; if it fails again, restart Excel.',
};

/** For failures no sentence was written for; the code helps whoever is asked for help. */
export const unknownErrorMessage: Messages<typeof chinese.unknownErrorMessage> = (code) =>
  `The operation was not completed (${code}). Try again; if it fails again, save the workbook and restart Excel.`;

/** Parts of the program that are fetched when they are needed. */
export const fetchMessages: Messages<typeof chinese.fetchMessages> = {
  fetching: () => 'Opening…',
  notFetched: () =>
    'What is needed here could not be loaded; nothing was changed. Check the network and try again; if that does not help, close the task pane and open it again.',
  again: () => 'Try again',
};
