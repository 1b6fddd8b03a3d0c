import type { Grid } from '../core/sheet/grid';
import { GRID_PROPERTIES, gridOf } from './gridOf';
import { inExcel } from './inExcel';
import { isNoCellSelected } from './isNoCellSelected';

/** Where a list may be, as it was at one moment. */
export interface ListReading {
  readonly sheetId: string;
  readonly sheetName: string;
  /** The cells selected, or all of the sheet where no more than one row is; null when nothing is filled in there. */
  readonly grid: Grid | null;
  /** Whether the grid is what was selected. */
  readonly isSelection: boolean;
}

/**
 * Reads what is selected on the active sheet, or the whole sheet when only one row is, in one round trip. While a chart is selected
 * it is the whole sheet, in two.
 */
export async function readList(): Promise<ListReading> {
  try {
    return await readSelection();
  } catch (error) {
    if (!isNoCellSelected(error)) throw error;
    return readWholeSheet();
  }
}

function readSelection(): Promise<ListReading> {
  return inExcel(async (context) => {
    const selected = context.workbook.getSelectedRange().untrack().load('rowCount');
    const sheet = selected.worksheet.load('id,name');
    const inSelection = selected.getUsedRangeOrNullObject(true).untrack().load(GRID_PROPERTIES);
    const onSheet = sheet.getUsedRangeOrNullObject(true).untrack().load(GRID_PROPERTIES);
    await context.sync();
    const isSelection = selected.rowCount > 1;
    return listIn(sheet, isSelection ? inSelection : onSheet, isSelection);
  });
}

function readWholeSheet(): Promise<ListReading> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load('id,name');
    const used = sheet.getUsedRangeOrNullObject(true).untrack().load(GRID_PROPERTIES);
    await context.sync();
    return listIn(sheet, used, false);
  });
}

function listIn({ id, name }: Excel.Worksheet, used: Excel.Range, isSelection: boolean): ListReading {
  return { sheetId: id, sheetName: name, grid: used.isNullObject ? null : gridOf(used), isSelection };
}
