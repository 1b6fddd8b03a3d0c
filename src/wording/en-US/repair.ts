import type { Messages } from '../language';
import type * as chinese from '../zh-CN/repair';
import { counted, quoted } from './words';

/** Places that are named one by one; of more the number is enough. */
const MAX_NAMED = 6;

function named(places: readonly string[]): string {
  const first = places.slice(0, MAX_NAMED).join(', ');
  return places.length > MAX_NAMED ? `${first} and ${places.length - MAX_NAMED} more` : first;
}

/** Formulas that have lost the add-in's functions, and what became of their repair. */
export const repairMessages: Messages<typeof chinese.repairMessages> = {
  lost: (cells, sheets) =>
    `The formulas of ${counted(cells, 'cell')} on ${counted(sheets, 'sheet')} of this workbook do not work: they show errors or no longer change. The file was saved on a computer without this add-in, or they were copied from another workbook.`,
  repair: () => 'Repair the formulas',
  repairing: (done, total) => `Looking at the formulas: ${done} of ${counted(total, 'sheet')}…`,
  entering: () => 'Entering the formulas again…',
  heading: () => 'Repair formulas',
  hint: () =>
    'When scores show errors such as #NAME? or no longer change: enters the lost formulas of the whole workbook again. Nothing else is touched.',
  nothingLost: () => 'The whole workbook was looked through: no formula is lost.',
  repaired: (cells, sheets) =>
    `The formulas of ${counted(cells, 'cell')} on ${counted(sheets, 'sheet')} were entered again. `,
  protectedSheet: (sheet, cells) =>
    `Sheet “${sheet}” is protected; ${counted(cells, 'cell was', 'cells were')} not repaired. On the Review tab choose Unprotect Sheet, then repair again. `,
  changedSheet: (sheet, cells) =>
    `Sheet “${sheet}” was changed meanwhile; ${counted(cells, 'cell was', 'cells were')} left alone. Repair again. `,
  nameless: (places) =>
    `The formulas in ${named(places)} have lost their function (#REF!), and nothing tells which one it was; they were left alone. Write them again by hand. `,
  stillUnknown: (places) =>
    `${named(places)} still show #NAME?: Excel has not found the functions of this add-in. Close the workbook, start Excel and the task pane again, then repair again. `,
  notLookedAt: () =>
    'The formulas have been entered, but Excel did not let the pane look at what they show; please look yourself.',
  stillWrong: (places) =>
    `${named(places)} still show errors: the formulas work, but what was filled in is wrong. Select the cell and read the note beside it. `,
  tooLarge: (sheets) =>
    `Too much on ${quoted(sheets)} to be looked at. Copy the forms to sheets of their own, then repair again. `,
};
