import { excelMessages } from '../core/messages/excel';
import type { CellValue } from '../core/cell';
import { cellAddress } from '../core/sheet/a1';
import type { CellPosition } from '../core/sheet/a1';
import type { SheetPlan } from '../core/sheet/sheetPlan';
import { applyPlan } from './applyPlan';
import { inExcel } from './inExcel';
import type { InsertResult } from './insertForm';
import { planRequest } from './planRequest';
import type { FormRequest } from './planRequest';
import { setUpPages } from './setUpPages';
import { UserError } from './userError';

/**
 * Draws a form with its top-left cell at the selection's: two round trips (look, draw), and a third for the page setup when
 * the sheet holds nothing else. Refuses when the sheet is protected or the area holds anything.
 */
export function insertAtSelection(request: FormRequest): Promise<InsertResult> {
  return inExcel(async (context) => {
    const place = loadPlace(context.workbook, planRequest(request, { row: 0, column: 0 }));
    await context.sync();

    const { area, used } = place;
    const origin = { row: area.rowIndex, column: area.columnIndex };
    refuseProtected(place.sheet);
    refuseOccupied(area.formulas as CellValue[][], origin);

    const plan = planRequest(request, origin);
    // By id, not by the selection: the user may have gone elsewhere meanwhile.
    const { id: sheetId, name: sheetName } = place.sheet;
    const sheet = context.workbook.worksheets.getItem(sheetId);
    applyPlan(sheet, plan);
    sheet.getRange(plan.firstInput).untrack().select();
    await context.sync();

    const notice = used.isNullObject ? await setUpPages(context, [{ sheet, plan }]) : undefined;
    return { sheetId, sheetName, range: plan.range, firstInput: plan.firstInput, notice };
  });
}

interface Place {
  readonly sheet: Excel.Worksheet;
  /** What the form will cover. */
  readonly area: Excel.Range;
  /** What the sheet holds so far. */
  readonly used: Excel.Range;
}

/** Queues the reading of the place a plan of this size would take. */
function loadPlace(workbook: Excel.Workbook, { formulas }: SheetPlan): Place {
  const selected = workbook.getSelectedRange().untrack();
  const rows = formulas.length;
  const columns = formulas[0]?.length ?? 1;
  const area = selected
    .getCell(0, 0)
    .untrack()
    .getResizedRange(rows - 1, columns - 1)
    .untrack()
    .load('rowIndex,columnIndex,formulas');
  const sheet = selected.worksheet.load('id,name,protection/protected');
  const used = sheet.getUsedRangeOrNullObject(true).untrack().load('address');
  return { sheet, area, used };
}

function refuseProtected({ name, protection }: Excel.Worksheet): void {
  if (protection.protected) throw new UserError(excelMessages.sheetProtected(name));
}

function refuseOccupied(formulas: readonly (readonly CellValue[])[], origin: CellPosition): void {
  for (const [row, cells] of formulas.entries()) {
    const column = cells.findIndex((cell) => cell !== '');
    if (column >= 0) throw new UserError(excelMessages.occupied(cellAddress(origin.row + row, origin.column + column)));
  }
}
