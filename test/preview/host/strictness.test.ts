import { startExcel } from '../../../preview/node/startExcel';
import type { RunningExcel } from '../../../preview/node/startExcel';
import { until } from '../../support/until';
import { caught } from '../caught';

let excel: RunningExcel;
beforeEach(async () => {
  excel = await startExcel();
});
afterEach(() => excel.dispose());

/** One batch of the add-in. */
const inBook = (use: (workbook: Excel.Workbook) => unknown) =>
  Excel.run((context) => {
    use(context.workbook);
    return context.sync();
  });

test('what was not loaded cannot be read', async () => {
  const error = await caught(() =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      await context.sync();
      return range.values;
    }),
  );
  expect(error.code).toBe('PropertyNotLoaded');
});

test.each(['', 'a'.repeat(32), 'a/b', 'a\\b', 'a?b', 'a*b', 'a:b', '[a]', "'a", 'History'].filter(Boolean))(
  'a sheet cannot be named %p',
  async (name) => {
    const error = await caught(() => inBook(({ worksheets }) => worksheets.add(name)));
    expect(error.code).toBe('InvalidArgument');
  },
);

test('sheet names are unique without regard to case', async () => {
  const error = await caught(() => inBook(({ worksheets }) => worksheets.add('SHEET1')));
  expect(error.code).toBe('ItemAlreadyExists');
});

test('a missing sheet is ItemNotFound, or a null object when asked for so', async () => {
  const error = await caught(() => inBook(({ worksheets }) => worksheets.getItem('没有').getRange('A1').clear()));
  expect(error.code).toBe('ItemNotFound');
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject('没有');
    const range = sheet.getRange('A1');
    range.load('values');
    await context.sync();
    expect([sheet.isNullObject, range.isNullObject]).toEqual([true, true]);
  });
});

test('a wrong address is InvalidArgument and the error says where', async () => {
  const error = await caught(() =>
    inBook(({ worksheets }) => worksheets.getActiveWorksheet().getRange('第一格').clear()),
  );
  expect(error.code).toBe('InvalidArgument');
  expect(error.debugInfo.errorLocation).toBe('Worksheet.getRange');
});

test('the actions before a failing one stay applied, those after it are not tried', async () => {
  await caught(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1').values = [['前']];
      sheet.getRange('A2:A3').values = [['少一行']];
      sheet.getRange('A4').values = [['后']];
      await context.sync();
    }),
  );
  expect(excel.engine.snapshot('Sheet1').values).toEqual([['前']]);
});

test('locked cells of a protected sheet are AccessDenied, unlocked ones are not', async () => {
  const write = (address: string) =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange(address).values = [[1]];
      await context.sync();
    });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('B1').format.protection.locked = false;
    sheet.protection.protect();
    await context.sync();
  });
  expect((await caught(() => write('A1'))).code).toBe('AccessDenied');
  await write('B1');
  expect(excel.engine.value('Sheet1', 'B1')).toBe(1);
  expect(excel.user.typeText('Sheet1', 'A1', '1').accepted).toBe(false);
});

test('while a cell is being edited requests fail, unless they may wait', async () => {
  const write = (context: Excel.RequestContext) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[1]];
    return context.sync();
  };
  excel.host.setCellEditing(true);
  expect((await caught(() => Excel.run(write))).code).toBe('InvalidOperationInCellEditMode');
  const waiting = Excel.run({ delayForCellEdit: true }, write);
  await until(() => excel.host.waitsForEdit, 'a request that waits');
  expect(excel.engine.value('Sheet1', 'A1')).toBe('');
  excel.host.setCellEditing(false);
  await waiting;
  expect(excel.engine.value('Sheet1', 'A1')).toBe(1);
});

test('requests and responses above 5 MB are refused', async () => {
  const block = Array.from({ length: 200 }, () => ['字'.repeat(10_000)]);
  const error = await caught(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      for (const column of ['A', 'B', 'C']) sheet.getRange(`${column}1:${column}200`).values = block;
      await context.sync();
    }),
  );
  expect(error.code).toBe('RequestPayloadSizeLimitExceeded');
  expect(excel.engine.snapshot('Sheet1').values).toEqual([['']]);
  const reading = await caught(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1:ZZ10000').load('values');
      await context.sync();
    }),
  );
  expect(reading.code).toBe('ResponsePayloadSizeLimitExceeded');
});

test('what is not implemented answers ApiNotFound with its name and is listed', async () => {
  const error = await caught(() => inBook(({ worksheets }) => worksheets.getActiveWorksheet().tables.getCount()));
  expect(error.code).toBe('ApiNotFound');
  expect([...excel.host.unsupportedMembers]).toEqual(['Worksheet.Tables']);
});

test('members above the requirement sets fail at the call', async () => {
  excel.dispose();
  excel = await startExcel({ requirementSets: { ExcelApi: '1.3', RichApiRuntime: '1.2' } });
  const error = await caught(() =>
    inBook(({ worksheets }) => worksheets.getActiveWorksheet().getRange('A1').conditionalFormats.clearAll()),
  );
  expect(error.code).toBe('ApiNotFound');
  expect(excel.host.roundTrips).toBe(0);
});

test('the only visible sheet can be neither deleted nor hidden', async () => {
  const onSheet = (use: (sheet: Excel.Worksheet) => void) => () =>
    inBook(({ worksheets }) => use(worksheets.getActiveWorksheet()));
  expect((await caught(onSheet((sheet) => sheet.delete()))).code).toBe('InvalidOperation');
  expect((await caught(onSheet((sheet) => void (sheet.visibility = 'Hidden')))).code).toBe('InvalidOperation');
});

test('ordered failures hit the request and the member that were named', async () => {
  const write = (value: number) =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      range.values = [[value]];
      range.format.font.bold = true;
      await context.sync();
    });
  excel.host.failures.failRequest(2, 'GeneralException', 'Bold');
  excel.host.failures.refuseRequest(3, 'activityLimitReached');
  await write(1);
  expect((await caught(() => write(2))).code).toBe('GeneralException');
  expect((await caught(() => write(3))).code).toBe('ActivityLimitReached');
  expect(excel.engine.value('Sheet1', 'A1')).toBe(2);
  await write(4);
  expect(excel.engine.value('Sheet1', 'A1')).toBe(4);
});

test('requests can be made slow', async () => {
  excel.host.failures.delayMs = 60;
  const start = performance.now();
  await Excel.run((context) => context.sync());
  expect(performance.now() - start).toBeGreaterThan(55);
});

test('selecting a merged cell, or an area that touches one, selects all of it', async () => {
  const addresses = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('C3:J3').merge(false);
    const select = async (address: string) => {
      sheet.getRange(address).select();
      const selected = context.workbook.getSelectedRange().load('address');
      const active = context.workbook.getActiveCell().load('address');
      await context.sync();
      return [selected.address, active.address];
    };
    return [await select('C3'), await select('E3'), await select('B2:D3'), await select('A1')];
  });
  expect(addresses).toEqual([
    ['Sheet1!C3:J3', 'Sheet1!C3'],
    ['Sheet1!C3:J3', 'Sheet1!C3'],
    ['Sheet1!B2:J3', 'Sheet1!B2'],
    ['Sheet1!A1', 'Sheet1!A1'],
  ]);
});
