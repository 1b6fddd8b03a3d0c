import { GENERAL } from '../core/cell/numberFormat';
import { excelMessages } from '../wording/excel';
import type { CellValue } from '../core/cell/cell';
import { cellAddress } from '../core/cell/a1';
import type { CellPosition } from '../core/cell/a1';
import { formulaEntry, heldBy } from '../core/sheet/edit/entry';
import { literalEntry } from '../core/sheet/edit/literalEntry';
import type { SheetPlan } from '../core/sheet/sheetPlan';
import { applyPlan } from './applyPlan';
import { guardRanges, syncGuarded } from './guardCells';
import type { Guard } from './guardCells';
import { inExcel } from './inExcel';
import type { FormRequest, InsertResult } from './insertRequest';
import { keepInsertedSchemes } from './insertedSchemes';
import { loadOwnRules } from './ownRules';
import { planDrawing, planRequest } from './insertRequest';
import { Checkpoint } from './runs/checkpoint';
import { makeChange } from './runs/makeChange';
import { isLoaded } from './runs/isLoaded';
import { isUnanswered } from './runs/noAnswer';
import { putBack } from './runs/putBack';
import { syncFound } from './runs/syncFound';
import { setUpPages } from './setUpPages';
import { areFormatsAsBefore, loadArea } from './takeBack/areaState';
import type { AreaState } from './takeBack/areaState';
import { lastAction } from './takeBack/lastAction';
import { undoNow } from './takeBack/takeBack';
import type { TakeBack } from './takeBack/takeBack';
import { takeBackForm } from './takeBack/takeBackForm';
import { canUndo } from './apiSupport';
import { UserError } from './userError';
import type { Saying } from '../wording/language';
import { writeEntries } from './writeEntries';

/**
 * Draws a form with its top-left cell at the selection's: three round trips (look, look once more, draw), one more to look closer when
 * the cells there do not all look alike; on an empty sheet nothing can have moved, and there is one for the page setup instead. Refuses when the sheet is protected or the area holds anything.
 */
export async function insertAtSelection(request: FormRequest): Promise<InsertResult> {
  const [result] = await keepInsertedSchemes([{ request, result: await drawAtSelection(request) }]);
  if (!result) throw new Error('One form gives one result');
  return result;
}

async function drawAtSelection(request: FormRequest): Promise<InsertResult> {
  const { sheetId, sheetName, origin, before, usedCells } = await freePlace(request);
  const isEmptySheet = usedCells === null;
  const plan = planDrawing(request, origin);
  const { range, firstInput } = plan;
  const checkpoint = new Checkpoint();
  const result = (notice?: Saying): InsertResult => {
    return { sheetId, sheetName, range, firstInput, notice, undoable: canUndo() };
  };
  const takeBack = (formulas: readonly (readonly CellValue[])[]): TakeBack =>
    takeBackForm({ sheetId, plan, origin, before, formulas });
  return makeChange<InsertResult>(
    async (context, again) => {
      // By id, not by the selection: the user may have gone elsewhere meanwhile.
      const sheet = context.workbook.worksheets.getItem(sheetId);
      if (again) await clearOwnRules(context, sheet, range);
      else if (!isEmptySheet) (await lookOnceMore(context, sheet, { range, usedCells }))();
      const found = sheet.getRange(range).untrack().load('formulas');
      applyPlan(sheet, plan);
      checkpoint.queue(context);
      const drawn = sheet.getRange(range).untrack().load('formulas');
      sheet.getRange(firstInput).untrack().select();
      const takeAway = async (formulas: CellValue[][]): Promise<void> => {
        const typed = again ? [] : filledCells(found.formulas as CellValue[][], origin);
        if (typed.length === 0) return;
        await putBack(context, {
          places: [range],
          run: async (later) => {
            await putTypedBack(later, sheetId, typed, takeBack(formulas));
            checkpoint.undo();
          },
        });
        throw new UserError((language) => excelMessages[language].occupied(typed[0]?.cell ?? ''));
      };
      await syncFound({
        sync: () => syncGuarded(context, () => new UserError(placeMoved)),
        isFound: () => isLoaded(found, 'formulas'),
        putBack: async () => takeAway(await formulasNow(context, sheet, range)),
      });
      const formulas = drawn.formulas as CellValue[][];
      await takeAway(formulas);
      lastAction.keep(takeBack(formulas));
      return result(isEmptySheet ? await setUpPages(context, [{ sheet, plan }]) : undefined);
    },
    async (context, error) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId).load('id');
      const now = sheet.getRange(range).untrack().load('formulas,numberFormat');
      await context.sync();
      if (sheet.isNullObject || checkpoint.isUndone || isAsBefore(now, before)) return { kind: 'none' };
      const formulas = now.formulas as CellValue[][];
      if (!isAnyDrawn(formulas, plan) && areFormatsAsBefore(now, before)) return { kind: 'none' };
      lastAction.keep(takeBack(withoutTyped(formulas, plan)));
      const isWhole = isUnanswered(error) || checkpoint.isReached;
      return isWhole ? { kind: 'done', result: result() } : { kind: 'partly', places: [range] };
    },
  );
}

