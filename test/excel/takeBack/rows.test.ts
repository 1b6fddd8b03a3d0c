import { excelMessages, sayEditObstacle, takeBackMessages } from '../../../src/wording/excel';
import type { RowEdit } from '../../../src/core/sheet/edit/rowEdit';
import { editIndicatorRow } from '../../../src/excel/editIndicatorRow';
import { insertContent } from '../support/editedForms';
import { contentNamed } from '../support/forms';
import { answerFunctions } from '../support/liveScores';
import { sheetState } from '../support/sheetState';
import { VERSIONS, offer, takeBack, versionOf } from '../support/takenBack';
import { refusal, useExcel } from '../support/testExcel';

const { actions } = takeBackMessages['zh-CN'];

const EDITS: readonly [string, RowEdit][] = [
  ['E15', { kind: 'addBelow' }],
  ['E18', { kind: 'addBelow' }],
  ['E20', { kind: 'addBelow' }],
  ['E24', { kind: 'addBelow' }],
  ['E13', { kind: 'delete' }],
  ['E15', { kind: 'delete' }],
  ['E18', { kind: 'delete' }],
  ['E23', { kind: 'delete' }],
  ['E20', { kind: 'delete' }],
  ['E14', { kind: 'moveDown' }],
  ['E14', { kind: 'moveUp' }],
  ['E21', { kind: 'nature', nature: 'lower' }],
];
/** Those that change merged cells, where versions differ. */
const FEW_EDITS = EDITS.filter(([cell, { kind }]) => kind === 'moveDown' || ['E20', 'E18'].includes(cell));

/** What tests do with forms of their own in an Excel of that version. */
function useForms(version: string) {
  const excel = useExcel(versionOf(version));
  beforeAll(() => answerFunctions());
  let projects = 0;
  const nameOf = (sheetId: string) => excel().engine.sheets.byId(sheetId)?.name ?? sheetId;
  return {
    excel,
    nameOf,
    insert: () => insertContent(excel(), contentNamed(`行${(projects += 1)}`)),
    state: (sheetId: string) => sheetState(excel(), sheetId),
    text: (sheetId: string, cell: string) => excel().engine.text(nameOf(sheetId), cell),
    type: async (sheetId: string, cell: string, text: string) => {
      excel().user.typeText(nameOf(sheetId), cell, text);
      await excel().settle();
    },
    edit: async (sheetId: string, cell: string, how: RowEdit) => {
      await editIndicatorRow({ sheetId, cell, edit: how });
      await excel().settle();
    },
  };
}

describe.each(VERSIONS)('in an Excel with ExcelApi %s', (version) => {
  const { excel, insert, state, edit } = useForms(version);

  test.each(version === '1.14' ? EDITS : FEW_EDITS)('%s %p leaves no trace', async (cell, how) => {
    const sheetId = await insert();
    const before = state(sheetId);
    await edit(sheetId, cell, how);
    expect(state(sheetId)).not.toEqual(before);
    const what = actions[how.kind]();
    expect(offer()).toBe(what);
    expect(await takeBack(excel())).toBe(takeBackMessages['zh-CN'].done(what));
    expect(state(sheetId)).toEqual(before);
    expect(offer()).toBeNull();
  });
});

