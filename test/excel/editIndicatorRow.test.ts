import { changeMessages, excelErrorMessages, excelMessages } from '../../src/wording/excel';
import { rowMessages, sayRowRefusal, sayRowReport } from '../../src/wording/pane';
import type { NatureChoice } from '../../src/core/sheet/edit/natureChoices';
import type { RowEdit } from '../../src/core/sheet/edit/rowEdit';
import { editIndicatorRow } from '../../src/excel/editIndicatorRow';
import { insertForm } from '../../src/excel/insertForm';
import { editRow, exampleContent, insertContent } from './support/editedForms';
import { requestFor } from './support/forms';
import { answerFunctions, withFunctions } from './support/liveScores';
import { sheetState } from './support/sheetState';
import { newSheet, refusal, requestsOf, useExcel } from './support/testExcel';

const excel = useExcel(withFunctions);
beforeAll(() => answerFunctions());

const insert = (templateId?: string) => insertContent(excel(), exampleContent, templateId);
const edit = (sheetId: string, cell: string, kind: 'addBelow' | 'delete' | 'moveUp' | 'moveDown') =>
  editRow(excel(), sheetId, cell, kind);
const state = (sheetId: string) => sheetState(excel(), sheetId);

async function setNature(sheetId: string, cell: string, nature: NatureChoice): Promise<void> {
  await editIndicatorRow({ sheetId, cell, edit: { kind: 'nature', nature } });
  await excel().settle();
}

const nameOf = (sheetId: string) => excel().engine.sheets.byId(sheetId)?.name ?? sheetId;
const formulaAt = (sheetId: string, cell: string) => {
  const { sheet, area } = excel().engine.locate(nameOf(sheetId), cell);
  return excel().engine.cells.read(sheet.id, area.row, area.column).formula;
};
const value = (sheetId: string, cell: string) => excel().engine.value(nameOf(sheetId), cell);
const type = (sheetId: string, cell: string, text: string) => excel().user.typeText(nameOf(sheetId), cell, text);

describe('a row added below', () => {
  test('is selected, has the usual height, and counts as soon as it is filled in', async () => {
    const sheetId = await insert();
    const { cell } = await editIndicatorRow({ sheetId, cell: 'H24', edit: { kind: 'addBelow' } });
    expect(cell).toBe('D25');
    expect(excel().engine.selection.get()).toMatchObject({ sheetId, area: { row: 24, column: 3 } });
    expect(state(sheetId).rowHeights[24]).toBe(Math.min(...state(sheetId).rowHeights.slice(12, 24)));
    type(sheetId, 'G24', '6');
    for (const [at, text] of [
      ['D25', '群众满意度'],
      ['E25', '≥90%'],
      ['F25', '45%'],
      ['G25', '4'],
    ] as const) {
      type(sheetId, at, text);
    }
    await excel().settle();
    expect(value(sheetId, 'H25')).toBe(2);
    expect([value(sheetId, 'G26'), value(sheetId, 'H26')]).toEqual([100, 98.5 - 9.8 + 5.88 + 2]);
  });

  test('takes the formula of a neighbour where the score of its own row was typed', async () => {
    const sheetId = await insert();
    type(sheetId, 'H18', '4');
    type(sheetId, 'H21', '5');
    await edit(sheetId, 'H18', 'addBelow');
    expect(formulaAt(sheetId, 'H19')).toBe('=ZPB.INDSCORE(E19&"",F19&"",G19)');
    await edit(sheetId, 'H22', 'addBelow');
    expect(formulaAt(sheetId, 'H23')).toBe('=ZPB.INDSCORE(E23&"",F23&"",G23,"成本")');
    expect([value(sheetId, 'H18'), value(sheetId, 'H22')]).toEqual([4, 5]);
  });
});

