import {
  changeMessages,
  excelErrorMessages,
  excelMessages,
  sayEditObstacle,
  takeBackMessages,
} from '../../../src/wording/excel';
import { formulaEntry } from '../../../src/core/sheet/edit/entry';
import { literalEntry, textEntry } from '../../../src/core/sheet/edit/literalEntry';
import { landmarksOf } from '../../../src/core/sheet/edit/landmarks';
import { readForms } from '../../../src/core/sheet/readForms';
import { readSheet } from '../../../src/excel/readSheet';
import { applyFixes } from '../../../src/excel/applyFixes';
import type { Repair } from '../../../src/excel/applyFixes';
import { convertToFormulas } from '../../../src/excel/convertToFormulas';
import { insertContent } from '../support/editedForms';
import { contentNamed } from '../support/forms';
import { answerFunctions } from '../support/liveScores';
import { sheetState } from '../support/sheetState';
import { VERSIONS, offer, takeBack, versionOf } from '../support/takenBack';
import { refusal, requestsOf, useExcel } from '../support/testExcel';

const { actions } = takeBackMessages['zh-CN'];

function useForms(version: string) {
  const excel = useExcel(versionOf(version));
  beforeAll(() => answerFunctions());
  let projects = 0;
  const nameOf = (sheetId: string) => excel().engine.sheets.byId(sheetId)?.name ?? sheetId;
  return {
    excel,
    nameOf,
    insert: () => insertContent(excel(), contentNamed(`格${(projects += 1)}`)),
    state: (sheetId: string) => sheetState(excel(), sheetId),
    text: (sheetId: string, cell: string) => excel().engine.text(nameOf(sheetId), cell),
    type: async (sheetId: string, cell: string, text: string) => {
      excel().user.typeText(nameOf(sheetId), cell, text);
      await excel().settle();
    },
    /** Writes to cells as a fix does. */
    fix: async (sheetId: string, entries: Readonly<Record<string, string | number>>) => {
      const changes = Object.entries(entries).map(([cell, entry]) => {
        const old = excel().engine.value(nameOf(sheetId), cell);
        const isFormula = String(entry).startsWith('=');
        return { cell, old, entry: isFormula ? formulaEntry(String(entry)) : literalEntry(entry, 'General') };
      });
      const { grid } = await readSheet(sheetId);
      const landmarks = grid ? landmarksOf(grid, readForms(grid).forms) : [];
      await applyFixes(sheetId, { changes, deleteRows: [], landmarks });
      await excel().settle();
    },
  };
}

describe.each(VERSIONS)('in an Excel with ExcelApi %s', (version) => {
  const { excel, insert, state, type, fix } = useForms(version);

  test('what fixes entered is what it was, in three round trips', async () => {
    const sheetId = await insert();
    await type(sheetId, 'I14', "'007");
    await type(sheetId, 'I15', '3/4');
    await type(sheetId, 'I16', "'=1+1");
    await type(sheetId, 'H17', '9');
    const before = state(sheetId);
    await fix(sheetId, { I14: '原因', I15: '原因', I16: '原因', H17: '=1+1', E18: 5 });
    expect(offer()).toBe(actions.cells(['I14', 'I15', 'I16'], 5));
    const requests = await requestsOf(excel(), async () => {
      expect(await takeBack(excel())).toBe(takeBackMessages['zh-CN'].done(actions.cells(['I14', 'I15', 'I16'], 5)));
    });
    expect(requests).toHaveLength(3);
    expect(state(sheetId)).toEqual(before);
  });
});

