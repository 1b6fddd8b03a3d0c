import type { Workbook, Worksheet } from 'exceljs';
import { legalSheetName } from '../core/sheet/sheetName';

/** A new sheet of a file, called so or, where Excel allows no such name or it is taken, as near to it as can be. */
export function addSheet(workbook: Workbook, name: string): Worksheet {
  const taken = workbook.worksheets.map((sheet) => sheet.name);
  return workbook.addWorksheet(legalSheetName(name, taken));
}
