import { startExcel } from '../../../preview/node/startExcel';
import type { RunningExcel } from '../../../preview/node/startExcel';

let excel: RunningExcel;
beforeEach(async () => {
  excel = await startExcel();
});
afterEach(() => excel.dispose());

test('what was typed is taken back entry by entry, and formulas follow', async () => {
  excel.user.typeText('Sheet1', 'A1', '15');
  excel.user.typeText('Sheet1', 'B1', '=A1*2');
  excel.user.typeText('Sheet1', 'A1', '25');
  await excel.settle();
  expect(excel.engine.value('Sheet1', 'B1')).toBe(50);
  excel.user.undo();
  await excel.settle();
  expect([excel.engine.value('Sheet1', 'A1'), excel.engine.value('Sheet1', 'B1')]).toEqual([15, 30]);
});

test('a batch of the add-in is one step, whatever it did', async () => {
  excel.user.typeText('Sheet1', 'A1', '旧');
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1').values = [['甲']];
    sheet.getRange('A1').values = [['乙']];
    sheet.getRange('A1:B2').merge();
    sheet.getRange('A1').format.fill.color = '#FFFF00';
    sheet.getRange('A1').conditionalFormats.add('Custom').custom.rule.formula = '=TRUE';
    await context.sync();
  });
  excel.user.undo();
  const { sheet } = excel.engine.locate('Sheet1', 'A1');
  expect(excel.engine.snapshot('Sheet1')).toMatchObject({ values: [['旧']], merges: [] });
  expect(excel.engine.snapshot('Sheet1').styles[0]?.[0]?.fill).toBeNull();
  expect(excel.engine.conditionalFormats.list(sheet.id)).toEqual([]);
});

test('reading is no step', async () => {
  excel.user.typeText('Sheet1', 'A1', '1');
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1').load('values');
    await context.sync();
  });
  excel.user.undo();
  expect(excel.engine.value('Sheet1', 'A1')).toBe('');
  expect(excel.user.undo()).toBe(false);
});
