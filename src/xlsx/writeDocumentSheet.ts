import ExcelJS from 'exceljs';
import type { Borders } from 'exceljs';
import type { FormDocument } from '../core/document/formDocument';
import { addSheet } from './addSheet';
import { onePageWide } from './pageSetup';
import { columnWidth } from './sheetLayout';

const LINE: Partial<Borders> = {
  top: { style: 'thin' },
  bottom: { style: 'thin' },
  left: { style: 'thin' },
  right: { style: 'thin' },
};
/** Points of a line of text, and about how many points of width a character takes. */
const LINE_HEIGHT = 15;
const CHARACTER_WIDTH = 10.5;

/** A document as an .xlsx file of one sheet, one page wide. Texts stay texts. */
export async function documentWorkbook(
  name: string,
  { lines, columnWidths, rows, isLandscape }: FormDocument,
): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = addSheet(workbook, name);
  columnWidths.forEach((points, index) => {
    sheet.getColumn(index + 1).width = columnWidth(points);
  });
  lines.forEach((line, index) => {
    const row = sheet.addRow([line]);
    row.font = { bold: index === 0, size: index === 0 ? 18 : 12 };
    row.alignment = { horizontal: 'center' };
    sheet.mergeCells(row.number, 1, row.number, columnWidths.length);
  });
  for (const { cells, minHeight } of rows) {
    const row = sheet.addRow(
      cells.flatMap(({ text, columns }) => [text, ...Array<string>(columns - 1).fill('')]).map((text) => text || null),
    );
    let column = 1;
    let height = minHeight;
    for (const { text, columns, isBold, isSentence } of cells) {
      const cell = row.getCell(column);
      const width = columnWidths.slice(column - 1, column - 1 + columns).reduce((sum, points) => sum + points, 0);
      height = Math.max(height, LINE_HEIGHT * Math.ceil((text.length * CHARACTER_WIDTH) / width) + 5);
      if (columns > 1) sheet.mergeCells(row.number, column, row.number, column + columns - 1);
      cell.font = { bold: isBold };
      cell.alignment = { wrapText: true, vertical: 'middle', horizontal: isSentence ? 'left' : 'center' };
      cell.border = LINE;
      column += columns;
    }
    row.height = height;
  }
  sheet.pageSetup = onePageWide(isLandscape ? 'landscape' : 'portrait');
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
