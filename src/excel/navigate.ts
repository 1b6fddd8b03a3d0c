import { inExcel } from './inExcel';

/** Shows the sheet and selects the cell or range, in one round trip. */
export function goToCell(sheetId: string, address: string): Promise<void> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    sheet.activate();
    sheet.getRange(address).untrack().select();
    await context.sync();
  });
}
