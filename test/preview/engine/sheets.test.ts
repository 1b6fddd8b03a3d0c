import { startExcel } from '../../../preview/node/startExcel';
import type { RunningExcel } from '../../../preview/node/startExcel';

let excel: RunningExcel;
beforeEach(async () => {
  excel = await startExcel();
});
afterEach(() => excel.dispose());

test('formulas look across sheets, whichever of them was added or written to last', async () => {
  for (const name of ['甲', '乙', '丙']) excel.engine.sheets.add(name);
  excel.user.typeText('丙', 'A1', '=甲!A1+乙!A1');
  excel.user.typeText('乙', 'A1', '=甲!A1*2');
  excel.user.typeText('甲', 'A1', '5');
  await excel.settle();
  expect(excel.engine.value('丙', 'A1')).toBe(15);
  excel.engine.sheets.add('丁');
  excel.user.typeText('丁', 'A1', '=丙!A1');
  excel.user.typeText('甲', 'A1', '6');
  await excel.settle();
  expect(excel.engine.value('丁', 'A1')).toBe(18);
  excel.user.undo();
  await excel.settle();
  expect(excel.engine.value('丁', 'A1')).toBe(15);
});

test('a sheet added or written to leaves the formulas of the others alone', async () => {
  excel.user.typeText('Sheet1', 'A1', '=1+1');
  await excel.settle();
  const calculated: string[] = [];
  excel.engine.events.on((event) => {
    if (event.kind === 'sheetCalculated') calculated.push(event.sheetId);
  });
  const { id } = excel.engine.sheets.add('新表');
  excel.user.typeText('新表', 'A1', '=2+2');
  await excel.settle();
  expect(new Set(calculated)).toEqual(new Set([id]));
});

test('a deleted sheet leaves #REF! in the formulas that looked at it', async () => {
  excel.engine.sheets.add('来源');
  excel.user.typeText('Sheet1', 'A1', '=来源!A1');
  await excel.settle();
  excel.user.deleteSheet('来源');
  await excel.settle();
  expect(excel.engine.value('Sheet1', 'A1')).toBe('#REF!');
});
