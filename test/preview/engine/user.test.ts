import { startExcel } from '../../../preview/node/startExcel';
import type { RunningExcel } from '../../../preview/node/startExcel';

let excel: RunningExcel;
beforeEach(async () => {
  excel = await startExcel();
});
afterEach(() => excel.dispose());

test('pasted texts are read as typed ones, and stay as they are in text cells', async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('B1:B2').numberFormat = [['@'], ['@']];
    await context.sync();
  });
  excel.user.paste('Sheet1', 'A1', '98%\t98%\n3-5\t3-5');
  const { values, text } = excel.engine.snapshot('Sheet1');
  expect(values).toEqual([
    [0.98, '98%'],
    [expect.any(Number), '3-5'],
  ]);
  expect(text).toEqual([
    ['98%', '98%'],
    ['3月5日', '3-5'],
  ]);
});

test('5,000 pasted cells are one change and one step of undo, and the grid grows for them without telling', async () => {
  const seen: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(({ address, changeType }) =>
      Promise.resolve(void seen.push(`${changeType} ${address}`)),
    );
    await context.sync();
  });
  const line = Array.from({ length: 10 }, (_, column) => String(column)).join('\t');
  excel.user.paste('Sheet1', 'C3', Array.from({ length: 500 }, () => line).join('\n'));
  await excel.settle();
  expect(seen).toEqual(['RangeEdited C3:L502']);
  expect(excel.engine.value('Sheet1', 'L502')).toBe(9);
  excel.user.undo();
  expect(excel.engine.value('Sheet1', 'C3')).toBe('');
  expect(excel.engine.value('Sheet1', 'L502')).toBe('');
});

test('a protected sheet takes nothing that is pasted', () => {
  excel.user.protectSheet('Sheet1');
  expect(excel.user.paste('Sheet1', 'A1', '1\t2')).toMatchObject({ accepted: false });
  expect(excel.engine.value('Sheet1', 'A1')).toBe('');
  excel.user.unprotectSheet('Sheet1');
  expect(excel.user.paste('Sheet1', 'A1', '1\t2')).toEqual({ accepted: true });
});

test('sheets are renamed and deleted by their names', () => {
  excel.engine.sheets.add('草稿');
  excel.user.renameSheet('草稿', '定稿');
  expect(excel.engine.sheets.list().map(({ name }) => name)).toEqual(['Sheet1', '定稿']);
  excel.user.deleteSheet('定稿');
  expect(excel.engine.sheets.list().map(({ name }) => name)).toEqual(['Sheet1']);
});
