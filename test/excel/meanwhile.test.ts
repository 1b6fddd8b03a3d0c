import type { RunningExcel } from '../../preview/node/startExcel';
import type { RowEdit } from '../../src/core/sheet/edit/rowEdit';
import { cellAddress } from '../../src/core/cell/a1';
import { formulaEntry } from '../../src/core/sheet/edit/entry';
import { landmarksOf } from '../../src/core/sheet/edit/landmarks';
import type { Form } from '../../src/core/form/form';
import type { Grid } from '../../src/core/sheet/grid';
import { readForms } from '../../src/core/sheet/readForms';
import { textEntry } from '../../src/core/sheet/edit/literalEntry';
import { applyFixes } from '../../src/excel/applyFixes';
import { editIndicatorRow } from '../../src/excel/editIndicatorRow';
import { insertForm } from '../../src/excel/insertForm';
import { lastAction } from '../../src/excel/takeBack/lastAction';
import { takeBackLast } from '../../src/excel/takeBack/takeBackLast';
import { describeError } from '../../src/excel/userError';
import { writeCells } from '../../src/excel/writeCells';
import { changeMessages, excelMessages, sayEditObstacle } from '../../src/wording/excel';
import { rowMessages } from '../../src/wording/pane';
import { insertContent } from './support/editedForms';
import { contentNamed, requestFor } from './support/forms';
import { answerFunctions, withFunctions } from './support/liveScores';
import { useExcel } from './support/testExcel';
import { wholeSheet } from './support/workbookState';

/** What another person does between the last look of an action and its writing: nothing of theirs gets lost, and nothing is done in a wrong place. */

const excel = useExcel(withFunctions);
beforeAll(() => answerFunctions());

let projects = 0;
async function form(): Promise<{ readonly sheetId: string; readonly name: string }> {
  const sheetId = await insertContent(excel(), contentNamed(`旁${(projects += 1)}`));
  return { sheetId, name: excel().engine.sheets.byId(sheetId)?.name ?? '' };
}

type Edit = (running: RunningExcel, sheet: string) => void;
const put =
  (lines: string): Edit =>
  ({ user }, sheet) =>
    void user.insertLines(sheet, lines);
const takeOut =
  (lines: string): Edit =>
  ({ user }, sheet) =>
    void user.deleteLines(sheet, lines);
const typed =
  (cell: string, text = '旁人键入'): Edit =>
  ({ user }, sheet) =>
    void user.typeText(sheet, cell, text);

const MOVES: readonly (readonly [string, Edit])[] = [
  ['a row put in above the form', put('1:1')],
  ['a row put in at the row', put('15:15')],
  ['a row put in within the form', put('22:22')],
  ['the row taken out', takeOut('15:15')],
  ['a row taken out above', takeOut('2:2')],
  ['a column put in', put('A:A')],
];

/** What an action says that was refused; null when it was not. */
async function said(action: () => Promise<unknown>): Promise<string | null> {
  try {
    await action();
    return null;
  } catch (error) {
    return describeError(error)('zh-CN');
  } finally {
    await excel().settle();
  }
}

interface Meanwhile {
  readonly action: (sheetId: string) => Promise<unknown>;
  readonly edit: Edit;
  /** The request of the action before which the person edits, from 1. */
  readonly request: number;
  /** Done to the form before. */
  readonly prepare?: (sheetId: string) => Promise<unknown>;
}

/** Does an action while a person edits just before one of its requests; gives what is said, and in what the sheet differs from one with the edit alone. */
async function during({ action, edit, request, prepare }: Meanwhile) {
  const [alone, tried] = [await form(), await form()];
  await prepare?.(alone.sheetId);
  edit(excel(), alone.name);
  await prepare?.(tried.sheetId);
  await excel().settle();
  excel().host.failures.editBefore(request, () => edit(excel(), tried.name));
  const message = await said(() => action(tried.sheetId));
  const state = ({ name }: { readonly name: string }) => {
    const sheet = excel().engine.sheets.byName(name);
    if (!sheet) throw new Error(`There is no sheet ${name}`);
    return JSON.stringify(wholeSheet(excel(), sheet)).replaceAll(name, '');
  };
  const find = (text: string) =>
    excel()
      .engine.snapshot(tried.name)
      .formulas.flat()
      .filter((held) => held === text).length;
  const [now, wanted] = [state(tried), state(alone)];
  const at = [...now].findIndex((character, index) => character !== wanted[index]);
  const difference =
    now === wanted
      ? null
      : `${now.slice(Math.max(0, at - 80), at + 80)} / ${wanted.slice(Math.max(0, at - 80), at + 80)}`;
  return { message, find, difference };
}

