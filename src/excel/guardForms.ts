import { cellsOf } from '../core/form/cellsOf';
import type { Form } from '../core/form/form';
import type { CellValue } from '../core/cell/cell';
import { isFormulaEntry } from '../core/sheet/edit/entry';
import { summaryMessages } from '../wording/summary';
import { guardRanges } from './guardCells';
import type { Guard } from './guardCells';
import { ChangeProblem } from './runs/changeProblem';
import { UserError } from './userError';

/** A form as it was read, on the sheet it was read on. */
export interface PlacedForm {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly form: Form;
}

/** Nothing was done, as forms are elsewhere than they were read: what was planned on them is planned anew on another reading. */
class FormsMoved extends UserError {
  constructor() {
    super((language) => summaryMessages[language].formsMoved());
  }
}

/** Cells of forms in one request, which stays far below the 5 MB that Excel on the web sends. */
const MAX_CELLS = 50_000;

/**
 * Looks whether forms are where they were read, by their texts and the names of their sheets, in one round trip for some hundred of them.
 * FormsMoved where they are not. The guard has Excel refuse a later request of the context where they have moved since.
 */
export async function guardForms(context: Excel.RequestContext, forms: readonly PlacedForm[]): Promise<Guard> {
  const guards: Guard[] = [];
  for (const sheets of batchesOf(forms)) guards.push(...(await guardSheets(context, sheets)));
  return () => guards.forEach((guard) => guard());
}

/** One round trip. */
async function guardSheets(
  context: Excel.RequestContext,
  sheets: readonly (readonly PlacedForm[])[],
): Promise<readonly Guard[]> {
  const looks = sheets.map((placed) => lookAtSheet(context, placed));
  await context.sync();
  if (!looks.every(({ isAsRead }) => isAsRead())) throw new FormsMoved();
  return looks.map(({ guard }) => guard);
}

/** Whether something was refused as forms have moved, so that another reading may do. */
export function isFormsMoved(error: unknown): boolean {
  const cause = error instanceof ChangeProblem && error.outcome === 'none' ? error.cause : error;
  return cause instanceof FormsMoved;
}

/** What a request that begins with the guard is refused with. */
export const formsMoved = (): UserError => new FormsMoved();

function lookAtSheet({ workbook }: Excel.RequestContext, placed: readonly PlacedForm[]) {
  const [{ sheetId, sheetName } = { sheetId: '', sheetName: '' }] = placed;
  const sheet = workbook.worksheets.getItemOrNullObject(sheetId).load('name');
  const looks = placed.map(({ form }) => {
    return { form, range: sheet.getRange(form.range).untrack().load('values,formulas,rowIndex,columnIndex') };
  });
  const last = sheet.getUsedRangeOrNullObject(true).untrack().getLastCell();
  return {
    // Formulas find a form by the name of its sheet.
    guard: guardRanges(sheet, [last], () => workbook.worksheets.getItem(sheetName)),
    isAsRead: () =>
      !sheet.isNullObject && sheet.name === sheetName && looks.every(({ form, range }) => hasTexts(form, range)),
  };
}

/** Whether a form's own texts and formulas stand where they were read; numbers and what formulas give change without moving. */
function hasTexts(form: Form, { values, formulas, rowIndex, columnIndex }: Excel.Range): boolean {
  const [held, entered] = [values, formulas] as readonly (readonly (readonly CellValue[])[])[];
  return cellsOf(form).every(({ value, formula, row, column }) => {
    const [r, c] = [row - rowIndex, column - columnIndex];
    if (formula !== undefined) return isFormulaEntry(entered?.[r]?.[c] ?? '');
    return typeof value !== 'string' || value === '' || held?.[r]?.[c] === value;
  });
}

/** Forms sheet by sheet, as many at a time as go into one request. */
function* batchesOf(forms: readonly PlacedForm[]): Generator<(readonly PlacedForm[])[]> {
  const sheets = new Map<string, PlacedForm[]>();
  for (const placed of forms) sheets.set(placed.sheetId, [...(sheets.get(placed.sheetId) ?? []), placed]);
  let batch: (readonly PlacedForm[])[] = [];
  let cells = 0;
  for (const placed of sheets.values()) {
    const size = placed.reduce((sum, { form: { area } }) => {
      return sum + (area.bottom - area.top + 1) * (area.right - area.left + 1);
    }, 0);
    if (batch.length > 0 && cells + size > MAX_CELLS) {
      yield batch;
      batch = [];
      cells = 0;
    }
    batch.push(placed);
    cells += size;
  }
  if (batch.length > 0) yield batch;
}