describe('a row deleted', () => {
  test('the total is that of the rows left', async () => {
    const sheetId = await insert();
    await edit(sheetId, 'C14', 'delete');
    expect([value(sheetId, 'G24'), value(sheetId, 'H24')]).toEqual([95, 93.5]);
  });

  test('the only row of a 二级 block stays, emptied, and says so; once empty it is not emptied again', async () => {
    const sheetId = await insert();
    type(sheetId, 'I20', '原因');
    type(sheetId, 'H20', '3');
    expect(await edit(sheetId, 'H20', 'delete')).toBe(sayRowReport({ code: 'emptied', block: '时效指标' }, 'zh-CN'));
    expect(state(sheetId).formulas[19]).toEqual([
      ...['', '', '时效指标', '', '', '', ''],
      '=ZPB.INDSCORE(E20&"",F20&"",G20,"时效")',
      ...['', ''],
    ]);
    const again = editIndicatorRow({ sheetId, cell: 'H20', edit: { kind: 'delete' } });
    expect(await refusal(again)).toBe(sayRowRefusal({ code: 'onlyEmptyRow', block: '时效指标' }, 'zh-CN'));
  });
});

describe('a row moved', () => {
  test('takes height, number formats, fill and font along; texts that look like numbers stay texts', async () => {
    const sheetId = await insert();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      const range = (address: string) => sheet.getRange(address).untrack();
      range('D14:F14').format.fill.color = '#FFFF00';
      range('D14').format.font.bold = true;
      range('E14').format.font.color = '#FF0000';
      range('A14').format.rowHeight = 51;
      range('F14').numberFormat = [['0%']];
      range('F14').values = [[0.5]];
      range('I14').values = [["'2020年5月1日"]];
      range('I15').values = [["'007"]];
      await context.sync();
    });
    await excel().settle();
    const before = state(sheetId);
    await edit(sheetId, 'E14', 'moveDown');
    const after = state(sheetId);
    const row = <T>(grid: readonly (readonly T[])[], index: number) => grid[index - 1]?.slice(3);
    expect(row(after.values, 15)).toEqual(row(before.values, 14));
    expect(row(after.values, 14)).toEqual(row(before.values, 15));
    expect([value(sheetId, 'I15'), value(sheetId, 'I14')]).toEqual(['2020年5月1日', '007']);
    expect(row(after.styles, 15)).toEqual(row(before.styles, 14));
    expect(row(after.styles, 14)).toEqual(row(before.styles, 15));
    expect([after.rowHeights[13], after.rowHeights[14]]).toEqual([before.rowHeights[14], before.rowHeights[13]]);
    await edit(sheetId, 'E15', 'moveUp');
    expect(state(sheetId)).toEqual(before);
  });

  test('is followed by the formulas that name its cells, on both rows and elsewhere', async () => {
    const sheetId = await insert();
    type(sheetId, 'M3', '=H14+$G$15*SUM(E14:H14)+SUM(H13:H18)');
    type(sheetId, 'J15', '=G15/G$14');
    await edit(sheetId, 'E14', 'moveDown');
    expect(formulaAt(sheetId, 'M3')).toBe('=H15+$G$14*SUM(E15:H15)+SUM(H13:H18)');
  });

  test('stays within its 二级 block', async () => {
    const sheetId = await insert();
    const before = state(sheetId);
    for (const [cell, kind, message] of [
      ['E13', 'moveUp', sayRowRefusal({ code: 'firstOfBlock', block: '数量指标' }, 'zh-CN')],
      ['E18', 'moveDown', sayRowRefusal({ code: 'lastOfBlock', block: '数量指标' }, 'zh-CN')],
      ['E19', 'moveDown', sayRowRefusal({ code: 'lastOfBlock', block: '质量指标' }, 'zh-CN')],
      ['E24', 'moveUp', sayRowRefusal({ code: 'firstOfBlock', block: '服务对象满意度指标' }, 'zh-CN')],
    ] as const) {
      expect(await refusal(editIndicatorRow({ sheetId, cell, edit: { kind } }))).toBe(message);
    }
    expect(state(sheetId)).toEqual(before);
  });
});

