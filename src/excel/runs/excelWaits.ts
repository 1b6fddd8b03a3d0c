import { errorCode } from '../userError';
import { createRequestWaits } from './requestWaits';

/** The code with which Excel refuses a request because a cell is being edited; nothing of it has been done then. */
export const EDITING = 'InvalidOperationInCellEditMode';

/** What waits for Excel in this runtime: ribbon commands and pane are one page (shared runtime). */
export const excelWaits = createRequestWaits(async () => {
  try {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().load('id');
      await context.sync();
    });
    return { isEditing: false };
  } catch (error) {
    // A refusal is an answer too.
    return { isEditing: errorCode(error) === EDITING };
  }
});
