import { legalSheetName } from '../core/sheet/sheetName';
import type { SheetPlan } from '../core/sheet/sheetPlan';
import { applyPlan } from './applyPlan';
import { inExcel } from './inExcel';
import type { InsertResult } from './insertForm';
import { planRequest } from './planRequest';
import type { FormRequest } from './planRequest';
import { setUpPages } from './setUpPages';

interface Drawing {
  readonly plan: SheetPlan;
  readonly sheet: Excel.Worksheet;
}

/** Three round trips for any number of forms: read the sheet names, draw everything, set up the pages. */
export function insertOnNewSheets(requests: readonly FormRequest[]): Promise<InsertResult[]> {
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();

    const names = worksheets.items.map(({ name }) => name);
    const drawings = requests.map((request) => {
      const name = legalSheetName(request.content.project, names);
      names.push(name);
      return drawOnNewSheet(worksheets, name, request);
    });
    showFirst(drawings);
    await syncOrRemove(context, drawings);

    const notice = await setUpPages(context, drawings);
    return drawings.map(({ sheet, plan: { range, firstInput } }) => ({
      sheetId: sheet.id,
      sheetName: sheet.name,
      range,
      firstInput,
      notice,
    }));
  });
}

function drawOnNewSheet(worksheets: Excel.WorksheetCollection, name: string, request: FormRequest): Drawing {
  const plan = planRequest(request, { row: 0, column: 0 });
  const sheet = worksheets.add(name);
  sheet.load('id,name');
  applyPlan(sheet, plan);
  return { plan, sheet };
}

function showFirst([first]: readonly Drawing[]): void {
  if (!first) return;
  first.sheet.activate();
  first.sheet.getRange(first.plan.firstInput).untrack().select();
}

/** Excel keeps what a batch did before it failed; a half-drawn sheet helps nobody, so the new sheets go again. */
async function syncOrRemove(context: Excel.RequestContext, drawings: readonly Drawing[]): Promise<void> {
  try {
    await context.sync();
  } catch (error) {
    const ids = drawings.flatMap(({ sheet }) => sheet.toJSON().id ?? []);
    ids.forEach((id) => context.workbook.worksheets.getItemOrNullObject(id).delete());
    // The first failure is the one to tell.
    await context.sync().catch(() => undefined);
    throw error;
  }
}
