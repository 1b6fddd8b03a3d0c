import { legalSheetName } from '../core/sheet/sheetName';
import { inExcel } from './inExcel';
import type { InsertResult } from './insertForm';
import { drawOnNewSheet, insertedForm, showDrawing, syncOrRemove } from './newSheetDrawing';
import { planRequest } from './planRequest';
import type { FormRequest } from './planRequest';
import { setUpPages } from './setUpPages';

/** A form for a new sheet; without a name of its own the sheet is named after the project. */
export type NewSheetRequest = FormRequest & { readonly sheetName?: string };

/** Three round trips for any number of forms: read the sheet names, draw everything, set up the pages. */
export function insertOnNewSheets(requests: readonly NewSheetRequest[]): Promise<InsertResult[]> {
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();

    const names = worksheets.items.map(({ name }) => name);
    const drawings = requests.map((request) => {
      const name = legalSheetName(request.sheetName ?? request.content.project, names);
      names.push(name);
      return drawOnNewSheet(worksheets, name, planRequest(request, { row: 0, column: 0 }));
    });
    drawings.slice(0, 1).forEach(showDrawing);
    await syncOrRemove(context, drawings);

    const notice = await setUpPages(context, drawings);
    return drawings.map((drawing) => insertedForm(drawing, notice));
  });
}
