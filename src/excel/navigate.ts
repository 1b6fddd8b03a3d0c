import { inExcel } from './inExcel';

/** Why a cell that is selected is not seen; null where it is. */
export type OutOfSight = 'row' | 'column' | null;

/** Shows the sheet and selects the cell or range, in one round trip; says whether it lies in hidden rows or columns, which stay as they are. */
export function goToCell(sheetId: string, address: string): Promise<OutOfSight> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    sheet.activate();
    const range = sheet.getRange(address).untrack();
    range.select();
    range.load('rowHidden,columnHidden');
    await context.sync();
    // Null: some of them are.
    if (range.rowHidden !== false) return 'row';
    return range.columnHidden !== false ? 'column' : null;
  });
}
