import { startExcel } from '../../../preview/node/startExcel';
import type { RunningExcel, StartOptions } from '../../../preview/node/startExcel';

const functions = {
  namespace: 'ZPB',
  metadata: [
    {
      id: 'SHOW',
      name: 'SHOW',
      parameters: [
        { name: 'a', type: 'any' },
        { name: 'b', type: 'any', optional: true },
      ],
    },
    { id: 'FAIL', name: 'FAIL', parameters: [{ name: 'kind', type: 'string' }] },
    { id: 'TOTAL', name: 'TOTAL', parameters: [{ name: 'cells', type: 'number', dimensionality: 'matrix' }] },
  ],
};

let excel: RunningExcel;
let calls = 0;
async function start(options: StartOptions = {}): Promise<void> {
  excel = await startExcel({ functions, ...options });
  calls = 0;
  CustomFunctions.associate('SHOW', (a: unknown, b: unknown) => {
    calls += 1;
    return JSON.stringify([a, b]);
  });
  CustomFunctions.associate('FAIL', (kind: string) => {
    if (kind === 'throw') throw new Error('内部错误');
    const code = kind === 'NA' ? CustomFunctions.ErrorCode.notAvailable : CustomFunctions.ErrorCode.divisionByZero;
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- the declared type hides that it is an Error
    throw new CustomFunctions.Error(code, '缺少完成值');
  });
  CustomFunctions.associate('TOTAL', (cells: number[][]) => cells.flat().reduce((sum, cell) => sum + cell, 0));
}
afterEach(() => excel.dispose());

const type = (address: string, text: string) => excel.user.typeText('Sheet1', address, text);
const value = (address: string) => excel.engine.value('Sheet1', address);

test('a function shows #BUSY! until the add-in answers, and so does what depends on it', async () => {
  await start();
  type('A1', '=ZPB.SHOW(1,"x")');
  type('A2', '=LEN(A1)');
  await excel.engine.calculation.finished();
  expect([value('A1'), value('A2')]).toEqual(['#BUSY!', '#BUSY!']);
  await excel.settle();
  expect([value('A1'), value('A2')]).toEqual(['[1,"x"]', 7]);
});

test.each([
  ['zero', '[0,null]'],
  ['null', '[null,null]'],
] as const)('an empty cell arrives as %s, an argument left out as null', async (emptyArgument, shown) => {
  await start({ emptyArgument });
  type('A1', '=ZPB.SHOW(B9)');
  await excel.settle();
  expect(value('A1')).toBe(shown);
});

test('texts of text cells arrive as texts', async () => {
  await start();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('B1:B2');
    range.numberFormat = [['@'], ['@']];
    range.values = [['98%'], ['12 ']];
    await context.sync();
  });
  type('A1', '=ZPB.SHOW(B1,B2)');
  await excel.settle();
  expect(value('A1')).toBe('["98%","12 "]');
});

test('a matrix arrives whole and changes recalculate it', async () => {
  await start();
  type('B1', '1');
  type('B2', '2');
  type('A1', '=ZPB.TOTAL(B1:B2)');
  await excel.settle();
  type('B2', '5');
  await excel.settle();
  expect(value('A1')).toBe(6);
});

test('errors show their value; #N/A and #VALUE! carry the sentence', async () => {
  await start();
  type('A1', '=ZPB.FAIL("NA")');
  type('A2', '=ZPB.FAIL("DIV")');
  type('A3', '=ZPB.FAIL("throw")');
  type('A4', '=ZPB.SHOW(1/0)');
  await excel.settle();
  expect(['A1', 'A2', 'A3', 'A4'].map(value)).toEqual(['#N/A', '#DIV/0!', '#VALUE!', '#DIV/0!']);
  expect(excel.engine.errorMessage('Sheet1', 'A1')).toBe('缺少完成值');
  expect(excel.engine.errorMessage('Sheet1', 'A2')).toBeNull();
  expect(calls).toBe(0);
});

test('the same arguments are asked once, whatever the number of cells', async () => {
  await start();
  for (const row of [1, 2, 3]) type(`A${row}`, '=ZPB.SHOW(1,2)');
  await excel.settle();
  expect(calls).toBe(1);
  expect(['A1', 'A2', 'A3'].map(value)).toEqual(['[1,2]', '[1,2]', '[1,2]']);
});

test('a batch that waits for the answers does not block them', async () => {
  await start();
  const shown = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
    range.formulas = [['=ZPB.SHOW(1,2)']];
    range.load('values');
    await context.sync();
    const first: unknown = range.values[0]?.[0];
    await excel.settle();
    range.load('values');
    await context.sync();
    return [first, range.values[0]?.[0] as unknown];
  });
  expect(shown).toEqual(['#BUSY!', '[1,2]']);
});

test('results of functions are no round trips of the add-in', async () => {
  await start();
  type('A1', '=ZPB.SHOW(1,2)');
  await excel.settle();
  expect(excel.host.roundTrips).toBe(0);
  expect(excel.host.log.some(({ housekeeping }) => housekeeping)).toBe(true);
});

test('an unknown function is #NAME?', async () => {
  await start();
  type('A1', '=ZPB.NOSUCH(1)');
  await excel.settle();
  expect(value('A1')).toBe('#NAME?');
});

test('conditional formats refuse custom functions', async () => {
  await start();
  await expect(
    Excel.run(async (context) => {
      const formats = context.workbook.worksheets.getActiveWorksheet().getRange('A1').conditionalFormats;
      formats.add('Custom').custom.rule.formula = '=ZPB.SHOW(A1)=1';
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: 'InvalidArgument' });
});
