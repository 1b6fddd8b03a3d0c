import fc from '../support/property';
import { sizeRuns } from '../../src/excel/applyPlan';
import { insertForm } from '../../src/excel/insertForm';
import { contentNamed, requestFor } from './support/forms';
import { newSheet, useExcel } from './support/testExcel';

test('neighbours of equal size form one run, equal sizes apart do not', () => {
  expect(sizeRuns([9, 9, 20, 9])).toEqual([
    { start: 0, count: 2, size: 9 },
    { start: 2, count: 1, size: 20 },
    { start: 3, count: 1, size: 9 },
  ]);
});

test('no sizes give no runs', () => {
  expect(sizeRuns([])).toEqual([]);
});

test('runs laid end to end give the sizes back, with no two neighbours alike', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 3 })), (sizes) => {
      const runs = sizeRuns(sizes);
      expect(runs.flatMap(({ count, size }) => Array<number>(count).fill(size))).toEqual(sizes);
      runs.forEach((run, index) => expect(run.size).not.toBe(runs[index - 1]?.size));
    }),
  );
});

const excel = useExcel();

test('a form goes onto cells that have prompts of their own in some places', async () => {
  newSheet(excel(), '有提示');
  await Excel.run(async (context) => {
    const { dataValidation } = context.workbook.worksheets.getItem('有提示').getRange('A1:J16');
    dataValidation.rule = { list: { source: '是,否', inCellDropDown: true } };
    dataValidation.prompt = { showPrompt: true, title: '旧提示', message: '请选择' };
    await context.sync();
  });
  excel().user.select('有提示', 'A1');
  const { range } = await insertForm(requestFor(contentNamed('有提示'), 'selection'));
  expect(range).toMatch(/^A1:/);
  expect(excel().user.typeText('有提示', 'G15', '200')).toMatchObject({ accepted: true });
});

test('Excel refuses a rule for cells whose prompts differ, until what they had is cleared', async () => {
  newSheet(excel(), '提示不同');
  const setRule = (isCleared: boolean) =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('提示不同');
      const { dataValidation } = sheet.getRange('A1:A9');
      if (isCleared) dataValidation.clear();
      dataValidation.rule = { decimal: { operator: 'Between', formula1: 0, formula2: 100 } };
      await context.sync();
    });
  await Excel.run(async (context) => {
    const { dataValidation } = context.workbook.worksheets.getItem('提示不同').getRange('A3');
    dataValidation.rule = { list: { source: '是,否', inCellDropDown: true } };
    dataValidation.prompt = { showPrompt: true, title: '旧提示', message: '请选择' };
    await context.sync();
  });
  await expect(setRule(false)).rejects.toMatchObject({ code: 'InvalidArgument' });
  await setRule(true);
});
