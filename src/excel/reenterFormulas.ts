import { asOneStep } from './asOneStep';
import { inExcel } from './inExcel';
import { repairedFormula } from './lostFormulas';

/**
 * Enters the formulas of these cells once more, which is what it takes for Excel to find the functions again
 * after a workbook was saved or opened without the add-in. Two round trips: read, write.
 */
export async function reenterFormulas(sheetId: string, addresses: readonly string[]): Promise<void> {
  const cells = await inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const ranges = addresses.map((address) => sheet.getRange(address).untrack().load('formulas'));
    await context.sync();
    return ranges.map(({ formulas }) => formulas as string[][]);
  });
  await asOneStep(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    addresses.forEach((address, index) => {
      const formulas = (cells[index] ?? []).map((row) => row.map(repairedFormula));
      sheet.getRange(address).untrack().formulas = formulas;
    });
    await context.sync();
  });
}