describe('the nature', () => {
  test('goes into the score formula and out of it again, and the score follows', async () => {
    const sheetId = await insert();
    type(sheetId, 'F14', '3');
    await setNature(sheetId, 'D14', 'lower');
    expect(formulaAt(sheetId, 'H14')).toBe('=ZPB.INDSCORE(E14&"",F14&"",G14,"反向")');
    expect(value(sheetId, 'H14')).toBe(2.5);
    await setNature(sheetId, 'D14', 'auto');
    expect(formulaAt(sheetId, 'H14')).toBe('=ZPB.INDSCORE(E14&"",F14&"",G14)');
    expect(value(sheetId, 'H14')).toBe(5);
  });

  test('left to itself under 成本指标 is 成本 again', async () => {
    const sheetId = await insert();
    await setNature(sheetId, 'D21', 'higher');
    expect(formulaAt(sheetId, 'H21')).toBe('=ZPB.INDSCORE(E21&"",F21&"",G21,"正向")');
    await setNature(sheetId, 'D21', 'auto');
    expect(formulaAt(sheetId, 'H21')).toBe('=ZPB.INDSCORE(E21&"",F21&"",G21,"成本")');
  });

  test('goes into the 指标性质 column where there is one, in the words that column uses', async () => {
    const sheetId = await insert('yunnan-14');
    const { formulas } = state(sheetId);
    await setNature(sheetId, 'D14', 'lower');
    expect(value(sheetId, 'E14')).toBe('反向');
    type(sheetId, 'E15', '≥');
    await setNature(sheetId, 'D14', 'higher');
    expect(value(sheetId, 'E14')).toBe('≥');
    type(sheetId, 'E15', '');
    await setNature(sheetId, 'D14', 'auto');
    expect(state(sheetId).formulas).toEqual(formulas);
  });

  test('has no place in a row with a typed score', async () => {
    const sheetId = await insert();
    type(sheetId, 'H14', '5');
    const request = { sheetId, cell: 'D14', edit: { kind: 'nature', nature: 'lower' } } as const;
    expect(await refusal(editIndicatorRow(request))).toBe(sayRowRefusal({ code: 'noNaturePlace' }, 'zh-CN'));
    expect(value(sheetId, 'H14')).toBe(5);
  });
});

const edits: readonly (readonly [string, string, RowEdit])[] = [
  ['adding', 'E15', { kind: 'addBelow' }],
  ['adding at the end', 'E24', { kind: 'addBelow' }],
  ['deleting the first row', 'E13', { kind: 'delete' }],
  ['emptying', 'E19', { kind: 'delete' }],
  ['moving up', 'E15', { kind: 'moveUp' }],
  ['moving down', 'E15', { kind: 'moveDown' }],
  ['changing the nature', 'E15', { kind: 'nature', nature: 'equal' }],
];

describe.each(edits)('%s', (_, cell, kind) => {
  test('takes four requests and is one step of undo', async () => {
    const sheetId = await insert();
    const before = state(sheetId);
    const requests = await requestsOf(excel(), () => editIndicatorRow({ sheetId, cell, edit: kind }));
    expect(requests).toHaveLength(4);
    await excel().settle();
    expect(state(sheetId)).not.toEqual(before);
    excel().user.undo();
    await excel().settle();
    expect(state(sheetId)).toEqual(before);
  });
});

