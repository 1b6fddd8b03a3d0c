import { useExcel } from '../../excel/support/testExcel';

const excel = useExcel();
const FORMULA = `='Sheet1'!$A$3&"理由"`;

interface Named {
  readonly name: string;
  readonly formula: string;
  readonly visible: boolean;
}

const namesOn = (sheet: string): Promise<Named[]> =>
  Excel.run(async (context) => {
    const { names } = context.workbook.worksheets.getItem(sheet);
    names.load('items/name,items/formula,items/visible');
    await context.sync();
    return names.items.map(({ name, formula, visible }) => ({ name, formula: String(formula), visible }));
  });

test('a name of a sheet is its own, hidden, follows its cell, and goes with a step of undo', async () => {
  const { engine, user } = excel();
  engine.sheets.add('别的');
  user.typeText('Sheet1', 'A3', '标题');
  await Excel.run({ mergeUndoGroup: true } as never, async (context) => {
    const item = context.workbook.worksheets.getItem('Sheet1').names.add('_zpb_ignored_1', FORMULA);
    item.visible = false;
    await context.sync();
  });
  expect(await namesOn('Sheet1')).toEqual([{ name: '_zpb_ignored_1', formula: FORMULA, visible: false }]);
  expect(await namesOn('别的')).toEqual([]);
  await Excel.run(async (context) => {
    context.workbook.names.load('items/name');
    await context.sync();
    expect(context.workbook.names.items).toEqual([]);
  });
  user.insertLines('Sheet1', '1:2');
  expect((await namesOn('Sheet1'))[0]?.formula.replaceAll("'", '')).toBe('=Sheet1!$A$5&"理由"');
  user.renameSheet('Sheet1', '改名');
  expect((await namesOn('改名'))[0]?.formula.replaceAll("'", '')).toBe('=改名!$A$5&"理由"');
  user.deleteLines('改名', '5:5');
  expect((await namesOn('改名'))[0]?.formula).toContain('#REF!');
  for (let step = 0; step < 4; step += 1) user.undo();
  await excel().settle();
  expect(await namesOn('Sheet1')).toEqual([]);
});

test('the names of a sheet go with it', async () => {
  const { engine, user } = excel();
  const { id } = engine.sheets.add('要删的');
  engine.definedNames.add({ name: '_zpb_ignored_1', formula: FORMULA, sheetId: id, isHidden: true });
  expect(await namesOn('要删的')).toHaveLength(1);
  user.deleteSheet('要删的');
  expect(engine.definedNames.list()).toEqual([]);
});
