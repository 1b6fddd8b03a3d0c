import { localAddress } from '../core/cell/a1';
import { isPendingError } from '../core/cell/excelError';
import type { Grid } from '../core/sheet/grid';
import type { SheetLayout } from '../core/sheet/sheetLayout';
import { GRID_PROPERTIES, gridOf } from './gridOf';
import { inExcel } from './inExcel';
import type { BatchOptions } from './inExcel';
import { isNoCellSelected } from './isNoCellSelected';
import { loadOwnRules } from './ownRules';
import type { OwnRule } from './ownRules';
import { loadLayout } from './sheetLayout';
import { loadNotes } from './sheetNotes';
import { isTooMuch } from './userError';

/** A sheet as it was at one moment. */
export interface SheetReading {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly isProtected: boolean;
  /** The cells from the first to the last that holds anything; null for an empty sheet. */
  readonly grid: Grid | null;
  /** Sizes and looks of the cells; null where Excel does not send so much. */
  readonly layout: SheetLayout | null;
  /** Address of the active cell ('E15'); only when the active sheet was read, and not while a chart is selected. */
  readonly selection?: string;
  /** The name of the file, as far as it is known; only when the active sheet was read. */
  readonly workbookName?: string;
  /** Our conditional formats on the sheet, half-drawn ones too; hand the reading to showHighlights and it needs no reading of its own. */
  readonly ownRules: readonly OwnRule[];
  /** True while a custom function has not answered yet: the scores read are not final, read again after onCalculated. */
  readonly isCalculating: boolean;
}

/**
 * Reads the active sheet in one round trip, two while a chart is selected. While the user is typing into a cell it tries a few
 * times and then says so; with `waitForCellEdit` it waits for the end of it.
 */
export async function readActiveSheet(options: BatchOptions = {}): Promise<SheetReading> {
  try {
    return await readWithActiveCell(options);
  } catch (error) {
    if (!isNoCellSelected(error)) throw error;
    return inExcel((context) => readWhole(context, () => context.workbook.worksheets.getActiveWorksheet()), options);
  }
}

function readWithActiveCell(options: BatchOptions): Promise<SheetReading> {
  return inExcel(async (context) => {
    const { workbook } = context;
    const cell = workbook.getActiveCell().untrack().load('address');
    workbook.load('name');
    const reading = await readWhole(context, () => workbook.worksheets.getActiveWorksheet());
    return { ...reading, selection: localAddress(cell.address), workbookName: workbook.name };
  }, options);
}

/** Reads a sheet in one round trip. Waits while a cell is being edited: it runs in the background of typing. */
export function readSheet(sheetId: string): Promise<SheetReading> {
  return inExcel((context) => readWhole(context, () => context.workbook.worksheets.getItem(sheetId)), {
    waitForCellEdit: true,
    isBackground: true,
  });
}

/** Reads a sheet with sizes and looks; without them where that is more than Excel sends. */
async function readWhole(context: Excel.RequestContext, sheet: () => Excel.Worksheet): Promise<SheetReading> {
  try {
    const layout = loadLayout(sheet());
    const reading = loadSheet(sheet());
    await context.sync();
    return { ...reading(), layout: layout() };
  } catch (error) {
    if (!isTooMuch(error)) throw error;
    const reading = loadSheet(sheet());
    await context.sync();
    return { ...reading(), layout: null };
  }
}

/** Queues the reading; call the result after the sync. */
function loadSheet(sheet: Excel.Worksheet): () => Omit<SheetReading, 'layout'> {
  sheet.load('id,name,protection/protected');
  const used = sheet.getUsedRangeOrNullObject(true).untrack();
  used.load(GRID_PROPERTIES);
  const ownRules = loadOwnRules(sheet, { unfinished: true });
  const notes = loadNotes(sheet);
  return () => {
    const grid = used.isNullObject ? null : gridOf(used, notes());
    return {
      sheetId: sheet.id,
      sheetName: sheet.name,
      isProtected: sheet.protection.protected,
      grid,
      ownRules: ownRules(),
      isCalculating: grid !== null && grid.values.some((row) => row.some(isPendingError)),
    };
  };
}
