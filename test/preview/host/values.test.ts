import { startExcel } from '../../../preview/node/startExcel';
import type { RunningExcel } from '../../../preview/node/startExcel';
import { caught } from '../caught';

let excel: RunningExcel;
beforeEach(async () => {
  excel = await startExcel();
});
afterEach(() => excel.dispose());

const onSheet = (use: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void | Promise<void>) =>
  Excel.run(async (context) => {
    await use(context.workbook.worksheets.getItem('Sheet1'), context);
    await context.sync();
  });

test('formulas written in a batch show their results in the same batch', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('A1:A2').values = [[2], [3]];
    const sum = sheet.getRange('A3');
    sum.formulas = [['=SUM(A1:A2)']];
    sum.load('values,formulas,text,valueTypes');
    await context.sync();
    expect(sum.values).toEqual([[5]]);
    expect(sum.formulas).toEqual([['=SUM(A1:A2)']]);
    expect(sum.valueTypes).toEqual([['Double']]);
  });
  await excel.settle();
  expect(excel.host.roundTrips).toBe(1);
});

test('one scalar fills the whole range, null leaves a cell alone, an empty text clears it', async () => {
  await onSheet((sheet) => {
    sheet.getRange('A1:B2').values = 7 as never;
    sheet.getRange('A1:B2').values = [
      [null, 1],
      ['', 'x'],
    ];
  });
  expect(excel.engine.snapshot('Sheet1').values).toEqual([
    [7, 1],
    ['', 'x'],
  ]);
});

test.each([
  ['a row too few', [[1, 2]]],
  ['a column too few', [[1], [2]]],
  ['rows of different lengths', [[1, 2], [3]]],
  ['one array for a larger range', [[1]]],
])('%s is refused', async (_, values) => {
  const error = await caught(() => onSheet((sheet) => void (sheet.getRange('A1:B2').values = values)));
  expect(error.code).toBe('InvalidArgument');
});

test.each([
  ['98%', 0.98, '0%'],
  ['12 ', 12, 'General'],
  ['2020-12-31', 44196, 'yyyy/m/d'],
  ['1,234.5', 1234.5, '#,##0.00'],
  ['true', true, 'General'],
  ["'0012", '0012', 'General'],
  ['2020年1月1日', 43831, 'yyyy"年"m"月"d"日"'],
  ['持续提高', '持续提高', 'General'],
])('the text %p becomes %p with the format %p', async (text, value, format) => {
  await onSheet((sheet) => void (sheet.getRange('A1').values = [[text]]));
  const { values, numberFormats } = excel.engine.snapshot('Sheet1');
  expect([values[0]?.[0], numberFormats[0]?.[0]]).toEqual([value, format]);
});

test.each(['98%', '12 ', '2020-12-31', '3-5', '=1+1', '0012', ' x'])('a text cell keeps %p as it is', async (text) => {
  await onSheet((sheet) => {
    sheet.getRange('A1').numberFormat = [['@']];
    sheet.getRange('A1').values = [[text]];
  });
  expect(excel.engine.value('Sheet1', 'A1')).toBe(text);
  await excel.settle();
  expect(excel.engine.text('Sheet1', 'A1')).toBe(text);
});

test('a number stays a number when its cell is formatted as text afterwards', async () => {
  await onSheet((sheet) => {
    sheet.getRange('A1').values = [[5]];
    sheet.getRange('A1').numberFormat = [['@']];
  });
  expect(excel.engine.value('Sheet1', 'A1')).toBe(5);
});

test('numbers keep 15 digits', async () => {
  await onSheet((sheet) => void (sheet.getRange('A1').values = [[Number('0.12345678901234567')]]));
  expect(excel.engine.value('Sheet1', 'A1')).toBe(0.123456789012346);
});

test('texts up to 32767 characters and formulas up to 8192 are taken, longer ones refused', async () => {
  await onSheet((sheet) => void (sheet.getRange('A1').values = [['字'.repeat(32_767)]]));
  const text = await caught(() => onSheet((sheet) => void (sheet.getRange('A1').values = [['字'.repeat(32_768)]])));
  const long = `="${'x'.repeat(8_190)}"`;
  const formula = await caught(() => onSheet((sheet) => void (sheet.getRange('A1').formulas = [[long]])));
  expect([text.code, formula.code]).toEqual(['InvalidArgument', 'InvalidArgument']);
});