describe('nothing is done', () => {
  test('on a protected sheet, or while a cell is being edited', async () => {
    const sheetId = await insert();
    excel().engine.protection.protect(sheetId, {});
    // Each is tried for a second and more while a cell is edited: all at once.
    const refusals = () =>
      Promise.all(edits.map(([, cell, edit]) => refusal(editIndicatorRow({ sheetId, cell, edit }))));
    expect(new Set(await refusals())).toEqual(new Set([excelMessages['zh-CN'].sheetProtected(nameOf(sheetId))]));
    excel().host.setCellEditing(true);
    expect(new Set(await refusals())).toEqual(new Set([excelErrorMessages['zh-CN'].InvalidOperationInCellEditMode]));
  });

  test('outside the indicators', async () => {
    const sheetId = await insert();
    for (const cell of ['A1', 'C3', 'G7', 'D12', 'H25', 'B40']) {
      const requests = await requestsOf(excel(), async () => {
        expect(await refusal(editIndicatorRow({ sheetId, cell, edit: { kind: 'delete' } }))).toBe(
          rowMessages['zh-CN'].notAnIndicator(),
        );
      });
      expect(requests).toHaveLength(1);
    }
  });

  test('on an empty sheet', async () => {
    const sheetId = newSheet(excel(), '空');
    expect(await refusal(editIndicatorRow({ sheetId, cell: 'A1', edit: { kind: 'addBelow' } }))).toBe(
      rowMessages['zh-CN'].notAnIndicator(),
    );
  });

  test('when another indicator stands there by now', async () => {
    const sheetId = await insert();
    const request = { sheetId, cell: 'D14', name: '别的指标', edit: { kind: 'delete' } } as const;
    expect(await refusal(editIndicatorRow(request))).toBe(rowMessages['zh-CN'].rowChanged());
    const name = exampleContent.indicators[1]?.name ?? '';
    await editIndicatorRow({ ...request, name });
    await excel().settle();
    expect(value(sheetId, 'D14')).toBe(exampleContent.indicators[2]?.name);
  });

  test('when Excel refuses to delete the row: nothing else of the form is changed either', async () => {
    const sheetId = await insert();
    const before = state(sheetId);
    excel().host.failures.failRequest(4, 'InvalidOperation', 'Delete');
    expect(await refusal(editIndicatorRow({ sheetId, cell: 'D13', edit: { kind: 'delete' } }))).toBe(
      `${excelErrorMessages['zh-CN'].InvalidOperation}${changeMessages['zh-CN'].none}`,
    );
    expect(state(sheetId)).toEqual(before);
  });
});

describe('beside the form', () => {
  test('a table is not parted by a new row, nor does a row of it go with a deleted one', async () => {
    const sheetId = await insert();
    for (const cell of ['M13', 'M14', 'M15']) type(sheetId, cell, '旁边');
    const before = state(sheetId);
    expect(await refusal(editIndicatorRow({ sheetId, cell: 'D14', edit: { kind: 'addBelow' } }))).toBe(
      sayRowRefusal({ code: 'besideInsert', cell: 'M15' }, 'zh-CN'),
    );
    expect(await refusal(editIndicatorRow({ sheetId, cell: 'D14', edit: { kind: 'delete' } }))).toBe(
      sayRowRefusal({ code: 'besideDelete', cell: 'M14' }, 'zh-CN'),
    );
    expect(state(sheetId)).toEqual(before);
  });

  test('a table that ends above or begins below is no hindrance and stays whole', async () => {
    const sheetId = await insert();
    for (const cell of ['M13', 'M14', 'M17', 'M18']) type(sheetId, cell, cell);
    await edit(sheetId, 'D14', 'addBelow');
    expect(['M13', 'M14', 'M18', 'M19'].map((cell) => value(sheetId, cell))).toEqual(['M13', 'M14', 'M17', 'M18']);
    await edit(sheetId, 'D16', 'delete');
    expect(['M13', 'M14', 'M17', 'M18'].map((cell) => value(sheetId, cell))).toEqual(['M13', 'M14', 'M17', 'M18']);
  });

  test('a form below moves down with its sums, its rules and its rows', async () => {
    const sheetId = await insert();
    excel().user.select(nameOf(sheetId), 'A30');
    await insertForm(requestFor(exampleContent, 'selection'));
    await excel().settle();
    await edit(sheetId, 'D24', 'addBelow');
    await edit(sheetId, 'D43', 'delete');
    expect([value(sheetId, 'G26'), value(sheetId, 'H26')]).toEqual([100, 98.5]);
    expect([value(sheetId, 'G54'), value(sheetId, 'H54')]).toEqual([95, 93.5]);
    expect(formulaAt(sheetId, 'G54')).toBe('=ROUND(SUM(H36,G42:G53),2)');
    expect(state(sheetId).rules.map(({ range }) => range)).toEqual([
      'G54',
      'H43:H53',
      'I43:J53',
      'H43:H53',
      'J36',
      'G26',
      'H13:H25',
      'I13:J25',
      'H13:H25',
      'J6',
    ]);
  });
});

