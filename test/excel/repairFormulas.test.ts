import type { RunningExcel } from '../../preview/node/startExcel';
import { cellAddress } from '../../src/core/cell/a1';
import { readForms } from '../../src/core/sheet/readForms';
import { findLostFormulas } from '../../src/excel/findLostFormulas';
import { insertForm } from '../../src/excel/insertForm';
import { readSheet } from '../../src/excel/readSheet';
import { repairFormulas } from '../../src/excel/repairFormulas';
import { excelErrorMessages } from '../../src/wording/excel';
import { contentNamed, requestFor } from './support/forms';
import { associateFunctions } from '../support/associateFunctions';
import { withFunctions } from './support/liveScores';
import { newSheet, refusal, requestsOf, useExcel } from './support/testExcel';

const excel = useExcel(withFunctions);
beforeAll(associateFunctions);

beforeEach(() => {
  for (const { id } of excel().engine.sheets.list().slice(1)) excel().engine.sheets.remove(id);
});

/** What Excel makes of a formula, by the ways it loses functions. */
const LOSSES = {
  stored: (formula: string) => formula.replaceAll('ZPB.', '_xldudf_ZPB_'),
  path: (formula: string) => formula.replaceAll('ZPB.', "'C:\\Users\\李 三\\x.xla'!ZPB."),
  number: (formula: string) => formula.replaceAll('ZPB.', '@[1]!_xldudf_ZPB_'),
  prefixed: (formula: string) => formula.replaceAll('ZPB.', '_xlfn.ZPB.'),
  nameless: (formula: string) => formula.replace(/ZPB\.[A-Z]+/, '#REF!'),
} as const;

/** A form whose formulas have been lost that way; gives its cells as they were drawn. */
async function lostForm(project: string, loss: keyof typeof LOSSES) {
  const { sheetId } = await insertForm(requestFor(contentNamed(project)));
  await excel().settle();
  const drawn = excel().engine.snapshot(project);
  const calls = drawn.formulas.flatMap((row, r) =>
    row.flatMap((formula, c) =>
      String(formula).includes('ZPB.') ? [{ row: r, column: c, formula: String(formula) }] : [],
    ),
  );
  excel().engine.cells.write(
    sheetId,
    calls.map(({ formula, ...cell }) => ({ ...cell, formula: LOSSES[loss](formula) })),
  );
  await excel().settle();
  return { sheetId, drawn, cells: calls.map(({ row, column }) => cellAddress(row, column)) };
}

describe.each(Object.keys(LOSSES) as (keyof typeof LOSSES)[])('formulas lost as %s', (loss) => {
  test('are found, repaired to the last character, and calculate again; nothing else changes', async () => {
    const { drawn, cells } = await lostForm('失效', loss);
    expect(excel().engine.snapshot('失效').values).not.toEqual(drawn.values);
    const { sheets } = await findLostFormulas();
    expect(sheets.map(({ lost }) => lost.map(({ cell }) => cell))).toEqual([cells]);

    expect(await repairFormulas()).toEqual({
      repaired: cells.length,
      sheets: 1,
      stillWrong: [],
      nameless: [],
      protectedSheets: [],
      changedSheets: [],
      tooLarge: [],
      undoable: expect.any(Boolean) as unknown,
    });
    await excel().settle();
    expect(excel().engine.snapshot('失效')).toEqual(drawn);
    expect((await findLostFormulas()).sheets).toEqual([]);
    expect((await repairFormulas()).repaired).toBe(0);
  });
});

test('all sheets are repaired at once, hidden ones too, and the progress is shown', async () => {
  const lost = [await lostForm('甲', 'stored'), await lostForm('乙', 'path')];
  await insertForm(requestFor(contentNamed('好的')));
  const hidden = await lostForm('藏', 'nameless');
  excel().engine.sheets.activate(lost[0]?.sheetId ?? '');
  excel().engine.sheets.setHidden(hidden.sheetId, true);
  const told: [number, number][] = [];
  const { repaired, sheets } = await repairFormulas({ onProgress: (...progress) => told.push(progress) });
  expect([repaired, sheets]).toEqual([[...lost, hidden].flatMap(({ cells }) => cells).length, 3]);
  expect(told.at(-1)).toEqual([5, 5]);
  await excel().settle();
  expect(excel().engine.snapshot('藏')).toEqual(hidden.drawn);
});

test('thousands of cells are repaired in few requests, none of them large', async () => {
  const id = newSheet(excel(), '很多');
  const formula = '=_xldudf_ZPB_EXECRATE(100,98)';
  excel().engine.cells.write(
    id,
    Array.from({ length: 2500 }, (_, index) => ({ row: index % 50, column: Math.floor(index / 50), formula })),
  );
  const requests = await requestsOf(excel(), async () => {
    expect(await repairFormulas()).toMatchObject({ repaired: 2500, stillWrong: [] });
  });
  expect(requests.length).toBeLessThanOrEqual(14);
  expect(Math.max(...requests.map(({ bytes }) => bytes))).toBeLessThan(2_000_000);
});

test('a protected sheet is named and left as it is; the others are repaired', async () => {
  const first = await lostForm('锁着', 'stored');
  const second = await lostForm('开着', 'stored');
  excel().engine.protection.protect(first.sheetId, {});
  const before = excel().engine.snapshot('锁着');
  expect(await repairFormulas()).toMatchObject({
    repaired: second.cells.length,
    sheets: 1,
    protectedSheets: [{ sheetName: '锁着', cells: first.cells.length }],
  });
  await excel().settle();
  expect(excel().engine.snapshot('锁着')).toEqual(before);
  expect(excel().engine.snapshot('开着')).toEqual(second.drawn);
});

