import { exampleForms } from '../../src/core/form/examples';
import { readForms } from '../../src/core/sheet/readForms';
import { formulaEntry, isFormulaEntry } from '../../src/core/sheet/edit/entry';
import { ownCalls } from '../../src/core/sheet/repair/ownCalls';
import { templates } from '../../src/core/sheet/templates/templateById';
import { freezePlan } from '../../src/core/workflows/freeze/freezePlan';
import { chosenSchemeOf } from '../../src/excel/formSchemes';
import { freezeCells } from '../../src/excel/freezeCells';
import { frozenCells, frozenOn, openForms } from '../../src/excel/frozenCells';
import { insertForm } from '../../src/excel/insertForm';
import { readSheet } from '../../src/excel/readSheet';
import { unfreezeCells } from '../../src/excel/unfreezeCells';
import { lastAction } from '../../src/excel/takeBack/lastAction';
import { takeBackLast } from '../../src/excel/takeBack/takeBackLast';
import { contentNamed, requestFor } from './support/forms';
import { answerFunctions, withFunctions } from './support/liveScores';
import { refusal, useExcel } from './support/testExcel';

const excel = useExcel(withFunctions);
beforeAll(answerFunctions);

async function planFor(sheetId: string) {
  const { grid } = await readSheet(sheetId);
  if (!grid) throw new Error('Nothing stands on the sheet');
  const schemeOf = chosenSchemeOf();
  return freezePlan(
    grid,
    readForms(grid).forms.map((form) => ({ form, scheme: schemeOf(form, sheetId) })),
  );
}

/** A form of the example on a sheet of its name; the actuals given are typed by hand. */
async function formOn(name: string, typed: Readonly<Record<string, string>> = {}): Promise<string> {
  const inserted = await insertForm(requestFor(contentNamed(name)));
  if (!inserted) throw new Error('Nothing was inserted');
  for (const [cell, text] of Object.entries(typed)) excel().user.typeText(name, cell, text);
  await excel().settle();
  return inserted.sheetId;
}

async function freezeAll(sheetId: string) {
  const { cells } = await planFor(sheetId);
  const result = await freezeCells([{ sheetId, cells }]);
  await excel().settle();
  return result;
}

const ownFormulas = (name: string) =>
  excel()
    .engine.snapshot(name)
    .formulas.flat()
    .filter((formula) => ownCalls(formula));

describe.each(templates.map(({ id }) => id))('a form of template %s', (templateId) => {
  test('shows the same without our functions, and gets every formula back exactly', async () => {
    const [content] = exampleForms;
    if (!content) throw new Error('No example');
    const inserted = await insertForm({
      ...requestFor({ ...content, project: `定稿${templateId}`, department: `部门${templateId}` }),
      templateId,
    });
    await excel().settle();
    const { sheetId = '', sheetName: name = '' } = inserted ?? {};
    const before = excel().engine.snapshot(name);
    const calls = ownFormulas(name).length;

    const { formulas, values } = await freezeAll(sheetId);

    const after = excel().engine.snapshot(name);
    expect(calls).toBeGreaterThan(0);
    expect(formulas.length + values.length).toBe(calls);
    expect(ownFormulas(name)).toEqual([]);
    expect(after.values).toEqual(before.values);
    expect(after.numberFormats).toEqual(before.numberFormats);
    const { restored, changed } = await unfreezeCells(frozenOn(await readSheet(sheetId)), new Map());
    await excel().settle();
    expect([restored.length, changed]).toEqual([calls, []]);
    expect(excel().engine.snapshot(name)).toEqual(before);
    expect(frozenCells()).toEqual([]);
  });
});

test('what Excel alone cannot read becomes a value, what it can goes on being calculated', async () => {
  const sheetId = await formOn('读不懂的', { E14: '零事故', F14: '0起', E15: '12', F15: '6' });
  const { cells } = await planFor(sheetId);
  const entryOf = (address: string) => cells.find(({ cell }) => cell === address)?.entry ?? '';
  expect([isFormulaEntry(entryOf('H14')), isFormulaEntry(entryOf('H15'))]).toEqual([false, true]);

  const shown = ['H14', 'H15'].map((cell) => excel().engine.value('读不懂的', cell));
  await freezeAll(sheetId);
  expect(['H14', 'H15'].map((cell) => excel().engine.value('读不懂的', cell))).toEqual(shown);
  excel().user.typeText('读不懂的', 'F15', '12');
  await excel().settle();
  expect(excel().engine.value('读不懂的', 'H15')).toBe(excel().engine.value('读不懂的', 'G15'));
});

test('a formula of the user around our function keeps its result, not our rule', async () => {
  const sheetId = await formOn('包了一层');
  const formula = String(excel().engine.snapshot('包了一层').formulas[13]?.[7]);
  excel().user.typeText('包了一层', 'H14', `=ROUND(${formula.slice(1)}/2,2)`);
  await excel().settle();
  const half = excel().engine.value('包了一层', 'H14');
  const { cells } = await planFor(sheetId);
  expect(cells.find(({ cell }) => cell === 'H14')?.entry).toBe(half);
});