describe('formulas people wrote', () => {
  const COUNTED = [13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24];
  const chain = (rows: readonly number[]) => `=J6+${rows.map((row) => `H${row}`).join('+')}`;

  test('totals that add up row by row take in a new row and let go of a deleted one', async () => {
    const sheetId = await insert();
    type(sheetId, 'H25', chain(COUNTED));
    await excel().settle();
    await edit(sheetId, 'D14', 'addBelow');
    expect(formulaAt(sheetId, 'H26')).toBe(chain([...COUNTED, 25]));
    await edit(sheetId, 'D13', 'delete');
    expect(formulaAt(sheetId, 'H25')).toBe(chain(COUNTED));
    await edit(sheetId, 'D24', 'addBelow');
    expect(formulaAt(sheetId, 'H26')).toBe(chain([...COUNTED, 25]));
  });

  test('a sum over a block grows with a row added at its end; one over the block before does not', async () => {
    const sheetId = await insert();
    type(sheetId, 'L1', '=SUM(G13:G18)');
    type(sheetId, 'L2', '=SUM($G$13:$G$21)');
    type(sheetId, 'L3', '=SUM(G19:G21)');
    await edit(sheetId, 'D18', 'addBelow');
    expect(['L1', 'L2', 'L3'].map((cell) => formulaAt(sheetId, cell))).toEqual([
      '=SUM(G13:G19)',
      '=SUM($G$13:$G$22)',
      '=SUM(G20:G22)',
    ]);
    await edit(sheetId, 'D22', 'addBelow');
    expect(['L1', 'L2', 'L3'].map((cell) => formulaAt(sheetId, cell))).toEqual([
      '=SUM(G13:G19)',
      '=SUM($G$13:$G$23)',
      '=SUM(G20:G23)',
    ]);
  });

  test('a row another formula cannot do without is not deleted, and the cell is named', async () => {
    const sheetId = await insert();
    type(sheetId, 'M2', '=H14*2');
    await excel().settle();
    const before = state(sheetId);
    expect(await refusal(editIndicatorRow({ sheetId, cell: 'D14', edit: { kind: 'delete' } }))).toBe(
      sayRowRefusal({ code: 'usedByFormula', cell: 'M2' }, 'zh-CN'),
    );
    expect(state(sheetId)).toEqual(before);
  });
});

describe('merged cells of a row’s own', () => {
  async function mergedExplanations(): Promise<string> {
    const sheetId = await insert();
    type(sheetId, 'I13', '三行共同的原因');
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(sheetId).getRange('I13:J15').untrack();
      range.unmerge();
      range.merge(false);
      await context.sync();
    });
    return sheetId;
  }

  test('a shared explanation passes to the next row when its first row is deleted', async () => {
    const sheetId = await mergedExplanations();
    await edit(sheetId, 'D13', 'delete');
    expect(state(sheetId).merges).toContain('I13:J14');
    expect(value(sheetId, 'I13')).toBe('三行共同的原因');
  });

  test('rows that share it change places beneath it; one that shares it does not leave it', async () => {
    const sheetId = await mergedExplanations();
    await edit(sheetId, 'D13', 'moveDown');
    expect([value(sheetId, 'D13'), value(sheetId, 'I13')]).toEqual([
      exampleContent.indicators[1]?.name,
      '三行共同的原因',
    ]);
    expect(await refusal(editIndicatorRow({ sheetId, cell: 'D15', edit: { kind: 'moveDown' } }))).toBe(
      sayRowRefusal({ code: 'mergedAcross' }, 'zh-CN'),
    );
  });
});
