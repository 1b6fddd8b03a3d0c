import type { Grid } from '../core/sheet/grid';
import { GRID_PROPERTIES, gridOf } from './gridOf';
import { inExcel } from './inExcel';

/** Where a list may be, as it was at one moment. */
export interface ListReading {
  readonly sheetId: string;
  readonly sheetName: string;
  /** The cells selected, or all of the sheet where no more than one row is; null when nothing is filled in there. */
  readonly grid: Grid | null;
  /** Whether the grid is what was selected. */
  readonly isSelection: boolean;
}

/** Reads what is selected on the active sheet, or the whole sheet when only one row is, in one round trip. */
export function readList(): Promise<ListReading> {
  return inExcel(async (context) => {
    const selected = context.workbook.getSelectedRange().untrack().load('rowCount');
    const sheet = selected.worksheet.load('id,name');
    const inSelection = selected.getUsedRangeOrNullObject(true).untrack().load(GRID_PROPERTIES);
    const onSheet = sheet.getUsedRangeOrNullObject(true).untrack().load(GRID_PROPERTIES);
    await context.sync();
    const isSelection = selected.rowCount > 1;
    const used = isSelection ? inSelection : onSheet;
    return { sheetId: sheet.id, sheetName: sheet.name, grid: used.isNullObject ? null : gridOf(used), isSelection };
  });
}