test('an incomplete formula is refused', async () => {
  const error = await caught(() => onSheet((sheet) => void (sheet.getRange('A1').formulas = [['=SUM(A2']])));
  expect(error.code).toBe('InvalidArgument');
});

test('only the top-left cell of a merge holds a value', async () => {
  await onSheet((sheet) => {
    const range = sheet.getRange('A1:B2');
    range.values = [
      ['标题', 'b'],
      ['c', 'd'],
    ];
    range.merge();
    range.values = [
      ['新标题', 'b'],
      ['c', 'd'],
    ];
  });
  expect(excel.engine.snapshot('Sheet1')).toMatchObject({
    merges: ['A1:B2'],
    values: [
      ['新标题', ''],
      ['', ''],
    ],
  });
});

test('a large array arrives whole although the client sends it in blocks', async () => {
  const values = Array.from({ length: 200 }, (_, row) =>
    Array.from({ length: 20 }, (_unused, column) => row * 20 + column),
  );
  await onSheet((sheet) => void (sheet.getRange('A1:T200').values = values));
  expect(excel.engine.snapshot('Sheet1').values).toEqual(values);
});

test('cells far down and right can be written, whole columns only formatted', async () => {
  await onSheet((sheet) => {
    sheet.getRange('AX900:AY901').values = [
      [1, 2],
      [3, 4],
    ];
    sheet.getRange('AX2000').format.font.bold = true;
    sheet.getRange('B:B').format.columnWidth = 150;
  });
  expect(['AX900', 'AY901'].map((address) => excel.engine.value('Sheet1', address))).toEqual([1, 4]);
  const { sheet } = excel.engine.locate('Sheet1', 'A1');
  expect(excel.engine.cells.style(sheet.id, 1999, 49).bold).toBe(true);
  expect(excel.engine.layout.columnWidth(sheet.id, 1)).toBe(150);
});

test('the used range is a null object on an empty sheet and counts formats only when asked', async () => {
  await onSheet(async (sheet, context) => {
    const empty = sheet.getUsedRangeOrNullObject(true);
    await context.sync();
    expect(empty.isNullObject).toBe(true);
    sheet.getRange('C3').values = [[1]];
    sheet.getRange('E9').format.fill.color = '#FFFF00';
    const [valued, all] = [sheet.getUsedRangeOrNullObject(true), sheet.getUsedRangeOrNullObject()];
    valued.load('address');
    all.load('address');
    await context.sync();
    expect([valued.address, all.address]).toEqual(['Sheet1!C3', 'Sheet1!C3:E9']);
  });
});

test('clearing contents keeps formats, clearing all takes merges, validations and conditional formats too', async () => {
  await onSheet((sheet) => {
    const range = sheet.getRange('A1:B2');
    range.values = 1 as never;
    range.format.font.bold = true;
    range.conditionalFormats.add('Custom').custom.rule.formula = '=A1>0';
    range.dataValidation.rule = { decimal: { formula1: 0, operator: 'GreaterThan' } };
    sheet.getRange('A1').clear('Contents');
  });
  expect(excel.engine.snapshot('Sheet1').styles[0]?.[0]?.bold).toBe(true);
  await onSheet((sheet) => void sheet.getRange('A1:B2').clear());
  const { sheet } = excel.engine.locate('Sheet1', 'A1');
  expect(excel.engine.snapshot('Sheet1').values).toEqual([['']]);
  expect(excel.engine.conditionalFormats.list(sheet.id)).toEqual([]);
  expect(excel.engine.dataValidations.list(sheet.id)).toEqual([]);
});

test('inserted rows move formulas and the ranges an add-in holds', async () => {
  await onSheet(async (sheet, context) => {
    const held = sheet.getRange('A3');
    held.formulas = [['=A1*2']];
    context.trackedObjects.add(held);
    await context.sync();
    sheet.getRange('1:2').insert('Down');
    held.load('address,formulas');
    await context.sync();
    expect([held.address, held.formulas]).toEqual(['Sheet1!A5', [['=A3*2']]]);
  });
});