describe('written cells', () => {
  const { excel, nameOf, insert, state, text, type, fix } = useForms('1.14');

  test('of the text format are of it again, with their text', async () => {
    const sheetId = await insert();
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem(sheetId).getRange('H17').untrack();
      cell.numberFormat = [['@']];
      cell.values = [['9']];
      await context.sync();
    });
    await excel().settle();
    const before = state(sheetId);
    await fix(sheetId, { H17: '=4+4' });
    expect(text(sheetId, 'H17')).toBe('8');
    await takeBack(excel());
    expect(state(sheetId)).toEqual(before);
  });

  test('changed since are left alone and named; the others go back', async () => {
    const sheetId = await insert();
    await fix(sheetId, { I14: '甲', I15: '乙', I16: '丙' });
    await type(sheetId, 'I15', '我的原因');
    const message = await takeBack(excel());
    expect(message).toBe(
      takeBackMessages['zh-CN'].done(actions.cells(['I14', 'I15', 'I16'], 3)) + takeBackMessages['zh-CN'].kept(['I15']),
    );
    expect(['I14', 'I15', 'I16'].map((cell) => text(sheetId, cell))).toEqual(['', '我的原因', '']);
  });

  test.each([
    ['a row was put in above', (sheetId: string) => excel().engine.lines.insertRows(sheetId, 9, 1)],
    ['a row above was taken out', (sheetId: string) => excel().engine.lines.deleteRows(sheetId, 13, 1)],
    ['a column was put in before', (sheetId: string) => excel().engine.lines.insertColumns(sheetId, 0, 1)],
  ])('are left alone where %s, as others may hold what was entered', async (_, move) => {
    const sheetId = await insert();
    await fix(sheetId, { I14: '甲', I15: '乙', I16: '丙', I17: '丁' });
    // What was entered in one row was written in its neighbours too, each of which had held something else.
    await fix(sheetId, { I14: '同上', I15: '同上', I16: '同上', I17: '同上' });
    move(sheetId);
    await excel().settle();
    const before = state(sheetId);
    expect(await refusal(takeBack(excel()))).toBe(sayEditObstacle({ code: 'rowsMoved' }, 'zh-CN'));
    expect(state(sheetId)).toEqual(before);
  });

  test('go back where texts beside them are others by now, and nothing has moved', async () => {
    const sheetId = await insert();
    await fix(sheetId, { I14: '甲', I15: '乙' });
    await type(sheetId, 'D14', '新的指标名称');
    await type(sheetId, 'A2', '另一行字');
    await takeBack(excel());
    expect(['I14', 'I15', 'D14'].map((cell) => text(sheetId, cell))).toEqual(['', '', '新的指标名称']);
  });

  test('all changed since are all left alone', async () => {
    const sheetId = await insert();
    await fix(sheetId, { I14: '甲' });
    await type(sheetId, 'I14', '我的原因');
    expect(await refusal(takeBack(excel()))).toBe(sayEditObstacle({ code: 'allChanged', cells: ['I14'] }, 'zh-CN'));
    expect(text(sheetId, 'I14')).toBe('我的原因');
    expect(offer()).toBeNull();
  });

  test('that hold what they held are not written again', async () => {
    const sheetId = await insert();
    const before = text(sheetId, 'E14');
    await fix(sheetId, { E14: '≥1' });
    await type(sheetId, 'E14', before);
    expect(await takeBack(excel())).toBe(takeBackMessages['zh-CN'].already());
  });

  test('on a protected sheet or during a cell edit stay, and the step stays on offer', async () => {
    const sheetId = await insert();
    await fix(sheetId, { I14: '甲' });
    excel().user.protectSheet(nameOf(sheetId));
    expect(await refusal(takeBack(excel()))).toBe(excelMessages['zh-CN'].sheetProtected(nameOf(sheetId)));
    excel().user.unprotectSheet(nameOf(sheetId));
    excel().host.setCellEditing(true);
    expect(await refusal(takeBack(excel()))).toBe(
      `${excelErrorMessages['zh-CN'].InvalidOperationInCellEditMode}${changeMessages['zh-CN'].none}`,
    );
    excel().host.setCellEditing(false);
    await takeBack(excel());
    expect(text(sheetId, 'I14')).toBe('');
  });

  test('of a deleted sheet are nowhere', async () => {
    const sheetId = await insert();
    await fix(sheetId, { I14: '甲' });
    excel().user.deleteSheet(nameOf(sheetId));
    expect(await refusal(takeBack(excel()))).toBe(takeBackMessages['zh-CN'].sheetGone());
  });

  test('and the heights, widths and wrapping set with them go back together, but not a height set since', async () => {
    const sheetId = await insert();
    const before = state(sheetId);
    const sizes = {
      heights: [
        { row: 13, height: 90 },
        { row: 14, height: 95 },
      ],
      widths: [{ column: 8, width: 150 }],
      wraps: ['C3'],
    };
    const changes = [{ cell: 'I14', old: '', entry: textEntry('很长的原因', 'General') }];
    await applyFixes(sheetId, { changes, deleteRows: [], sizes });
    expect(offer()).toBe(actions.cells(['I14'], 1));
    excel().engine.layout.setRowHeight(sheetId, { row: 14, rows: 1, column: 0, columns: 1 }, 120);
    await takeBack(excel());
    const after = state(sheetId);
    expect(after.rowHeights[14]).toBe(120);
    excel().engine.layout.setRowHeight(
      sheetId,
      { row: 14, rows: 1, column: 0, columns: 1 },
      before.rowHeights[14] ?? 0,
    );
    expect({ ...state(sheetId), styles: [] }).toEqual({ ...before, styles: [] });
    expect(after.styles[2]?.[2]?.wrap).toBe(false);
  });

  test('and deleted rows of one action are taken back together', async () => {
    const sheetId = await insert();
    const before = state(sheetId);
    const names = ['D14', 'D16'].map((cell) => ({ cell, name: text(sheetId, cell) }));
    const repair: Repair = {
      changes: [{ cell: 'I18', old: '', entry: textEntry('原因', 'General') }],
      deleteRows: names,
    };
    await applyFixes(sheetId, repair);
    await excel().settle();
    expect(offer()).toBe(actions.several(actions.cells(['I18'], 1), 2));
    await takeBack(excel());
    expect(state(sheetId)).toEqual(before);
  });

  test('that were taken over hold what was typed', async () => {
    const sheetId = await insert();
    await type(sheetId, 'H14', '4');
    const before = state(sheetId);
    await convertToFormulas(sheetId, [
      {
        cell: 'H14',
        field: 'score',
        subject: '',
        old: 4,
        oldText: '4',
        newText: '5',
        result: null,
        entry: formulaEntry('=5'),
        numberFormat: '0.00',
        state: 'differs',
        obstacle: null,
      },
    ]);
    await excel().settle();
    expect(text(sheetId, 'H14')).toBe('5.00');
    await takeBack(excel());
    expect(state(sheetId)).toEqual(before);
  });
});
