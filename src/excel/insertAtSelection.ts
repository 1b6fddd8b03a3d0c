import { excelMessages } from '../wording/excel';
import type { CellValue } from '../core/cell';
import { cellAddress } from '../core/sheet/a1';
import type { CellPosition } from '../core/sheet/a1';
import type { SheetPlan } from '../core/sheet/sheetPlan';
import { applyPlan } from './applyPlan';
import { asOneStep } from './asOneStep';
import { inExcel } from './inExcel';
import type { InsertResult } from './insertRequest';
import { loadOwnRules } from './ownRules';
import { planRequest } from './planRequest';
import type { FormRequest } from './planRequest';
import { setUpPages } from './setUpPages';
import { loadArea } from './takeBack/areaState';
import type { AreaState } from './takeBack/areaState';
import { lastAction } from './takeBack/lastAction';
import { takeBackForm } from './takeBack/takeBackForm';
import { canUndo } from './undoSupport';
import { UserError } from './userError';

/**
 * Draws a form with its top-left cell at the selection's: two round trips (look, draw), a third to look closer when the
 * cells there do not all look alike, and one for the page setup when the sheet holds nothing else. Refuses when the sheet is protected or the area holds anything.
 */
export async function insertAtSelection(request: FormRequest): Promise<InsertResult> {
  const { sheetId, sheetName, origin, before, isEmptySheet } = await freePlace(request);
  const plan = planRequest(request, origin);
  const { range, firstInput } = plan;
  return asOneStep(async (context, again) => {
    // By id, not by the selection: the user may have gone elsewhere meanwhile.
    const sheet = context.workbook.worksheets.getItem(sheetId);
    if (again) await clearOwnRules(context, sheet, range);
    applyPlan(sheet, plan);
    const drawn = sheet.getRange(range).untrack().load('formulas');
    sheet.getRange(firstInput).untrack().select();
    await context.sync();
    const formulas = drawn.formulas as CellValue[][];
    lastAction.keep(takeBackForm({ sheetId, plan, origin, before, formulas }));

    const notice = isEmptySheet ? await setUpPages(context, [{ sheet, plan }]) : undefined;
    return { sheetId, sheetName, range, firstInput, notice, undoable: canUndo() };
  });
}

/** Everything else of a first try is drawn over by the second. */
async function clearOwnRules(context: Excel.RequestContext, sheet: Excel.Worksheet, range: string): Promise<void> {
  const ownRules = loadOwnRules(sheet, { range: sheet.getRange(range).untrack(), unfinished: true });
  await context.sync();
  const formats = sheet.getRange(range).untrack().conditionalFormats;
  ownRules().forEach(({ id }) => formats.getItem(id).delete());
}

interface FreePlace {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly origin: CellPosition;
  /** How what the form will cover looks. */
  readonly before: AreaState;
  /** Whether the sheet holds nothing yet. */
  readonly isEmptySheet: boolean;
}

/** Where the selection is, once it is known that a form can go there. */
function freePlace(request: FormRequest): Promise<FreePlace> {
  return inExcel(async (context) => {
    const place = loadPlace(context.workbook, planRequest(request, { row: 0, column: 0 }));
    await context.sync();

    const { area, used } = place;
    const origin = { row: area.rowIndex, column: area.columnIndex };
    refuseProtected(place.sheet);
    refuseOccupied(area.formulas as CellValue[][], origin);
    const { id: sheetId, name: sheetName } = place.sheet;
    const { range } = planRequest(request, origin);
    const before = await place.state(() => context.workbook.worksheets.getItem(sheetId).getRange(range).untrack());
    return { sheetId, sheetName, origin, before, isEmptySheet: used.isNullObject };
  });
}

interface Place {
  readonly sheet: Excel.Worksheet;
  /** What the form will cover. */
  readonly area: Excel.Range;
  /** What the sheet holds so far. */
  readonly used: Excel.Range;
  /** How what the form will cover looks now. */
  readonly state: (area: () => Excel.Range) => Promise<AreaState>;
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
  return { sheet, area, used, state: loadArea(area, { rows, columns }) };
}

function refuseProtected({ name, protection }: Excel.Worksheet): void {
  if (protection.protected) throw new UserError((language) => excelMessages[language].sheetProtected(name));
}

function refuseOccupied(formulas: readonly (readonly CellValue[])[], origin: CellPosition): void {
  for (const [row, cells] of formulas.entries()) {
    const column = cells.findIndex((cell) => cell !== '');
    if (column >= 0)
      throw new UserError((language) =>
        excelMessages[language].occupied(cellAddress(origin.row + row, origin.column + column)),
      );
  }
}
