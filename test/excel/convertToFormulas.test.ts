import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { excelMessages } from '../../src/wording/excel';
import { defaultScheme } from '../../src/core/scheme/schemes';
import type { Grid } from '../../src/core/sheet/grid';
import { readForms } from '../../src/core/sheet/readForms';
import type { ConversionCell } from '../../src/core/formulas/conversionCell';
import { convertToFormulaPlan } from '../../src/core/formulas/convertToFormulaPlan';
import { convertToFormulas } from '../../src/excel/convertToFormulas';
import { readSheet } from '../../src/excel/readSheet';
import type { PublishedForm } from '../core/sheet/publishedForm';
import { publishedGrid } from '../core/sheet/publishedGrid';
import { withCells } from '../core/workflows/typedForm';
import { answerFunctions, withFunctions } from './support/liveScores';
import { refusal, requestsOf, useExcel } from './support/testExcel';
import { typeOut as typeOutOn } from './support/typeOut';

const excel = useExcel(withFunctions);
beforeAll(answerFunctions);

const GOLDEN = path.resolve(__dirname, '../core/check/golden');
const publishedForm = (name: string): PublishedForm =>
  JSON.parse(readFileSync(path.join(GOLDEN, name, 'form.json'), 'utf8')) as PublishedForm;

const typeOut = (name: string, grid: Grid): Promise<string> => typeOutOn(excel(), name, grid);

async function planOn(sheetId: string, chosen: ReadonlySet<string> | null = null): Promise<ConversionCell[]> {
  const { grid } = await readSheet(sheetId);
  const [form] = grid ? readForms(grid).forms : [];
  if (!form) throw new Error('No form');
  return convertToFormulaPlan(form, defaultScheme, chosen);
}

const typed = (name: string) => publishedGrid(publishedForm(name), { typedNumbers: true });
const agreeing = (plan: readonly ConversionCell[]) => plan.filter(({ state }) => state === 'agrees');

test('the formulas of cells that agree show what was typed there, all else stays as it is', async () => {
  const id = await typeOut('换成公式', typed('seed-1'));
  const before = excel().engine.snapshot('换成公式');
  const plan = await planOn(id);

  const requests = await requestsOf(excel(), async () => {
    const { converted, changed } = await convertToFormulas(id, agreeing(plan));
    expect([converted.length, changed]).toEqual([plan.length, []]);
  });

  const after = excel().engine.snapshot('换成公式');
  expect(requests).toHaveLength(2);
  expect(after.values).toEqual(before.values);
  expect(after.numberFormats).toEqual(before.numberFormats);
  expect(new Set((await planOn(id)).map(({ state }) => state))).toEqual(new Set(['formula']));
});

test('from then on the score follows what is typed', async () => {
  const id = await typeOut('换好以后', typed('seed-1'));
  await convertToFormulas(id, agreeing(await planOn(id)));
  excel().user.typeText('换好以后', 'F14', '6');
  await excel().settle();
  expect(['H14', 'H26'].map((cell) => excel().engine.value('换好以后', cell))).toEqual([2.5, 96]);
});

describe('chosen too, the cells that differ', () => {
  test.each(readdirSync(GOLDEN))('of form %s show what the list said', async (name) => {
    const sheet = `全选${name}`;
    const id = await typeOut(sheet, typed(name));
    const all = (await planOn(id)).map(({ cell }) => cell);
    const plan = await planOn(id, new Set(all));
    await convertToFormulas(
      id,
      plan.filter(({ entry }) => entry !== null),
    );
    await excel().settle();
    for (const { cell, field, entry, result, newText, old } of plan) {
      const shown = excel().engine.value(sheet, cell);
      const expected = entry === null ? old : (result?.toNumber() ?? (field === 'grade' ? newText : ''));
      if (field === 'rate' && typeof expected === 'number') expect(shown).toBeCloseTo(expected, 12);
      else expect([cell, shown]).toEqual([cell, expected]);
    }
  });
});

test('dates and percentages in formatted cells come to the same score', async () => {
  const row = 13;
  const grid = withCells(
    typed('seed-1'),
    { row, column: 4, value: 44196, numberFormat: 'yyyy/m/d' },
    { row, column: 5, value: 44190, numberFormat: 'yyyy/m/d' },
    { row: row + 7, column: 4, value: 1, numberFormat: '0%' },
    { row: row + 7, column: 5, value: 0.57, numberFormat: '0%' },
  );
  const id = await typeOut('格式', grid);
  const plan = (await planOn(id)).filter(({ cell }) => ['H14', 'H21'].includes(cell));
  await convertToFormulas(id, plan);
  await excel().settle();
  expect(plan.map(({ newText }) => newText)).toEqual(['5', '2.85']);
  expect(['H14', 'H21'].map((cell) => excel().engine.value('格式', cell))).toEqual([5, 2.85]);
});

test('a text cell becomes one that calculates', async () => {
  const grid = withCells(typed('seed-1'), { row: 13, column: 7, value: '5', numberFormat: '@' });
  const id = await typeOut('文本', grid);
  const plan = (await planOn(id)).filter(({ cell }) => cell === 'H14');
  await convertToFormulas(id, plan);
  await excel().settle();
  expect(excel().engine.value('文本', 'H14')).toBe(5);
});

test('texts among the numbers become numbers in the same step, and the sums count them', async () => {
  const grid = withCells(
    typed('seed-1'),
    { row: 13, column: 6, value: '５' },
    { row: 14, column: 6, value: '5分', numberFormat: '@' },
    { row: 6, column: 5, value: '55万元' },
    { row: 15, column: 7, value: '5分' },
  );
  const id = await typeOut('文字', grid);
  const before = excel().engine.snapshot('文字');
  const plan = await planOn(id);
  expect(plan.filter(({ state }) => state !== 'agrees')).toEqual([]);
  await convertToFormulas(id, plan);
  await excel().settle();
  const shown = (cells: readonly string[]) => cells.map((cell) => excel().engine.value('文字', cell));
  expect(shown(['G14', 'G15', 'F7', 'F6', 'H16', 'G26', 'H26'])).toEqual([5, 5, 55, 55, 5, 100, 98.5]);
  excel().user.undo();
  expect(excel().engine.snapshot('文字').values).toEqual(before.values);
});

test('a cell that was changed since it was listed is left alone', async () => {
  const id = await typeOut('中途', typed('seed-1'));
  const plan = agreeing(await planOn(id));
  excel().user.typeText('中途', 'H14', '4');
  const { converted, changed } = await convertToFormulas(id, plan);
  expect(changed).toEqual(['H14']);
  expect(converted).not.toContain('H14');
  expect(excel().engine.value('中途', 'H14')).toBe(4);
});

test('it is one step of undo', async () => {
  const id = await typeOut('撤销', typed('seed-1'));
  const before = excel().engine.snapshot('撤销');
  await convertToFormulas(id, agreeing(await planOn(id)));
  await excel().settle();
  expect(excel().user.undo()).toBe(true);
  await excel().settle();
  expect(excel().engine.snapshot('撤销').formulas).toEqual(before.formulas);
});

test('a protected sheet is refused by name', async () => {
  const id = await typeOut('锁定', typed('seed-1'));
  const plan = await planOn(id);
  excel().engine.protection.protect(id, {});
  expect(await refusal(convertToFormulas(id, agreeing(plan)))).toBe(excelMessages['zh-CN'].sheetProtected('锁定'));
});
