import { formatArea, parseAddress } from '../../../preview/engine/address';
import { startExcel } from '../../../preview/node/startExcel';
import type { RunningExcel } from '../../../preview/node/startExcel';

let excel: RunningExcel;
beforeEach(async () => {
  excel = await startExcel();
  for (const [address, text] of [
    ['A1', '甲'],
    ['A4', '乙'],
    ['B1', '1'],
    ['B2', '2'],
    ['B3', '3'],
    ['B4', '4'],
    ['B6', '=SUM(B1:B4)'],
  ] as const) {
    excel.user.typeText('Sheet1', address, text);
  }
  for (const address of ['A1:A3', 'A4:A5', 'C6:D6']) {
    excel.engine.layout.merge(sheetId(), parseAddress(address)?.area ?? fail(address));
  }
  await addRule('B1:B4', '=AND($B1>$B$4,N("B1:B4")=0)');
  await addRule('B6', '=SUM($B$1:$B$4)<>10');
  await excel.settle();
});
afterEach(() => excel.dispose());

function fail(address: string): never {
  throw new Error(address);
}

const sheetId = () => excel.engine.sheets.byName('Sheet1')?.id ?? fail('Sheet1');

async function addRule(range: string, formula: string): Promise<void> {
  await Excel.run(async (context) => {
    const formats = context.workbook.worksheets.getItem('Sheet1').getRange(range).untrack().conditionalFormats;
    formats.add(Excel.ConditionalFormatType.custom).custom.rule.formula = formula;
    await context.sync();
  });
}

async function change(address: string, how: 'insert' | 'delete'): Promise<void> {
  await Excel.run(async (context) => {
    const rows = context.workbook.worksheets.getItem('Sheet1').getRange(address).untrack();
    if (how === 'insert') rows.insert('Down');
    else rows.delete('Up');
    await context.sync();
  });
  await excel.settle();
}

const rules = () =>
  excel.engine.conditionalFormats.list(sheetId()).map(({ areas, formula }) => [areas.map(formatArea).join(), formula]);
const merges = () => excel.engine.snapshot('Sheet1').merges.sort();
const state = () => ({ ...excel.engine.snapshot('Sheet1'), merges: merges(), rules: rules() });

test('rows inserted inside merges and conditional formats make them larger, their formulas follow', async () => {
  await change('2:3', 'insert');
  expect(merges()).toEqual(['A1:A5', 'A6:A7', 'C8:D8']);
  expect(rules()).toEqual([
    ['B8', '=SUM($B$1:$B$6)<>10'],
    ['B1:B6', '=AND($B1>$B$6,N("B1:B4")=0)'],
  ]);
  expect(excel.engine.cells.read(sheetId(), 7, 1).formula).toBe('=SUM(B1:B6)');
});

test('a row inserted below the end of a merge leaves it as it is', async () => {
  await change('4:4', 'insert');
  expect(merges()).toEqual(['A1:A3', 'A5:A6', 'C7:D7']);
});

test('when the first row of an area is deleted, its formula stands for the row that takes its place', async () => {
  await change('1:1', 'delete');
  expect(merges()).toEqual(['A1:A2', 'A3:A4', 'C5:D5']);
  expect(excel.engine.value('Sheet1', 'A1')).toBe('');
  expect(rules()).toEqual([
    ['B5', '=SUM($B$1:$B$3)<>10'],
    ['B1:B3', '=AND($B1>$B$3,N("B1:B4")=0)'],
  ]);
});

test('a merge of which one cell is left is none any more', async () => {
  await change('5:5', 'delete');
  expect(merges()).toEqual(['A1:A3', 'C5:D5']);
});

test.each([
  ['2:3', 'insert'],
  ['1:4', 'delete'],
  ['6:6', 'delete'],
] as const)('undo takes back %s %s with merges, formats and values', async (rows, how) => {
  const before = state();
  await change(rows, how);
  expect(state()).not.toEqual(before);
  excel.user.undo();
  await excel.settle();
  expect(state()).toEqual(before);
});
