// Published forms as the .xlsx files people keep them in.
import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';

const FOLDER = new URL('../../core/sheet/golden/published/', import.meta.url);

/**
 * A published form as an .xlsx file of one sheet, to be chosen in the pane.
 * @param {string} name of its figures, without extension
 */
export async function publishedWorkbook(name) {
  /** @type {{ rows: (string | number | boolean)[][], merges: string[], formats: Record<string, string> }} */
  const { rows, merges, formats } = JSON.parse(readFileSync(new URL(`${name}.json`, FOLDER), 'utf8'));
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('自评表');
  rows.forEach((row, at) =>
    row.forEach((value, column) => {
      if (value !== '') sheet.getCell(at + 1, column + 1).value = value;
    }),
  );
  Object.entries(formats).forEach(([cell, format]) => (sheet.getCell(cell).numFmt = format));
  merges.forEach((range) => sheet.mergeCells(range));
  const buffer = Buffer.from(await workbook.xlsx.writeBuffer());
  return { name: `${name}.xlsx`, mimeType: 'application/octet-stream', buffer };
}