async function formulasNow(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  range: string,
): Promise<CellValue[][]> {
  const now = sheet.getRange(range).untrack().load('formulas');
  await context.sync();
  return now.formulas as CellValue[][];
}

function isAsBefore(now: Excel.Range, before: AreaState): boolean {
  return (now.formulas as CellValue[][]).flat().every((formula) => formula === '') && areFormatsAsBefore(now, before);
}

/** Whether any text of the form stands in its place: what else stands there somebody has typed. */
function isAnyDrawn(formulas: readonly (readonly CellValue[])[], { formulas: planned }: SheetPlan): boolean {
  return planned.some((row, r) =>
    row.some((entry, c) => entry !== null && entry !== '' && formulas[r]?.[c] === heldBy(entry)),
  );
}

/** What of the form's cells is its own: where it has nothing somebody has typed. */
function withoutTyped(
  formulas: readonly (readonly CellValue[])[],
  { formulas: planned }: SheetPlan,
): readonly (readonly CellValue[])[] {
  return formulas.map((row, r) => row.map((formula, c) => (planned[r]?.[c] === '' ? '' : formula)));
}

/** Looks whether rows or columns have come or gone since, and has Excel refuse the drawing where they do from then on. */
async function lookOnceMore(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { range, usedCells }: { readonly range: string; readonly usedCells: string | null },
): Promise<Guard> {
  const used = sheet.getUsedRangeOrNullObject(true).untrack().load('address');
  const guard = guardRanges(sheet, [sheet.getRange(range).untrack().getLastCell()]);
  await context.sync();
  if (addressOf(used) !== usedCells) throw new UserError(placeMoved);
  return guard;
}

const placeMoved: Saying = (language) => excelMessages[language].placeMoved();

/** Takes the form away again where somebody had typed in its place since the look, and puts that back. */
async function putTypedBack(
  context: Excel.RequestContext,
  sheetId: string,
  typed: readonly FilledCell[],
  form: TakeBack,
): Promise<void> {
  await undoNow(context, form);
  const sheet = context.workbook.worksheets.getItem(sheetId);
  for (const { cell, formula } of typed) {
    const isFormula = typeof formula === 'string' && formula.startsWith('=');
    writeEntries(sheet.getRange(cell).untrack(), [
      [isFormula ? formulaEntry(formula) : literalEntry(formula, GENERAL)],
    ]);
  }
  await context.sync();
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
  /** Which cells of the sheet are in use; null where it holds nothing yet. */
  readonly usedCells: string | null;
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
    return { sheetId, sheetName, origin, before, usedCells: addressOf(used) };
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
  const [first] = filledCells(formulas, origin);
  if (first) throw new UserError((language) => excelMessages[language].occupied(first.cell));
}

function addressOf(used: Excel.Range): string | null {
  return used.isNullObject ? null : used.address;
}

interface FilledCell {
  readonly cell: string;
  readonly formula: CellValue;
}

function filledCells(formulas: readonly (readonly CellValue[])[], origin: CellPosition): FilledCell[] {
  return formulas.flatMap((cells, row) =>
    cells.flatMap((formula, column) =>
      formula === '' ? [] : { cell: cellAddress(origin.row + row, origin.column + column), formula },
    ),
  );
}