describe('an edited row', () => {
  const { excel, nameOf, insert, state, text, type, edit } = useForms('1.14');

  test('a deleted row that is back has one cell selected, not the whole row', async () => {
    const sheetId = await insert();
    await edit(sheetId, 'E15', { kind: 'delete' });
    await takeBack(excel());
    expect(excel().engine.selection.get().area).toMatchObject({ row: 14, column: 3, rows: 1, columns: 1 });
  });

  test('a deleted row comes back with its looks, texts, number formats, height and rules for what may be typed', async () => {
    const sheetId = await insert();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      const range = (address: string) => sheet.getRange(address).untrack();
      range('D15:F15').format.fill.color = '#FFFF00';
      range('D15').format.font.italic = true;
      range('E15').format.horizontalAlignment = 'Right';
      range('F15').numberFormat = [['0.0%']];
      range('F15').values = [[0.5]];
      range('I15').values = [["'007"]];
      range('A15').format.rowHeight = 51;
      range('E15').format.protection.locked = false;
      range('D15').dataValidation.rule = { list: { inCellDropDown: true, source: '甲,乙' } };
      range('D15').dataValidation.prompt = { showPrompt: true, title: '选', message: '二选一' };
      await context.sync();
    });
    await excel().settle();
    const before = state(sheetId);
    await edit(sheetId, 'E15', { kind: 'delete' });
    await takeBack(excel());
    expect(state(sheetId)).toEqual(before);
  });

  test('what was typed elsewhere since stays, also where the row has moved it', async () => {
    const sheetId = await insert();
    await edit(sheetId, 'E15', { kind: 'delete' });
    await type(sheetId, 'I13', '上面的原因');
    await type(sheetId, 'I19', '下面的原因');
    await excel().settle();
    await takeBack(excel());
    expect([text(sheetId, 'I13'), text(sheetId, 'I20')]).toEqual(['上面的原因', '下面的原因']);
    expect(text(sheetId, 'H25')).toBe('98.5');
  });

  test('a cell the edit had changed and the user has changed since is left alone and named', async () => {
    const sheetId = await insert();
    await edit(sheetId, 'E14', { kind: 'moveDown' });
    await type(sheetId, 'E15', '≥7');
    await excel().settle();
    const message = await takeBack(excel());
    expect(message).toBe(takeBackMessages['zh-CN'].done(actions.moveDown()) + takeBackMessages['zh-CN'].kept(['E15']));
    expect(text(sheetId, 'E15')).toBe('≥7');
  });

  test('a new row that was filled in is not deleted', async () => {
    const sheetId = await insert();
    await edit(sheetId, 'E15', { kind: 'addBelow' });
    await type(sheetId, 'D16', '新指标');
    await excel().settle();
    const before = state(sheetId);
    expect(await refusal(takeBack(excel()))).toBe(sayEditObstacle({ code: 'rowTyped', cells: ['D16'] }, 'zh-CN'));
    expect(state(sheetId)).toEqual(before);
  });

  test('nothing is touched after rows were put in by hand', async () => {
    const sheetId = await insert();
    await edit(sheetId, 'E15', { kind: 'delete' });
    excel().engine.lines.insertRows(sheetId, 5, 1);
    await excel().settle();
    const before = state(sheetId);
    expect(await refusal(takeBack(excel()))).toBe(sayEditObstacle({ code: 'rowsMoved' }, 'zh-CN'));
    expect(state(sheetId)).toEqual(before);
  });

  test('on a protected sheet it is refused, and possible once the sheet is no longer protected', async () => {
    const sheetId = await insert();
    const before = state(sheetId);
    await edit(sheetId, 'E15', { kind: 'delete' });
    excel().user.protectSheet(nameOf(sheetId));
    expect(await refusal(takeBack(excel()))).toBe(excelMessages['zh-CN'].sheetProtected(nameOf(sheetId)));
    excel().user.unprotectSheet(nameOf(sheetId));
    await takeBack(excel());
    expect(state(sheetId)).toEqual(before);
  });
});

describe('a row that was put in and goes again', () => {
  const { excel, insert, edit, state, nameOf } = useForms('1.20');

  test('is back as far as it goes where the sheet is protected in between; what may be missing is said', async () => {
    const sheetId = await insert();
    const before = state(sheetId);
    await edit(sheetId, 'E15', { kind: 'addBelow' });
    excel().host.failures.editBefore(3, () => excel().user.protectSheet(nameOf(sheetId)));
    expect(await takeBack(excel())).toBe(
      takeBackMessages['zh-CN'].done(actions.addBelow()) + takeBackMessages['zh-CN'].looksLeft(),
    );
    expect(state(sheetId).formulas).toEqual(before.formulas);
  });
});

describe('an edited row that Excel has undone', () => {
  const { excel, insert, state, edit } = useForms('1.20');

  test.each<RowEdit>([{ kind: 'addBelow' }, { kind: 'delete' }, { kind: 'moveDown' }])(
    '%p is not changed once more',
    async (how) => {
      const sheetId = await insert();
      const before = state(sheetId);
      await edit(sheetId, 'E14', how);
      excel().user.undo();
      await excel().settle();
      const undone = state(sheetId);
      expect(undone.formulas).toEqual(before.formulas);
      expect(await takeBack(excel())).toBe(takeBackMessages['zh-CN'].already());
      expect(state(sheetId)).toEqual(undone);
    },
  );
});