test('cells without a result stay as they are and are named', async () => {
  const sheetId = await formOn('有错误', { G14: '=1/0' });
  const { withoutResult } = await planFor(sheetId);
  expect(withoutResult).toEqual(['H14']);
  await freezeAll(sheetId);
  expect(ownFormulas('有错误')).toHaveLength(1);
});

test('where the native formula shows something else in this Excel, the value stands there', async () => {
  const sheetId = await formOn('结果不同');
  const { cells } = await planFor(sheetId);
  const [first, ...rest] = cells.map((cell) => (cell.cell === 'H14' ? { ...cell, entry: formulaEntry('=1+1') } : cell));
  if (!first) throw new Error('No cells');
  const before = excel().engine.value('结果不同', 'H14');
  const { values } = await freezeCells([{ sheetId, cells: [first, ...rest] }]);
  await excel().settle();
  expect(values).toEqual([{ sheetId, cell: 'H14' }]);
  expect(lastAction.read()?.what('zh-CN')).toBe('定稿');
  expect(excel().engine.value('结果不同', 'H14')).toBe(before);
  expect(excel().engine.snapshot('结果不同').formulas[13]?.[7]).toBe(before);
  await unfreezeCells(frozenOn(await readSheet(sheetId)), new Map());
  await excel().settle();
  expect(ownFormulas('结果不同')).toHaveLength(cells.length);
});

test('a cell somebody typed into meanwhile, or after, is left alone and named', async () => {
  const sheetId = await formOn('有人在改');
  const { cells } = await planFor(sheetId);
  excel().user.typeText('有人在改', 'H14', '3');
  const { changed } = await freezeCells([{ sheetId, cells }]);
  expect(changed).toEqual([{ sheetId, cell: 'H14' }]);
  excel().user.typeText('有人在改', 'H15', '4');
  await excel().settle();

  const remembered = frozenCells().filter((cell) => cell.sheetId === sheetId && cell.cell !== 'H14');
  const result = await unfreezeCells(remembered, new Map());
  expect(result.changed).toEqual([{ sheetId, cell: 'H15' }]);
  expect(['H14', 'H15'].map((cell) => excel().engine.value('有人在改', cell))).toEqual([3, 4]);
});

test('on a protected sheet nothing is changed, and it is named', async () => {
  const sheetId = await formOn('受保护的');
  const { cells } = await planFor(sheetId);
  excel().user.protectSheet('受保护的');
  const { formulas, values, locked } = await freezeCells([{ sheetId, cells }]);
  expect([formulas, values, locked.map(({ sheetName }) => sheetName)]).toEqual([[], [], ['受保护的']]);
  expect(ownFormulas('受保护的')).toHaveLength(cells.length);
});

test('where the workbook does not remember the formulas, none is touched', async () => {
  const sheetId = await formOn('记不住');
  const { cells } = await planFor(sheetId);
  const save = jest.spyOn(excel().container.settings, 'clear').mockImplementation(() => {
    throw new Error('read only');
  });
  expect(await refusal(freezeCells([{ sheetId, cells }]))).toMatch(/没有/);
  save.mockRestore();
  expect(ownFormulas('记不住')).toHaveLength(cells.length);
});

test('the step can be taken back, by us and by Ctrl+Z', async () => {
  const sheetId = await formOn('撤回定稿');
  const before = excel().engine.snapshot('撤回定稿');
  const { undoable } = await freezeAll(sheetId);
  expect(lastAction.read()).not.toBeNull();
  await takeBackLast();
  await excel().settle();
  expect(excel().engine.snapshot('撤回定稿')).toEqual(before);
  await freezeAll(sheetId);
  if (!undoable) return;
  excel().user.undo();
  await excel().settle();
  expect(excel().engine.snapshot('撤回定稿')).toEqual(before);
  expect(frozenOn(await readSheet(sheetId))).toEqual([]);
});

test('the step on offer is called 定稿, and 解除定稿 when that is undone', async () => {
  const sheetId = await formOn('叫定稿');
  const offer = () => lastAction.read()?.what('zh-CN');
  await freezeAll(sheetId);
  expect(offer()).toBe('定稿');
  await unfreezeCells(frozenOn(await readSheet(sheetId)), new Map());
  expect(offer()).toBe('解除定稿');
});

test('a frozen form is not marked; one beside it is', async () => {
  const sheetId = await formOn('不标了');
  const formsOf = async () => {
    const reading = await readSheet(sheetId);
    return openForms(reading, reading.grid ? readForms(reading.grid).forms : []);
  };
  expect(await formsOf()).toHaveLength(1);
  await freezeAll(sheetId);
  expect(await formsOf()).toHaveLength(0);
});
