import { startExcel } from '../../../preview/node/startExcel';
import type { RunningExcel } from '../../../preview/node/startExcel';

let excel: RunningExcel;
beforeEach(async () => {
  excel = await startExcel();
});
afterEach(() => excel.dispose());

/** The changes the handler of all sheets is told of. */
async function watchChanges(): Promise<Excel.WorksheetChangedEventArgs[]> {
  const seen: Excel.WorksheetChangedEventArgs[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add((args) => Promise.resolve(void seen.push(args)));
    await context.sync();
  });
  return seen;
}

test('an edit by hand is reported with its cell, source and values', async () => {
  const seen = await watchChanges();
  excel.user.typeText('Sheet1', 'B2', '5');
  await excel.settle();
  expect(seen).toEqual([
    expect.objectContaining({
      address: 'B2',
      changeType: 'RangeEdited',
      source: 'Local',
      triggerSource: 'Unknown',
      details: { valueBefore: '', valueAfter: 5, valueTypeBefore: 'Empty', valueTypeAfter: 'Double' },
    }),
  ]);
});

test('an edit by the add-in says so, results of formulas and formats are no change', async () => {
  excel.user.typeText('Sheet1', 'A1', '=B1');
  const seen = await watchChanges();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('B1:B2');
    range.values = [[1], [2]];
    range.format.fill.color = '#FFFF00';
    await context.sync();
  });
  await excel.settle();
  expect(seen.map(({ address, triggerSource }) => [address, triggerSource])).toEqual([['B1:B2', 'ThisLocalAddin']]);
});

test('the range of an event can be asked for', async () => {
  const seen = await watchChanges();
  excel.user.typeText('Sheet1', 'C3', 'x');
  await excel.settle();
  const values = await Excel.run(async (context) => {
    const range = seen[0]?.getRange(context);
    range?.load('values');
    await context.sync();
    return range?.values;
  });
  expect(values).toEqual([['x']]);
});

test('an inserted row is one change, whatever formulas it moves', async () => {
  excel.user.typeText('Sheet1', 'A5', '=A1');
  const seen = await watchChanges();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('2:2').insert('Down');
    await context.sync();
  });
  await excel.settle();
  expect(seen.map(({ address, changeType }) => [address, changeType])).toEqual([['2:2', 'RowInserted']]);
});

test('with events switched off nothing is reported', async () => {
  const seen = await watchChanges();
  await Excel.run(async (context) => {
    context.runtime.enableEvents = false;
    context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[1]];
    await context.sync();
    context.runtime.enableEvents = true;
    await context.sync();
  });
  await excel.settle();
  expect(seen).toEqual([]);
});

test('a removed handler hears nothing more', async () => {
  const seen: string[] = [];
  const handler = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const result = sheet.onChanged.add((args) => Promise.resolve(void seen.push(args.address)));
    await context.sync();
    return result;
  });
  excel.user.typeText('Sheet1', 'A1', '1');
  await excel.settle();
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  excel.user.typeText('Sheet1', 'A2', '2');
  await excel.settle();
  expect(seen).toEqual(['A1']);
});

test('sheets that are added, activated, renamed and deleted are reported, and selections', async () => {
  const seen: string[] = [];
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onAdded.add(() => Promise.resolve(void seen.push('added')));
    worksheets.onActivated.add(() => Promise.resolve(void seen.push('activated')));
    worksheets.onDeleted.add(() => Promise.resolve(void seen.push('deleted')));
    worksheets.onSelectionChanged.add(({ address }) => Promise.resolve(void seen.push(`selected ${address}`)));
    await context.sync();
    worksheets.add('新表').activate();
    await context.sync();
    await excel.settle();
    worksheets.getItem('新表').delete();
    await context.sync();
  });
  await excel.settle();
  excel.user.select('Sheet1', 'B2:C3');
  await excel.settle();
  expect(seen).toEqual(expect.arrayContaining(['added', 'deleted', 'selected B2:C3']));
  expect(seen.indexOf('added')).toBeLessThan(seen.indexOf('activated'));
});

test.each(['by hand', 'by the add-in'])('a new name of a sheet is reported with the old one, given %s', async (by) => {
  const seen: Excel.WorksheetNameChangedEventArgs[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onNameChanged.add((args) => Promise.resolve(void seen.push(args)));
    await context.sync();
  });
  const { id } = excel.engine.sheets.active();
  if (by === 'by hand') excel.engine.sheets.rename(id, '自评表');
  else {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').name = '自评表';
      await context.sync();
    });
  }
  await excel.settle();
  expect(seen).toEqual([
    { type: 'WorksheetNameChanged', worksheetId: id, nameBefore: 'Sheet1', nameAfter: '自评表', source: 'Local' },
  ]);
});

test('names of sheets are not given by an Excel older than ExcelApi 1.17', async () => {
  excel.dispose();
  excel = await startExcel({ requirementSets: { ExcelApi: '1.16' } });
  const listening = Excel.run((context) => {
    context.workbook.worksheets.onNameChanged.add(() => Promise.resolve());
    return context.sync();
  });
  await expect(listening).rejects.toMatchObject({ code: 'ApiNotFound' });
});

test('a sheet that an add-in adds is not shown', async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.add('后面的表');
    await context.sync();
  });
  expect(excel.engine.sheets.active().name).not.toBe('后面的表');
});

test('a calculation is reported with its sheet, once results are there', async () => {
  const seen: [sheet: string, value: unknown][] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onCalculated.add((args) => {
      seen.push([args.worksheetId, excel.engine.value('Sheet1', 'A1')]);
      return Promise.resolve();
    });
    await context.sync();
  });
  excel.user.typeText('Sheet1', 'B1', '3');
  excel.user.typeText('Sheet1', 'A1', '=B1*2');
  await excel.settle();
  expect(seen.at(-1)).toEqual([excel.engine.sheets.active().id, 6]);
});