const ROW_EDITS: readonly RowEdit[] = [
  { kind: 'addBelow' },
  { kind: 'moveUp' },
  { kind: 'moveDown' },
  { kind: 'nature', nature: 'lower' },
];
const edited = (edit: RowEdit) => (sheetId: string) => editIndicatorRow({ sheetId, cell: 'D15', edit });
const REFUSED = rowMessages['zh-CN'].rowChanged();
/** The cells of a sheet as they were read. */
function landmarksFor(sheetId: string): { readonly grid: Grid; readonly forms: readonly Form[] } {
  const { values, formulas } = excel().engine.snapshot(excel().engine.sheets.byId(sheetId)?.name ?? '');
  const grid = { row: 0, column: 0, values, formulas, numberFormats: formulas.map((row) => row.map(() => 'General')) };
  return { grid, forms: readForms(grid).forms };
}
const NOT_TAKEN_BACK = sayEditObstacle({ code: 'rowsMoved' }, 'zh-CN');

test('a form that only shows another one, so that no text in it is entered, is known by its formulas', async () => {
  const { sheetId } = await form();
  const { grid } = landmarksFor(sheetId);
  const shown = {
    ...grid,
    formulas: grid.values.map((row, r) => row.map((value, c) => (value === '' ? '' : `='源'!${cellAddress(r, c)}`))),
  };
  const marks = landmarksOf(shown, readForms(shown).forms);
  expect(marks.length).toBeGreaterThan(15);
  expect(marks.filter(({ formula }) => !String(formula).startsWith('='))).toEqual([]);
});

test.each(MOVES)('%s while a row is deleted: nothing is done, its merged cells stay', async (_, edit) => {
  const { message, difference } = await during({ action: edited({ kind: 'delete' }), edit, request: 4 });
  expect([message, difference]).toEqual([REFUSED, null]);
});

test.each(ROW_EDITS)('a row put in within the form during $kind: nothing is done', async (edit) => {
  const { message, difference } = await during({ action: edited(edit), edit: put('22:22'), request: 4 });
  expect([message, difference]).toEqual([REFUSED, null]);
});

test('a text typed in the row while it is deleted: the row is put back with the text', async () => {
  const { message, difference } = await during({ action: edited({ kind: 'delete' }), edit: typed('E15'), request: 4 });
  expect([message, difference]).toEqual([REFUSED, null]);
});

describe('taking an edit of a row back', () => {
  const action = takeBackLast;
  const added = edited({ kind: 'addBelow' });

  test.each(MOVES)('%s before the rows are put back: nothing is done', async (_, edit) => {
    const { message, difference } = await during({ action, edit, request: 2, prepare: added });
    expect([message, difference]).toEqual([NOT_TAKEN_BACK, null]);
  });

  test('a row put in before the contents are put back: it is said that a part is done', async () => {
    const { message } = await during({ action, edit: put('15:15'), request: 3, prepare: edited({ kind: 'delete' }) });
    expect(message).toContain(changeMessages['zh-CN'].partly(['15:15'], 0).slice(0, 5));
  });

  test('a text typed in the row that goes: it comes back with the text, and it is said', async () => {
    const { message, find } = await during({ action, edit: typed('E16'), request: 2, prepare: added });
    expect(find('旁人键入')).toBe(1);
    expect(message).toContain('E16');
  });

  test.each([2, 3])('a text typed in a cell that is put back, request %i: it stays', async (request) => {
    const { message, find } = await during({
      action,
      edit: typed('E15'),
      request,
      prepare: edited({ kind: 'moveDown' }),
    });
    expect([message, find('旁人键入')]).toEqual([null, 1]);
  });
});

describe('taking cells back', () => {
  const entered = (sheetId: string) => {
    const changes = ['I14', 'I15'].map((cell) => ({ cell, entry: textEntry('原因', 'General') }));
    return applyFixes(sheetId, { changes, deleteRows: [] });
  };

  test('a text typed in one of them meanwhile stays, and the others are taken back', async () => {
    const { message, find } = await during({ action: takeBackLast, edit: typed('I15'), request: 3, prepare: entered });
    expect([message, find('旁人键入'), find('原因')]).toEqual([null, 1, 0]);
  });

  test('a row put in above them meanwhile: nothing is done', async () => {
    const { message, difference } = await during({
      action: takeBackLast,
      edit: put('5:5'),
      request: 3,
      prepare: entered,
    });
    expect([message, difference]).toEqual([NOT_TAKEN_BACK, null]);
  });
});

