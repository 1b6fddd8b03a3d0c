import { startExcel } from '../../../preview/node/startExcel';
import type { RunningExcel } from '../../../preview/node/startExcel';
import { caught } from '../caught';

let excel: RunningExcel;
beforeEach(async () => {
  excel = await startExcel();
});
afterEach(() => excel.dispose());

test('heights of rows, widths of columns and looks of cells come in one request', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A2').format.rowHeight = 45;
    sheet.getRange('A3').format.rowHeight = 0;
    sheet.getRange('B1').format.columnWidth = 90;
    sheet.getRange('B2').format.wrapText = true;
    sheet.getRange('B2').format.font.size = 16;
    sheet.getRange('A1').format.font.bold = true;
    await context.sync();

    const range = sheet.getRange('A1:B3');
    const rows = range.getRowProperties({ rowHidden: true, format: { rowHeight: true, font: { size: true } } });
    const columns = range.getColumnProperties({ columnHidden: true, format: { columnWidth: true, wrapText: true } });
    const cells = range.getCellProperties({ format: { wrapText: true, shrinkToFit: true, font: { bold: true } } });
    const before = excel.host.roundTrips;
    await context.sync();
    expect(excel.host.roundTrips).toBe(before + 1);

    expect(rows.value.slice(1)).toEqual([
      { rowHidden: false, format: { rowHeight: 45, font: { size: null } } },
      { rowHidden: true, format: { rowHeight: 0, font: { size: 11 } } },
    ]);
    expect(columns.value[1]).toEqual({ columnHidden: false, format: { columnWidth: 90, wrapText: null } });
    expect(cells.value.map((row) => row.map(({ format }) => [format?.font?.bold, format?.wrapText]))).toEqual([
      [
        [true, false],
        [false, false],
      ],
      [
        [false, false],
        [false, true],
      ],
      [
        [false, false],
        [false, false],
      ],
    ]);
  });
});

test('what is not known here is refused by name', async () => {
  const failure = await caught(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').getCellProperties({ style: true });
      await context.sync();
    }),
  );
  expect(failure.code).toBe('ApiNotFound');
  expect(excel.host.unsupportedMembers).toContain('Range.getCellProperties.style');
});
