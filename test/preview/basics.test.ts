import { startExcel } from '../../preview/node/startExcel';
import type { RunningExcel } from '../../preview/node/startExcel';

let excel: RunningExcel;
const metadata = [
  {
    id: 'ADD',
    name: 'ADD',
    parameters: [
      { name: 'a', type: 'any' },
      { name: 'b', type: 'any' },
    ],
  },
];
beforeEach(async () => {
  excel = await startExcel({ functions: { namespace: 'ZPB', metadata } });
  CustomFunctions.associate('ADD', (a: unknown, b: unknown) => {
    if (a === 7) throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, '没有');
    return Number(a) + Number(b);
  });
});
afterEach(() => excel.dispose());

test('what is written can be read back after a sync', async () => {
  const read = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2');
    range.values = [
      [1, 'x'],
      [true, '=A1+1'],
    ];
    range.load('values,formulas,text,valueTypes,address');
    await context.sync();
    return range.toJSON();
  });
  expect(read.values).toEqual([
    [1, 'x'],
    [true, 2],
  ]);
  expect(read.formulas?.[1]?.[1]).toBe('=A1+1');
  expect(read.address).toBe('Sheet1!A1:B2');
  await excel.settle();
  expect(excel.host.roundTrips).toBe(1);
});

test('custom functions', async () => {
  excel.user.typeText('Sheet1', 'A1', '1');
  excel.user.typeText('Sheet1', 'B1', '=ZPB.ADD(A1,5)');
  excel.user.typeText('Sheet1', 'B2', '=ZPB.ADD(7,5)');
  await excel.engine.calculation.finished();
  expect(excel.engine.value('Sheet1', 'B1')).toBe('#BUSY!');
  const t = performance.now();
  await excel.settle();
  console.log(performance.now() - t);
  expect(excel.engine.value('Sheet1', 'B1')).toBe(6);
  expect(excel.engine.value('Sheet1', 'B2')).toBe('#N/A');
  expect(excel.engine.errorMessage('Sheet1', 'B2')).toBe('没有');
});

test('many things', async () => {
  const seen: unknown[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async (e) => void seen.push(e.address, e.triggerSource, e.source));
    await context.sync();
    const sheet = context.workbook.worksheets.add('项目');
    sheet.activate();
    sheet.showGridlines = false;
    const r = sheet.getRange('A1:C3');
    r.merge();
    r.format.fill.color = '#ff0000';
    r.format.font.bold = true;
    r.format.horizontalAlignment = 'Center';
    r.format.columnWidth = 80;
    r.format.borders.getItem('EdgeTop').style = 'Continuous';
    r.format.borders.getItem('InsideVertical').style = 'Continuous';
    sheet.getRange('A1').values = [['标题']];
    const cf = sheet.getRange('A5:A9').conditionalFormats.add('Custom');
    cf.custom.rule.formula = '=$A5>3';
    cf.custom.format.fill.color = '#FFFF00';
    sheet.getRange('B5:B9').dataValidation.rule = { decimal: { formula1: 0, formula2: 100, operator: 'Between' } };
    sheet.getRange('B5:B9').dataValidation.errorAlert = {
      title: '分值',
      message: '0 到 100',
      style: 'Stop',
      showAlert: true,
    };
    sheet.pageLayout.orientation = 'Portrait';
    sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    sheet.pageLayout.setPrintArea('A1:C9');
    sheet.pageLayout.setPrintMargins('Centimeters', { top: 2 });
    const none = context.workbook.worksheets.getItemOrNullObject('没有');
    const formats = sheet.getRange('A1:C20').conditionalFormats;
    formats.load('items/type,items/custom/rule/formula');
    context.workbook.worksheets.load('items/name,items/id');
    r.load('format/fill/color,format/font/bold,format/columnWidth');
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('address');
    await context.sync();
    console.log(
      none.isNullObject,
      formats.items.map((f) => f.toJSON()),
      context.workbook.worksheets.items.map((s) => s.name),
      r.toJSON(),
      used.address,
    );
  });
  await excel.settle();
  console.log(seen, excel.engine.snapshot('项目'), excel.host.log.length, excel.host.unsupportedMembers);
});
