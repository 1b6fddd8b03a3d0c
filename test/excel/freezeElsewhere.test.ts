import ExcelJS from 'exceljs';
import { WorkbookEngine } from '../../preview/engine/workbookEngine';
import type { CellValue } from '../../src/core/cell/cell';
import { readForms } from '../../src/core/sheet/readForms';
import { ownCalls } from '../../src/core/sheet/repair/ownCalls';
import { chosenSchemeOf } from '../../src/excel/formSchemes';
import { frozenCells } from '../../src/excel/frozenCells';
import { insertForm } from '../../src/excel/insertForm';
import { readSheet } from '../../src/excel/readSheet';
import { unfreezeCells } from '../../src/excel/unfreezeCells';
import { readTables } from '../../src/files/readTables';
import { freezePlaceOf, freezeSheet, freezeWorkbook } from '../../src/taskpane/workflows/freezeScope';
import { convertWithLibreOffice, hasLibreOffice } from '../xlsx/libreOffice';
import { temporaryFolder } from '../xlsx/temporaryFolder';
import { contentNamed, requestFor } from './support/forms';
import { answerFunctions, withFunctions } from './support/liveScores';
import { sheetState } from './support/sheetState';
import { useExcel } from './support/testExcel';

// A workbook of several sheets, as people keep them, frozen and taken elsewhere.

const excel = useExcel(withFunctions);
beforeAll(answerFunctions);
const file = temporaryFolder();

const choice = () => ({ schemeOf: chosenSchemeOf(), highlight: false });

/** A form under a name of its own, on a sheet of that name, or below the form that stands there. */
async function formOn(name: string, below = false): Promise<string> {
  const inserted = await insertForm(requestFor(contentNamed(name), below ? 'selection' : 'newSheet'));
  if (!inserted) throw new Error('Nothing was inserted');
  await excel().settle();
  return inserted.sheetId;
}

const formulasOf = (name: string) => excel().engine.snapshot(name).formulas.flat().map(String);
const ownOn = (name: string) => formulasOf(name).filter((formula) => ownCalls(formula));

async function freezeAll() {
  const outcome = await freezeWorkbook(choice(), true);
  await excel().settle();
  return outcome;
}

async function unfreezeAll() {
  const result = await unfreezeCells(frozenCells(), new Map());
  await excel().settle();
  return result;
}

/** Everything there is on a sheet but for our marks, which go when a form is frozen. */
function stateOf(sheetId: string) {
  const { rules, ...state } = sheetState(excel(), sheetId);
  return { ...state, rules: rules.filter(({ formula }) => !formula.includes('"ZPB:')) };
}

/** What is entered in the cells of a sheet: formulas, texts and numbers. */
function entriesOf(
  name: string,
): { readonly row: number; readonly column: number; readonly formula?: string; readonly value?: CellValue }[] {
  const { values, formulas } = excel().engine.snapshot(name);
  return formulas.flatMap((line, row) =>
    line.flatMap((content, column) => {
      if (content === '' || content === null) return [];
      const isFormula = typeof content === 'string' && content.startsWith('=');
      return [{ row, column, ...(isFormula ? { formula: content } : { value: values[row]?.[column] ?? '' }) }];
    }),
  );
}

/** What Univer shows of a sheet's entries alone, calculated anew, without our functions. */
async function calculatedByUniver(name: string): Promise<unknown[][]> {
  const engine = WorkbookEngine.create();
  const { id } = engine.sheets.add('别处');
  engine.cells.write(id, entriesOf(name));
  await engine.settle();
  const { values } = engine.snapshot('别处');
  engine.dispose();
  return values;
}

/** What LibreOffice shows of the entries of sheets alone, whose results it has to work out, cell by cell. */
async function calculatedByLibreOffice(names: readonly string[]): Promise<unknown[][]> {
  const workbook = new ExcelJS.Workbook();
  for (const name of names) {
    const sheet = workbook.addWorksheet(name);
    for (const { row, column, ...entry } of entriesOf(name)) {
      sheet.getCell(row + 1, column + 1).value = entry.formula
        ? { formula: entry.formula.slice(1) }
        : (entry.value ?? '');
    }
  }
  await workbook.xlsx.writeFile(file('frozen.xlsx'));
  await convertWithLibreOffice([file('frozen.xlsx')], 'xlsx', file('calculated'));
  const reading = await readTables(file('calculated/frozen.xlsx'));
  if (!reading.ok) throw new Error(reading.message);
  return reading.sheets.map(({ grid }, index) =>
    entriesOf(names[index] ?? '').map(({ row, column }) => grid.values[row - grid.row]?.[column - grid.column] ?? ''),
  );
}

const shownOf = (name: string) => {
  const { values } = excel().engine.snapshot(name);
  return entriesOf(name).map(({ row, column }) => values[row]?.[column] ?? '');
};

afterEach(async () => {
  await unfreezeAll();
  const [, ...sheets] = excel().engine.sheets.list();
  for (const { name } of sheets) excel().user.deleteSheet(name);
  await excel().settle();
});