test('outside of a form a lost name is listed, not guessed; the call beside it is repaired', async () => {
  newSheet(excel(), '草稿');
  excel().user.typeText('草稿', 'A1', '=#REF!(D1,E1,F1)');
  excel().user.typeText('草稿', 'A2', '=SUM(1,_xldudf_ZPB_EXECRATE(100,98))');
  excel().user.typeText('草稿', 'A3', '="_xldudf_ZPB_EXECRATE("&1');
  excel().user.typeText('草稿', 'A4', '=UNKNOWN(1)');
  await excel().settle();
  expect(await repairFormulas()).toMatchObject({
    repaired: 1,
    nameless: [{ sheetName: '草稿', cell: 'A1' }],
    stillWrong: [],
  });
  await excel().settle();
  expect(excel().engine.snapshot('草稿').formulas).toEqual([
    ['=#REF!(D1,E1,F1)'],
    ['=SUM(1,ZPB.EXECRATE(100,98))'],
    ['="_xldudf_ZPB_EXECRATE("&1'],
    ['=UNKNOWN(1)'],
  ]);
  expect(excel().engine.value('草稿', 'A2')).toBe(1.98);
});

test('a formula that shows an error all the same is named with it', async () => {
  newSheet(excel(), '草稿');
  excel().user.typeText('草稿', 'B2', '=_xldudf_ZPB_EXECRATE(100,98,"无此方案")');
  await excel().settle();
  await repairFormulas();
  await excel().settle();
  expect(await repairFormulas()).toMatchObject({
    repaired: 1,
    stillWrong: [{ sheetName: '草稿', cell: 'B2', error: expect.stringMatching(/^#/) as unknown }],
  });
});

test('a healthy workbook is not written to', async () => {
  await insertForm(requestFor(contentNamed('健康')));
  await excel().settle();
  const requests = await requestsOf(excel(), async () => {
    expect((await repairFormulas()).repaired).toBe(0);
  });
  const writes = requests.flatMap(({ request }) => request.Actions.filter(({ ActionType }) => ActionType === 4));
  expect(writes).toEqual([]);
});

test('what is typed over a lost formula while the workbook is looked through stays', async () => {
  const { cells } = await lostForm('正在改', 'stored');
  const cell = cells.at(-1) ?? '';
  const repair = repairFormulas({
    onProgress: (done, total) => done === total && void excel().user.typeText('正在改', cell, '9'),
  });
  expect(await repair).toMatchObject({
    repaired: cells.length - 1,
    changedSheets: [{ sheetName: '正在改', cells: 1 }],
  });
  expect(excel().engine.value('正在改', cell)).toBe(9);
});

/** Every second formula of a column is lost: where rows move by one, a healthy one stands in its place, which reads just as the repaired one. */
async function everySecondLost(project: string) {
  const { sheetId } = await insertForm(requestFor(contentNamed(project)));
  await excel().settle();
  for (const row of [14, 16, 18]) {
    const lost = `=_xldudf_ZPB_INDSCORE(E${row}&"",F${row}&"",G${row})`;
    excel().user.typeText(project, `H${row}`, lost);
  }
  await excel().settle();
  return sheetId;
}

const lostCells = async () => {
  const { sheets } = await findLostFormulas();
  return sheets.flatMap(({ lost }) => lost).length;
};

test.each([
  ['a row put in above', ({ user }, sheet) => user.insertLines(sheet, '6:6'), 3],
  ['a row put in at the first', ({ user }, sheet) => user.insertLines(sheet, '14:14'), 3],
  ['a row taken out above', ({ user }, sheet) => user.deleteLines(sheet, '2:2'), 3],
  ['the row of the first taken out', ({ user }, sheet) => user.deleteLines(sheet, '14:14'), 2],
] as readonly (readonly [string, (running: RunningExcel, sheet: string) => unknown, number])[])(
  '%s just before the writing: only what is healthy by then because of it counts as repaired',
  async (_, edit, lost) => {
    await everySecondLost('移动');
    const requests = await requestsOf(excel(), async () => void (await findLostFormulas()));
    // After the look at the cells, the writing.
    excel().host.failures.editBefore(requests.length + 2, () => edit(excel(), '移动'));
    const { repaired, sheets, changedSheets } = await repairFormulas();
    await excel().settle();
    expect({ repaired, sheets }).toEqual({ repaired: lost - (await lostCells()), sheets: repaired > 0 ? 1 : 0 });
    expect(changedSheets).toEqual([{ sheetName: '移动', cells: 3 - repaired }]);
  },
);

test('while a cell is being edited it says at once what to do', async () => {
  await lostForm('编辑中', 'stored');
  excel().host.setCellEditing(true);
  expect(await refusal(repairFormulas())).toBe(excelErrorMessages['zh-CN'].InvalidOperationInCellEditMode);
});

test('the form is known by its lost formulas: they count as formulas, not as typed by hand', async () => {
  const { sheetId, cells } = await lostForm('识别', 'path');
  const { grid } = await readSheet(sheetId);
  const [form] = grid ? readForms(grid).forms : [];
  const scores = form?.indicators.map(({ score }) => score);
  expect(scores?.every((score) => score?.formula?.includes("x.xla'!"))).toBe(true);
  expect(scores?.every((score) => cells.includes(score?.address ?? ''))).toBe(true);
});