describe('a repair', () => {
  const formulaOf = (row: number) => `=ZPB.INDSCORE(E${row}&"",F${row}&"",G${row})`;

  test.each([1, 2])(
    'a row put in above before request %i: a cell that held the same formula is left alone',
    async (request) => {
      const restored = (sheetId: string) => {
        const { grid, forms } = landmarksFor(sheetId);
        const changes = [{ cell: 'H15', old: 4, entry: formulaEntry(formulaOf(15)) }];
        return applyFixes(sheetId, { changes, deleteRows: [], landmarks: landmarksOf(grid, forms) });
      };
      const prepare = (sheetId: string) => {
        excel().user.typeText(excel().engine.sheets.byId(sheetId)?.name ?? '', 'H15', '4');
        return excel().settle();
      };
      const { message, difference } = await during({ action: restored, edit: put('5:5'), request, prepare });
      expect([message, difference]).toEqual([REFUSED, null]);
    },
  );

  test.each([1, 2, 3, 4])(
    'a row to be deleted as nobody has filled it in, filled in before request %i: it stays',
    async (request) => {
      const prepare = (sheetId: string) => {
        const { name = '' } = excel().engine.sheets.byId(sheetId) ?? {};
        const unused = { D15: '指标5：', E15: '', F15: '', G15: '', I15: '' };
        for (const [cell, text] of Object.entries(unused)) excel().user.typeText(name, cell, text);
        return excel().settle();
      };
      const deleted = (sheetId: string) => {
        const deleteRows = [{ cell: 'D15', name: '指标5：', isUnused: true }];
        return applyFixes(sheetId, { changes: [], deleteRows });
      };
      const { message, difference } = await during({ action: deleted, edit: typed('E15'), request, prepare });
      expect([message, difference]).toEqual([REFUSED, null]);
    },
  );
});

test('what somebody enters just before the writing, the same as would be written, is theirs: not counted, not taken back', async () => {
  const formula = '=1+1';
  const { sheetId, name } = await form();
  const [ours, theirs] = ['H14', 'H15'] as const;
  for (const cell of [ours, theirs]) excel().user.typeText(name, cell, '4');
  await excel().settle();
  excel().host.failures.editBefore(2, () => excel().user.typeText(name, theirs, formula));
  const entries = [ours, theirs].map((cell) => ({ cell, old: 4, entry: formulaEntry(formula) }));
  const { written, changed, takeBack } = await writeCells([{ sheetId, entries }], { onConflict: 'skip' });
  expect([written, changed]).toEqual([[{ sheetId, cell: ours }], [{ sheetId, cell: theirs }]]);
  lastAction.keep(takeBack);
  await takeBackLast();
  await excel().settle();
  const { formulas } = excel().engine.snapshot(name);
  expect([formulas[13]?.[7], formulas[14]?.[7]]).toEqual([4, formula]);
});

describe('a form at the selection', () => {
  const atSelection = (sheetId: string) => {
    excel().user.select(excel().engine.sheets.byId(sheetId)?.name ?? '', 'A45');
    return insertForm({ ...requestFor(contentNamed('选中处')), place: 'selection' });
  };

  test.each([
    ['a row put in above', put('1:1')],
    ['a row put in between blank rows above', put('40:40')],
    ['a row put in where it goes', put('50:50')],
    ['a column put in', put('A:A')],
  ] as const)('%s while it is drawn: nothing is drawn', async (_, edit) => {
    const { message, difference } = await during({ action: atSelection, edit, request: 3 });
    expect([message, difference]).toEqual([excelMessages['zh-CN'].placeMoved(), null]);
  });

  test('a text typed where it goes: nothing is drawn, the text stays', async () => {
    const { message, find } = await during({ action: atSelection, edit: typed('D50'), request: 3 });
    expect([message, find('旁人键入'), find('项目支出绩效自评表')]).toEqual([
      excelMessages['zh-CN'].occupied('D50'),
      1,
      1,
    ]);
  });

  test('a text typed in it while it is taken back stays', async () => {
    const { message, find } = await during({
      action: takeBackLast,
      edit: typed('I60'),
      request: 2,
      prepare: atSelection,
    });
    expect([message, find('旁人键入')]).toEqual([null, 1]);
  });
});
