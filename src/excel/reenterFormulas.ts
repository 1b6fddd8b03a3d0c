import { inExcel } from './inExcel';
import { repairedFormula } from './lostFormulas';

/**
 * Enters the formulas of these cells once more, which is what it takes for Excel to find the functions again
 * after a workbook was saved or opened without the add-in. Two round trips: read, write.
 */
export function reenterFormulas(sheetId: string, addresses: readonly string[]): Promise<void> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const cells = addresses.map((address) => sheet.getRange(address).untrack().load('formulas'));
    await context.sync();
    addresses.forEach((address, index) => {
      const formulas = cells[index]?.formulas as string[][];
      // An untracked range is good for one sync only, so it is got anew.
      sheet.getRange(address).untrack().formulas = formulas.map((row) => row.map(repairedFormula));
    });
    await context.sync();
  });
}
