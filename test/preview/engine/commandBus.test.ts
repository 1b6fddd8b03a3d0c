import { SetRangeValuesMutation } from '../../../preview/engine/univer';
import type { ICommand } from '../../../preview/engine/univer';
import { startExcel } from '../../../preview/node/startExcel';
import type { RunningExcel } from '../../../preview/node/startExcel';

let excel: RunningExcel;
beforeEach(async () => {
  excel = await startExcel();
});
afterEach(() => excel.dispose());

const CLEAR = 'sheet.command.clear-selection-content';
const SET_STYLE = 'sheet.command.set-style';
const bus = () => excel.engine.context.commands;
const sheetId = (name: string) => excel.engine.locate(name, 'A1').sheet.id;
const value = (address: string) => excel.engine.value('Sheet1', address);

/** An add-in writes B1 with a look of its own, in that order, and a person then changes what it depends on. */
async function formulaWithLook(): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('B1').formulas = [['=A1*2']];
    sheet.getRange('B1').format.fill.color = '#FFEEDD';
    await context.sync();
  });
  await excel.settle();
}

async function expectCalculated(): Promise<void> {
  for (const number of [3, 4]) {
    excel.user.typeText('Sheet1', 'A1', String(number));
    await excel.settle();
    expect(value('B1')).toBe(2 * number);
  }
}

/** Registers a command of a test's own. */
function register(id: string, handler: ICommand['handler']): void {
  bus().registerCommand({ id, type: 0, handler });
}

test('after an edit that was refused, formulas with a look are calculated as ever', async () => {
  excel.engine.sheets.add('锁定');
  excel.user.typeText('锁定', 'A1', '不许动');
  excel.user.protectSheet('锁定');
  excel.user.select('锁定', 'A1');
  expect(await bus().executeCommand(CLEAR)).toBe(false);
  expect(bus().syncExecuteCommand(CLEAR)).toBe(false);
  expect(excel.engine.value('锁定', 'A1')).toBe('不许动');
  await formulaWithLook();
  await expectCalculated();
});

test('what is done instead of a command ends when nobody wants it any more', () => {
  register('test.command.plain', () => true);
  const refusal = bus().insteadOf(({ id }) => (id === 'test.command.plain' ? false : undefined));
  const later = bus().insteadOf(() => true);
  expect(bus().syncExecuteCommand('test.command.plain')).toBe(false);
  refusal.dispose();
  expect(bus().syncExecuteCommand('test.command.plain')).toBe(true);
  later.dispose();
});

test('while a command of a person is under way, an add-in’s formulas are its own', async () => {
  let end: () => void = () => undefined;
  register('test.command.slow', () => new Promise<boolean>((resolve) => (end = () => resolve(true))));
  const underWay = bus().executeCommand('test.command.slow');
  await formulaWithLook();
  end();
  await underWay;
  await expectCalculated();
});

test('a command that breaks off does no harm to what comes after it', async () => {
  register('test.command.broken', () => {
    throw new Error('as it happens');
  });
  expect(() => bus().syncExecuteCommand('test.command.broken')).toThrow('as it happens');
  await formulaWithLook();
  await expectCalculated();
});

test('a formula written while a person changes a look is calculated', async () => {
  let end: () => void = () => undefined;
  register('test.command.slow', () => new Promise<boolean>((resolve) => (end = () => resolve(true))));
  const underWay = bus().executeCommand('test.command.slow');
  const { unitId } = excel.engine.context;
  const cellValue = { 0: { 1: { f: '=A1*2' } } };
  bus().syncExecuteCommand(SetRangeValuesMutation.id, {
    unitId,
    subUnitId: sheetId('Sheet1'),
    cellValue,
    trigger: SET_STYLE,
  });
  end();
  await underWay;
  await expectCalculated();
});

test('taking back a look, and bringing it back, leaves the formula alive', async () => {
  excel.user.typeText('Sheet1', 'B1', '=A1*2');
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('B1').format.font.bold = true;
    await context.sync();
  });
  excel.user.undo();
  await excel.settle();
  expect(excel.engine.cells.style(sheetId('Sheet1'), 0, 1).bold).toBe(false);
  await expectCalculated();
  for (let step = 0; step < 2; step += 1) excel.user.undo();
  excel.engine.context.workbook.redo();
  excel.engine.context.workbook.redo();
  await excel.settle();
  await expectCalculated();
});
