import ExcelJS from 'exceljs';
import type { ValueTable } from '../worksheets/writeTable';
import { addSheet } from './addSheet';
import { onePageWide } from './pageSetup';

const HEADING_FILL = 'FFE2EFDA';

/** An .xlsx file with one table per sheet, its headings staying in sight and repeated on every page. */
export async function tablesWorkbook(tables: readonly ValueTable[]): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  for (const { name, columns, rows } of tables) {
    const sheet = addSheet(workbook, name);
    sheet.addRow(columns.map(({ heading }) => heading)).eachCell((cell) => {
      cell.font = { bold: true };
      cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: HEADING_FILL } };
    });
    rows.forEach((row) => sheet.addRow([...row]));
    columns.forEach(({ width }, index) => {
      sheet.getColumn(index + 1).width = width;
    });
    sheet.eachRow((row) => {
      row.alignment = { wrapText: true, vertical: 'top' };
    });
    sheet.views = [{ state: 'frozen', ySplit: 1 }];
    sheet.pageSetup = { ...onePageWide('landscape'), printTitlesRow: '1:1' };
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
