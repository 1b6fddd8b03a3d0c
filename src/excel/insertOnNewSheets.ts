import { legalSheetName } from '../core/sheet/sheetName';
import { asOneStep } from './asOneStep';
import { drawOrRemove } from './drawOrRemove';
import type { InsertResult } from './insertRequest';
import { drawOnNewSheet, insertedForm, showDrawing } from './newSheetDrawing';
import { planRequest } from './planRequest';
import type { FormRequest } from './planRequest';
import { setUpPages } from './setUpPages';
import { sheetNames } from './sheetNames';
import { lastAction } from './takeBack/lastAction';
import { takeBackSheets } from './takeBack/newSheets';

/** A form for a new sheet; without a name of its own the sheet is named after the project. */
export type NewSheetRequest = FormRequest & { readonly sheetName?: string };

/** Three round trips for any number of forms: read the sheet names, draw everything, set up the pages. */
export async function insertOnNewSheets(requests: readonly NewSheetRequest[]): Promise<InsertResult[]> {
  const present = await sheetNames();
  return asOneStep(async (context) => {
    const names = [...present];
    const { worksheets } = context.workbook;
    const drawings = requests.map((request) => {
      const name = legalSheetName(request.sheetName ?? request.content.project, names);
      names.push(name);
      return drawOnNewSheet(worksheets, name, planRequest(request, { row: 0, column: 0 }));
    });
    drawings.slice(0, 1).forEach(showDrawing);
    const sheets = drawings.map(({ sheet }) => sheet);
    const notice = await drawOrRemove(sheets, async () => {
      await context.sync();
      return setUpPages(context, drawings);
    });
    lastAction.keep(takeBackSheets(drawings.map(({ drawn }) => drawn())));
    return drawings.map((drawing) => insertedForm(drawing, notice));
  });
}
