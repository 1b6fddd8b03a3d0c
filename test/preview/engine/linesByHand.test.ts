import { MAX_COLUMNS, formatArea } from '../../../preview/engine/address';
import { Direction } from '../../../preview/engine/univer';
import { toRange } from '../../../preview/engine/univerRange';
import { startExcel } from '../../../preview/node/startExcel';
import type { RunningExcel } from '../../../preview/node/startExcel';

let excel: RunningExcel;
beforeEach(async () => {
  excel = await startExcel();
  for (const [row, text] of ['1', '2', '3', '4', '5', '6', '7'].entries()) {
    excel.user.typeText('Sheet1', `B${row + 1}`, text);
  }
  excel.user.typeText('Sheet1', 'D1', '=SUM(B3:B6)');
  excel.engine.layout.merge(sheetId(), areaOf('C3:C4'));
  await addRule('B3:B6', '=$B3>$B$6');
  await excel.settle();
});
afterEach(() => excel.dispose());

type How = 'insert' | 'delete';

const sheetId = () => excel.engine.locate('Sheet1', 'A1').sheet.id;
const areaOf = (address: string) => excel.engine.locate('Sheet1', address).area;
const rules = () =>
  excel.engine.conditionalFormats.list(sheetId()).map(({ areas, formula }) => [areas.map(formatArea).join(), formula]);
const state = () => ({ ...excel.engine.snapshot('Sheet1'), rules: rules() });

async function addRule(range: string, formula: string): Promise<void> {
  await Excel.run(async (context) => {
    const formats = context.workbook.worksheets.getItem('Sheet1').getRange(range).conditionalFormats;
    formats.add(Excel.ConditionalFormatType.custom).custom.rule.formula = formula;
    await context.sync();
  });
}

/** By Univer's own command, as its context menu gives it. */
function byMenu(lines: string, how: How, towards?: Direction): boolean {
  const { commands, unitId } = excel.engine.context;
  const range = toRange(excel.engine.context.onGrid(sheetId(), areaOf(lines)));
  const [kind, direction] = areaOf(lines).columns === MAX_COLUMNS ? ['row', Direction.UP] : ['col', Direction.LEFT];
  const id = `sheet.command.${how === 'insert' ? 'insert' : 'remove'}-${kind}-by-range`;
  return commands.syncExecuteCommand(id, { unitId, subUnitId: sheetId(), range, direction: towards ?? direction });
}

const byUser = (lines: string, how: How) => excel.user[`${how}Lines`]('Sheet1', lines);

const moved: readonly [lines: string, how: How, rule: readonly (readonly [range: string, formula: string])[]][] = [
  ['1:1', 'insert', [['B4:B7', '=$B4>$B$7']]],
  ['3:3', 'insert', [['B4:B7', '=$B4>$B$7']]],
  ['5:6', 'insert', [['B3:B8', '=$B3>$B$8']]],
  ['7:7', 'insert', [['B3:B6', '=$B3>$B$6']]],
  ['1:2', 'delete', [['B1:B4', '=$B1>$B$4']]],
  ['3:3', 'delete', [['B3:B5', '=$B3>$B$5']]],
  ['2:3', 'delete', [['B2:B4', '=$B2>$B$4']]],
  ['4:5', 'delete', [['B3:B4', '=$B3>$B$4']]],
  ['6:6', 'delete', [['B3:B5', '=$B3>#REF!']]],
  ['7:7', 'delete', [['B3:B6', '=$B3>$B$6']]],
  ['3:6', 'delete', []],
  ['A:A', 'insert', [['C3:C6', '=$C3>$C$6']]],
  ['B:B', 'insert', [['C3:C6', '=$C3>$C$6']]],
  ['C:C', 'insert', [['B3:B6', '=$B3>$B$6']]],
  ['A:A', 'delete', [['A3:A6', '=$A3>$A$6']]],
  ['B:B', 'delete', []],
];

describe.each([
  ['from the menu', byMenu],
  ['by hand', byUser],
])('lines inserted and deleted %s', (_, change) => {
  test.each(moved)(
    '%s, %s: conditional formats move as in Excel, and one undo takes it all back',
    async (lines, how, rule) => {
      const before = state();
      const steps = excel.engine.context.undoSteps.count(excel.engine.context.unitId);
      expect(change(lines, how)).toBe(true);
      await excel.settle();
      expect(rules()).toEqual(rule);
      expect(excel.engine.context.undoSteps.count(excel.engine.context.unitId)).toBe(steps + 1);
      excel.user.undo();
      await excel.settle();
      expect(state()).toEqual(before);
    },
  );

  test('merged cells and formulas move along', async () => {
    change('4:4', 'insert');
    await excel.settle();
    expect(excel.engine.snapshot('Sheet1').merges).toEqual(['C3:C5']);
    expect(excel.engine.cells.read(sheetId(), 0, 3).formula).toBe('=SUM(B3:B7)');
  });

  test('are refused on a protected sheet', async () => {
    excel.user.protectSheet('Sheet1');
    const before = state();
    for (const [lines, how] of [
      ['2:2', 'insert'],
      ['2:2', 'delete'],
      ['A:A', 'insert'],
      ['A:A', 'delete'],
    ] as const) {
      expect(change(lines, how)).toBe(false);
    }
    await excel.settle();
    expect(state()).toEqual(before);
  });
});

test('what Univer refuses leaves conditional formats and merged cells as they were', async () => {
  const before = state();
  // Below a row that is none: Univer refuses of its own accord.
  expect(byMenu('1:1', 'insert', Direction.DOWN)).toBe(false);
  await excel.settle();
  expect(state()).toEqual(before);
});

test.each(['insert', 'delete'] as const)(
  '%s of lines on a sheet behind another: the other stays as it is, this one changes as if it were in front',
  async (how) => {
    const other = excel.engine.sheets.add('另一张');
    for (const cell of ['A1', 'A3', 'A5', 'A6']) excel.user.typeText('另一张', cell, `=B1&"${cell}"`);
    excel.engine.layout.merge(other.id, areaOf('A1:A2'));
    excel.engine.layout.merge(other.id, areaOf('A3:B4'));
    excel.engine.layout.merge(other.id, areaOf('A6:D6'));
    await excel.settle();
    const before = excel.engine.snapshot('另一张');
    excel.engine.sheets.activate(other.id);
    byUser('3:3', how);
    await excel.settle();
    expect(excel.engine.snapshot('另一张')).toEqual(before);
    expect(excel.engine.sheets.active().id).toBe(other.id);
    expect(excel.engine.snapshot('Sheet1').merges).toEqual(how === 'insert' ? ['C4:C5'] : []);
  },
);
