import ExcelJS from 'exceljs';
import { readTables } from '../../src/files/readTables';
import type { FileSheet } from '../../src/files/fileReading';
import { convertWithLibreOffice } from '../xlsx/libreOffice';
import { isFormula } from './calculatedGrids';
import type { SheetCell, TypedPlan } from './typedPlan';

/** Has LibreOffice calculate forms, each on a sheet of one file, and reads the file it saves; `file` gives paths in a folder. */
export async function libreOfficeSheets(
  plans: readonly TypedPlan[],
  file: (name: string) => string,
): Promise<readonly FileSheet[]> {
  const workbook = new ExcelJS.Workbook();
  for (const [index, { cells }] of plans.entries()) {
    const sheet = workbook.addWorksheet(`表${index + 1}`);
    for (const cell of cells) write(sheet, cell);
  }
  await workbook.xlsx.writeFile(file('typed.xlsx'));
  await convertWithLibreOffice([file('typed.xlsx')], 'xlsx', file('calculated'));
  const reading = await readTables(file('calculated/typed.xlsx'));
  if (!reading.ok) throw new Error(reading.message);
  return reading.sheets;
}

function write(sheet: ExcelJS.Worksheet, cell: SheetCell): void {
  const { row, column, content, numberFormat } = cell;
  if (content === '') return;
  const written = sheet.getCell(row + 1, column + 1);
  written.value = isFormula(cell) ? { formula: String(content).slice(1) } : content;
  written.numFmt = numberFormat;
}