test('every sheet of a workbook shows the same elsewhere, hidden ones too, and gets its formulas back exactly', async () => {
  const names = ['甲项目', '乙项目', '藏起来的'];
  const ids: string[] = [];
  for (const name of names) ids.push(await formOn(name));
  excel().engine.sheets.setHidden(ids[2] ?? '', true);
  await excel().settle();
  const before = ids.map(stateOf);
  const calls = names.flatMap(ownOn).length;

  const outcome = await freezeAll();

  expect(outcome.formulas + outcome.values).toBe(calls);
  expect(names.flatMap(ownOn)).toEqual([]);
  for (const name of names) expect(await calculatedByUniver(name)).toEqual(excel().engine.snapshot(name).values);
  const { changed } = await unfreezeAll();
  expect(changed).toEqual([]);
  expect(ids.map(stateOf)).toEqual(before);
});

if (hasLibreOffice) {
  test('LibreOffice, which has to calculate everything anew, shows every number', async () => {
    const names = ['丙项目', '丁项目'];
    for (const name of names) await formOn(name);
    excel().user.typeText('丙项目', 'L3', '=ROUND(H14*2,1)');
    excel().user.typeText('丁项目', 'F14', '0起');
    await excel().settle();
    await freezeAll();

    expect(await calculatedByLibreOffice(names)).toEqual(names.map(shownOf));
  });
} else {
  test('is not tried in LibreOffice: soffice is not installed here, install libreoffice-calc to run this test', () => {
    expect(hasLibreOffice).toBe(false);
  });
}

test('of two forms on a sheet one is frozen, and the other goes on as it was', async () => {
  const sheetId = await formOn('上面一张');
  excel().user.select('上面一张', 'A60');
  await formOn('下面一张', true);
  const before = stateOf(sheetId);
  const reading = await readSheet(sheetId);
  const { grid } = reading;
  if (!grid) throw new Error('Nothing stands on the sheet');
  const [first, second] = readForms(grid).forms;
  if (!first || !second) throw new Error('Two forms');

  await freezeSheet(freezePlaceOf({ ...reading, grid }, { ...choice(), area: first.area }));
  await excel().settle();

  const rowsOf = (formulas: readonly (readonly unknown[])[]) =>
    formulas.flatMap((line, row) => (line.some((one) => ownCalls(String(one))) ? [row] : []));
  const own = rowsOf(excel().engine.snapshot('上面一张').formulas);
  expect(own.length).toBeGreaterThan(0);
  expect(own.every((row) => row >= second.area.top)).toBe(true);
  expect(excel().engine.snapshot('上面一张').values).toEqual(before.values);
  await unfreezeAll();
  expect(stateOf(sheetId)).toEqual(before);
});

test('formulas of the person are not touched, wherever they stand and whatever they count on', async () => {
  const sheetId = await formOn('带着公式');
  const typed = { L3: '=SUM(D6:D8)', L4: '=H14*2', L5: '=IF(H28>=90,"好","一般")', L6: '2', H40: '=TODAY()-TODAY()' };
  for (const [cell, text] of Object.entries(typed)) excel().user.typeText('带着公式', cell, text);
  await excel().settle();
  const before = stateOf(sheetId);

  await freezeAll();

  const after = stateOf(sheetId);
  expect(ownOn('带着公式')).toEqual([]);
  expect(after.values).toEqual(before.values);
  const differing = before.formulas.flatMap((line, row) =>
    line.filter((formula, column) => after.formulas[row]?.[column] !== formula),
  );
  expect(differing.every((formula) => ownCalls(String(formula)))).toBe(true);
  expect({ ...after, formulas: [] }).toEqual({ ...before, formulas: [] });
});

test('a sheet that was renamed meanwhile gets its formulas back', async () => {
  const sheetId = await formOn('旧名字');
  const before = stateOf(sheetId);
  await freezeAll();
  excel().user.renameSheet('旧名字', '新名字');
  const { changed } = await unfreezeAll();
  expect(changed.filter((cell) => cell.sheetId === sheetId)).toEqual([]);
  expect(stateOf(sheetId)).toEqual(before);
});

test('a protected sheet is named and left; the others are frozen', async () => {
  const sheetId = await formOn('锁住的');
  await formOn('没锁的');
  excel().user.protectSheet('锁住的');
  const before = stateOf(sheetId);
  const outcome = await freezeAll();
  expect(outcome.locked).toEqual(['锁住的']);
  expect(stateOf(sheetId)).toEqual(before);
  expect(ownOn('没锁的')).toEqual([]);
  excel().user.unprotectSheet('锁住的');
});

test('where rows were put in after freezing, no formula comes to a row it was not made for, and the rest is named', async () => {
  await formOn('插了行');
  await freezeAll();
  const remembered = frozenCells().length;
  const totalBefore = excel()
    .engine.snapshot('插了行')
    .values.flat()
    .filter((value) => typeof value === 'number');
  excel().user.insertLines('插了行', '16:16');
  await excel().settle();

  const { restored, changed } = await unfreezeAll();

  expect(restored.length + changed.length).toBe(remembered);
  const { formulas, values } = excel().engine.snapshot('插了行');
  formulas.forEach((line, row) =>
    line.forEach((formula) => {
      if (!ownCalls(String(formula))) return;
      const rows = [...String(formula).matchAll(/\b[A-Z]{1,2}(\d+)\b/g)].map(([, number]) => Number(number));
      expect(new Set(rows)).toEqual(new Set([row + 1]));
    }),
  );
  expect(values.flat().filter((value) => typeof value === 'number')).toEqual(totalBefore);
});
