import { exampleForms } from '../../src/core/form/examples';
import { defaultScheme, registerScheme, replaceRegisteredSchemes } from '../../src/core/scheme/schemes';
import { summaryColumns } from '../../src/core/summary/summaryColumns';
import { changeMessages, excelErrorMessages, excelMessages } from '../../src/wording/excel';
import { summaryMessages } from '../../src/wording/summary';
import { insertForms } from '../../src/excel/insertForm';
import { readAllSheets } from '../../src/excel/readAllSheets';
import { isFormsMoved } from '../../src/excel/guardForms';
import { writeSummary } from '../../src/excel/writeSummary';
import type { WriteSummaryResult } from '../../src/excel/writeSummary';
import { writtenMessage } from '../../src/taskpane/summary/writtenMessage';
import { startExcel } from '../../preview/node/startExcel';
import type { RunningExcel } from '../../preview/node/startExcel';
import { contentNamed, requestFor } from './support/forms';
import { answerFunctions, withFunctions } from './support/liveScores';
import { besideTable, summaryRows } from './support/summaryRows';
import { REQUIREMENT_SETS, newSheet, refusal, requestsOf } from './support/testExcel';

let excel: RunningExcel;
beforeEach(async () => {
  excel = await startExcel({ requirementSets: REQUIREMENT_SETS, ...withFunctions });
  answerFunctions();
  await insertForms(exampleForms.map((content) => requestFor(content)));
  await excel.settle();
});
afterEach(() => {
  expect([...excel.host.unsupportedMembers]).toEqual([]);
  excel.dispose();
  replaceRegisteredSchemes([]);
});

async function write(): Promise<WriteSummaryResult> {
  const result = await writeSummary(await summaryRows());
  await excel.settle();
  return result;
}

const names = () => excel.engine.sheets.list().map(({ name }) => name);
const idOf = (name: string) => excel.engine.sheets.byName(name)?.id ?? name;
const column = (sheet: string, index: number) => excel.engine.snapshot(sheet).text.map((row) => row[index] ?? '');
/** The texts of a row of the sheet, by its number as users count. */
const line = (row: number, sheet = '汇总') => excel.engine.snapshot(sheet).text[row - 1];
const linksTo = (cell: string, sheet = '汇总') => {
  const outcome = excel.user.followLink(sheet, cell);
  return { outcome, at: excel.engine.sheets.active().name, cell: excel.engine.selection.activeCell().area };
};
/** Columns of the table. */
const WIDTH = summaryColumns.length;
const projects = exampleForms.map(({ project }) => project);
const insert = async (project: string) => {
  await insertForms([requestFor(contentNamed(project))]);
  await excel.settle();
};
const deleteSheet = (name: string) => excel.engine.sheets.remove(idOf(name));

describe('a new sheet', () => {
  test('takes four requests and has title, heading, a line per form and 合计', async () => {
    const rows = await summaryRows();
    const requests = await requestsOf(excel, () => writeSummary(rows));
    expect(requests).toHaveLength(4);
    expect([names()[0], excel.engine.sheets.active().name]).toEqual(['汇总', '汇总']);
    expect(line(1)?.[0]).toBe('项目支出绩效自评汇总表');
    expect(line(3)?.slice(0, 3)).toEqual(['序号', '项目名称', '主管部门']);
    expect(line(4)?.slice(0, 12)).toEqual([
      ...['1', '档案事业费', '中共昌吉州党委办公室', '2020', '55.00', '55.00', '100.00%', '98.50', '优'],
      ...['0', '3', '档案事业费'],
    ]);
    expect(column('汇总', 7).slice(3, 7)).toEqual(['98.50', '97.80', '98.50', '平均 98.27']);
    expect(line(7)?.slice(0, 12)).toEqual([
      '',
      '合计（3 张）',
      '',
      '',
      '93.00',
      '93.00',
      '100.00%',
      '平均 98.27',
      '',
      '0',
      '9',
      '',
    ]);
  });

  test('is set up to be read and printed', async () => {
    expect(await write()).toMatchObject({ sheetName: '汇总', isNew: true, leftAlone: null, notice: null });
    const id = idOf('汇总');
    expect(excel.engine.layout.frozen(id)).toEqual({ rows: 3, columns: 0 });
    expect(excel.engine.pageSetup(id)).toMatchObject({
      orientation: 'Landscape',
      paperSize: 'A4',
      zoom: { horizontalFitToPages: 1 },
      titleRows: '3:3',
    });
  });

  test('links every form', async () => {
    await write();
    expect(linksTo('B5')).toMatchObject({ at: '访惠聚为民办实事', cell: { row: 2, column: 2 } });
  });

  test('counts the grades and has two charts of the figures', async () => {
    await write();
    expect(
      excel.engine
        .snapshot('汇总')
        .text.slice(8, 14)
        .map((row) => row.slice(1, 3)),
    ).toEqual([
      ['等级', '张数'],
      ['优', '3'],
      ['良', '0'],
      ['中', '0'],
      ['差', '0'],
      ['未评定', '0'],
    ]);
    const [scores, grades] = excel.engine.readCharts('汇总');
    expect(scores).toMatchObject({ name: 'ZPB_得分', title: '各项目得分', type: 'BarClustered', legend: null });
    expect(scores?.series).toMatchObject([{ categories: projects, values: [98.5, 97.8, 98.5] }]);
    expect(grades).toMatchObject({ name: 'ZPB_等级', title: '等级分布', type: 'ColumnClustered' });
    expect(grades?.series[0]?.categories.slice(0, 2)).toEqual(['优', '良']);
    expect(grades?.series[0]?.values).toEqual([3, 0, 0, 0, 0]);
    const [byForm, counts] = excel.engine.charts.list(excel.engine.sheets.byName('汇总')?.id ?? '');
    expect(byForm?.valueAxis).toMatchObject({ minimum: 0, maximum: 100, majorUnit: 20, numberFormat: '0' });
    expect([counts?.valueAxis.visible, counts?.valueAxis.majorGridlines.visible]).toEqual([false, false]);
  });

  test('counts grades by their letters where Excel could read them as a comparison, a wildcard or a formula', async () => {
    registerScheme({
      ...defaultScheme,
      id: 'odd',
      name: '怪名',
      aliases: [],
      grades: [
        { from: 98.2, name: '*' },
        { from: 97, name: '>=90' },
        { from: 60, name: '=优' },
        { from: 50, name: '?' },
        { from: 40, name: '~*' },
        { from: 0, name: '<>' },
      ],
    });
    await insertForms(exampleForms.map((content) => ({ ...requestFor(content), schemeId: 'odd' })));
    await excel.settle();
    await write();
    const counts: unknown = Object.fromEntries(
      excel.engine
        .snapshot('汇总')
        .text.slice(11, 23)
        .map((row) => [row[1], row[2]]),
    );
    expect(counts).toEqual({
      ...{ 等级: '张数', '*': '2', '>=90': '1', '=优': '0', '?': '0', '~*': '0', '<>': '0' },
      ...{ 优: '3', 良: '0', 中: '0', 差: '0', 未评定: '0' },
    });
  });

  test('follows what is typed on the forms, without the add-in', async () => {
    await write();
    const form = excel.engine.snapshot('档案事业费');
    const total = form.text.findIndex((row) => row[0] === '总分');
    excel.user.typeText('档案事业费', `H${total}`, '0.8');
    await excel.settle();
    expect(line(4)?.slice(7, 9)).toEqual(['89.50', '良']);
    expect(excel.engine.readCharts('汇总')[1]?.series[0]?.values).toEqual([2, 1, 0, 0, 0]);
  });

  test('goes by another name where 汇总 is taken', async () => {
    newSheet(excel, '汇总');
    excel.user.typeText('汇总', 'A1', '我自己的');
    expect(await write()).toMatchObject({
      sheetName: '自评汇总',
      isNew: true,
      leftAlone: { sheetName: '汇总', reason: 'notOurs' },
    });
    expect(line(1)).toEqual(['我自己的']);
    deleteSheet('自评汇总');
    newSheet(excel, '自评汇总');
    expect((await write()).sheetName).toBe('自评汇总 (2)');
  });

  test('does not link hidden sheets, and says that they are hidden', async () => {
    excel.engine.sheets.setHidden(idOf('访惠聚为民办实事'), true);
    await write();
    expect(excel.engine.cells.hyperlink(idOf('汇总'), 4, 1)).toBeNull();
    expect(line(5)?.[11]).toBe('访惠聚为民办实事（隐藏）');
  });

  test('is taken back when Excel refuses half of it', async () => {
    const rows = await summaryRows();
    excel.host.failures.failRequest(3, 'GeneralException', 'SetPosition');
    expect(await refusal(writeSummary(rows))).toBe(
      `${excelErrorMessages['zh-CN'].GeneralException}${changeMessages['zh-CN'].none}`,
    );
    expect(names()).not.toContain('汇总');
  });

  test('cannot be added to a protected workbook, which is said', async () => {
    const rows = await summaryRows();
    excel.host.failures.failRequest(3, 'AccessDenied');
    expect(await refusal(writeSummary(rows))).toBe(
      `${excelErrorMessages['zh-CN'].AccessDenied}${changeMessages['zh-CN'].none}`,
    );
    expect(names()).not.toContain('汇总');
  });

  test('is there also where its page cannot be set up, which is said', async () => {
    const rows = await summaryRows();
    excel.host.failures.failRequest(4, 'GeneralException', 'PaperSize');
    expect((await writeSummary(rows)).notice?.('zh-CN')).toBe(summaryMessages['zh-CN'].pageSetupFailed());
    expect(names()[0]).toBe('汇总');
  });

  test('is there also where it cannot be put first, which is said', async () => {
    const rows = await summaryRows();
    excel.host.failures.failRequest(4, 'GeneralException');
    expect((await writeSummary(rows)).notice?.('zh-CN')).toBe(summaryMessages['zh-CN'].notPutFirst());
    expect(names().at(-1)).toBe('汇总');
  });

  test('is put first as soon as a cell is no longer edited', async () => {
    const rows = await summaryRows();
    excel.host.failures.refuseRequest(4, 'invalidOperationInCellEditMode');
    expect((await writeSummary(rows)).notice).toBeNull();
    expect(names()[0]).toBe('汇总');
  });
});

describe('written again', () => {
  beforeEach(async () => {
    await write();
  });

  test('it takes three requests, and nothing changes where nothing has changed', async () => {
    const before = excel.engine.snapshot('汇总');
    const charts = excel.engine.readCharts('汇总');
    const rows = await summaryRows();
    expect(await requestsOf(excel, () => writeSummary(rows))).toHaveLength(3);
    expect(excel.engine.snapshot('汇总')).toEqual(before);
    expect(excel.engine.readCharts('汇总')).toEqual(charts);
    expect(names().filter((name) => name.includes('汇总'))).toEqual(['汇总']);
  });

  test('a line kept for its note alone is the same once more: where a name may be typed stays a text cell', async () => {
    excel.user.typeText('汇总', besideTable(5), '待核对');
    deleteSheet(projects[1] ?? '');
    await write();
    const before = excel.engine.snapshot('汇总');
    expect(before.numberFormats[4]?.[1]).toBe('@');
    await write();
    expect(excel.engine.snapshot('汇总')).toEqual(before);
  });

  test('it is not among the sheets that are read', async () => {
    const { listing } = await readAllSheets({ onSheets: () => undefined });
    expect(listing.summary?.sheetId).toBe(idOf('汇总'));
    expect(listing.sheets.map(({ sheetName }) => sheetName)).not.toContain('汇总');
  });

  test('new forms come last; notes beside and below the table stay with their lines', async () => {
    excel.user.typeText('汇总', besideTable(5), '待核对');
    excel.user.typeText('汇总', 'A40', '审核人：');
    await insert('新项目');
    expect(await write()).toMatchObject({ isNew: false, sheetName: '汇总' });
    expect(column('汇总', 1).slice(3, 8)).toEqual([...projects, '新项目', '合计（4 张）']);
    expect(line(5)?.slice(1, 2)).toEqual([projects[1]]);
    expect(line(5)?.[WIDTH]).toBe('待核对');
    expect(line(41)?.[0]).toBe('审核人：');
    expect(line(8)?.[4]).toBe('148.00');
    const [scores, grades] = excel.engine.readCharts('汇总');
    expect(scores?.series[0]?.categories).toEqual([...projects, '新项目']);
    expect(grades?.series[0]?.values).toEqual([4, 0, 0, 0, 0]);
    expect(excel.engine.readCharts('汇总')).toHaveLength(2);
  });

  test('the line of a deleted form goes, with a note beside it only its content', async () => {
    excel.user.typeText('汇总', besideTable(4, 2), '已撤销');
    deleteSheet('档案事业费');
    deleteSheet('访惠聚为民办实事');
    await write();
    expect(line(4)).toEqual([...Array.from({ length: WIDTH }, () => ''), '', '已撤销']);
    expect(column('汇总', 1).slice(3, 6)).toEqual(['', '档案信息化建设', '合计（1 张）']);
    expect(line(6)?.[4]).toBe('20.00');
    expect(line(8)?.slice(1, 3)).toEqual(['等级', '张数']);
    expect(linksTo('B5').at).toBe('档案信息化建设');
  });

  test('the order the user has given the lines stays', async () => {
    const id = idOf('汇总');
    const cells = [3, 5].map((row) =>
      Array.from({ length: WIDTH }, (_, at) => ({ column: at, ...excel.engine.cells.read(id, row, at) })),
    );
    const moved = [5, 3].flatMap((row, index) =>
      (cells[index] ?? []).map(({ column: at, value, formula }) => ({
        row,
        column: at,
        value,
        ...(formula && { formula }),
      })),
    );
    excel.engine.cells.write(id, moved);
    await write();
    expect(column('汇总', 1).slice(3, 6)).toEqual([...projects].reverse());
    expect(column('汇总', 0).slice(3, 6)).toEqual(['1', '2', '3']);
    expect(linksTo('B4').at).toBe(projects[2]);
  });

  test('links lead to sheets by their new names', async () => {
    excel.engine.sheets.rename(idOf('档案事业费'), "县'表");
    expect(linksTo('B4').at).toBe('汇总');
    await write();
    expect(linksTo('B4')).toMatchObject({ at: "县'表" });
    expect(line(4)?.[11]).toBe("县'表");
    expect(line(4)?.[7]).toBe('98.50');
  });

  test('it stays ours when the user renames it, moves the table and writes above it', async () => {
    excel.engine.sheets.rename(idOf('汇总'), '全县');
    excel.engine.lines.insertRows(idOf('全县'), 2, 2);
    excel.user.typeText('全县', 'A3', '征求意见稿');
    await insert('新项目');
    expect(await write()).toMatchObject({ isNew: false, sheetName: '全县' });
    expect(line(3, '全县')?.[0]).toBe('征求意见稿');
    expect(column('全县', 1).slice(5, 10)).toEqual([...projects, '新项目', '合计（4 张）']);
    expect(names()).not.toContain('汇总');
  });

  test('a chart the user has taken away comes back, one that was moved stays where it is', async () => {
    const id = idOf('汇总');
    const [scores, grades] = excel.engine.charts.list(id);
    if (!scores || !grades) throw new Error('Two charts');
    excel.engine.charts.remove(id, grades.id);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(id).charts.getItem(scores.name).setPosition('A60', 'C70');
      await context.sync();
    });
    await write();
    const after = excel.engine.readCharts('汇总');
    expect(after.map(({ name }) => name).sort()).toEqual(['ZPB_得分', 'ZPB_等级']);
    expect(after.find(({ name }) => name === 'ZPB_得分')?.covers).toBe('A60:C70');
  });

  test('a sheet the user has deleted is made anew', async () => {
    deleteSheet('汇总');
    expect(await write()).toMatchObject({ sheetName: '汇总', isNew: true, leftAlone: null });
    expect(line(4)?.[1]).toBe('档案事业费');
  });

  test('a table with a column of the user’s own in it is left alone, a new one is made', async () => {
    excel.engine.lines.insertColumns(idOf('汇总'), 2, 1);
    excel.user.typeText('汇总', 'C3', '负责人');
    await excel.settle();
    const before = excel.engine.snapshot('汇总');
    expect(await write()).toMatchObject({
      sheetName: '自评汇总',
      isNew: true,
      leftAlone: { sheetName: '汇总', reason: 'altered' },
    });
    expect(excel.engine.snapshot('汇总')).toEqual(before);
    expect(await write()).toMatchObject({ sheetName: '自评汇总', isNew: false });
  });

  test('headings the user has renamed stay, and the table is renewed below them', async () => {
    excel.user.typeText('汇总', 'B3', '项目');
    excel.user.typeText('汇总', 'H3', '自评得分');
    await insert('新项目');
    expect(await write()).toMatchObject({ sheetName: '汇总', isNew: false, leftAlone: null, lackedColumns: [] });
    expect([line(3)?.[1], line(3)?.[7], line(7)?.[1]]).toEqual(['项目', '自评得分', '新项目']);
  });

  test('a column the user has taken away is said to be missing; what stands right of the table stays', async () => {
    excel.user.typeText('汇总', besideTable(5), '待核对');
    excel.engine.lines.deleteColumns(idOf('汇总'), 2, 1);
    await excel.settle();
    await insert('新项目');
    const result = await write();
    expect(result).toMatchObject({ sheetName: '汇总', isNew: false, lackedColumns: ['department'] });
    expect(writtenMessage(result, await summaryRows(), 'zh-CN')).toContain('没有“主管部门”这一列');
    expect(line(7)?.slice(0, 4)).toEqual(['4', '新项目', '2020', '55.00']);
    expect(line(5)?.[WIDTH - 1]).toBe('待核对');
  });

  test('a table drawn before its columns were marked is known by its headings, and marked', async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('汇总').getRange('A3:L3').numberFormat = [Array<string>(12).fill('General')];
      await context.sync();
    });
    expect(await write()).toMatchObject({ sheetName: '汇总', isNew: false });
    excel.user.typeText('汇总', 'B3', '项目');
    expect(await write()).toMatchObject({ sheetName: '汇总', isNew: false });
    expect(line(3)?.[1]).toBe('项目');
  });

  test('a line of the user’s own within the table is not touched', async () => {
    excel.engine.lines.insertRows(idOf('汇总'), 4, 1);
    excel.user.typeText('汇总', 'B5', '以下为教育类');
    await write();
    expect(column('汇总', 1).slice(3, 8)).toEqual([
      projects[0],
      '以下为教育类',
      projects[1],
      projects[2],
      '合计（3 张）',
    ]);
    expect(column('汇总', 0).slice(3, 7)).toEqual(['1', '', '2', '3']);
  });

  test('a protected sheet is named, and left as it is', async () => {
    excel.engine.protection.protect(idOf('汇总'), {});
    const rows = await summaryRows();
    expect(await refusal(writeSummary(rows))).toBe(excelMessages['zh-CN'].sheetProtected('汇总'));
  });

  test('a hidden sheet comes up again', async () => {
    excel.engine.sheets.activate(idOf('Sheet1'));
    excel.engine.sheets.setHidden(idOf('汇总'), true);
    await write();
    expect(excel.engine.sheets.active()).toMatchObject({ name: '汇总', hidden: false });
  });
});

test('many forms get one thin column each instead of a bar with their name', async () => {
  const requests = Array.from({ length: 27 }, (_, index) => requestFor(contentNamed(`项目${index + 1}`)));
  await insertForms(requests);
  await excel.settle();
  await write();
  const [scores] = excel.engine.readCharts('汇总');
  expect(scores?.type).toBe('ColumnClustered');
  expect(scores?.series[0]?.values).toHaveLength(30);
});

describe('somebody edits the sheet while it is renewed', () => {
  /** Everything entered on it. */
  const held = () => {
    const { formulas, merges } = excel.engine.snapshot('汇总');
    return { formulas, merges };
  };

  test.each([
    ['a cell of the table', () => excel.user.typeText('汇总', 'C5', '旁人键入')],
    ['a cell of the line that goes', () => excel.user.typeText('汇总', 'C4', '旁人键入')],
    ['a cell beside it', () => excel.user.typeText('汇总', besideTable(5), '旁人键入')],
    ['a row put in above', () => excel.user.insertLines('汇总', '2:2')],
    ['a row put in among the lines', () => excel.user.insertLines('汇总', '5:5')],
    ['a row taken out', () => excel.user.deleteLines('汇总', '5:5')],
  ])('%s: nothing is renewed, and nothing gets lost', async (_, edit) => {
    await write();
    deleteSheet(projects[0] ?? '');
    await insert('新来的');
    const rows = await summaryRows();
    let alone = held();
    excel.host.failures.editBefore(3, () => {
      edit();
      alone = held();
    });
    expect(await refusal(writeSummary(rows))).toBe(summaryMessages['zh-CN'].changedMeanwhile('汇总'));
    await excel.settle();
    expect(held()).toEqual(alone);
  });
});

describe('the block of grades gets another size while somebody types on the sheet', () => {
  const odd = {
    ...{ ...defaultScheme, id: 'odd', name: '多等级', aliases: [] },
    grades: ['甲', '乙', '丙', '丁', '戊', '己'].map((name, index) => ({ from: 98 - index * 10, name })),
  };
  const NOTES = { A40: '审核人：', [besideTable(5)]: '待核对' };
  /** Where each text of people stands. */
  const placesOf = (texts: readonly string[]) =>
    Object.fromEntries(
      texts.map((text) => [
        text,
        excel.engine
          .snapshot('汇总')
          .formulas.flatMap((row, r) => row.flatMap((held, c) => (held === text ? [`${r + 1},${c}`] : []))),
      ]),
    );

  test.each([
    ['', null],
    ['refused', (request: number) => excel.host.failures.failAtAction(request, 'GeneralException', 1)],
  ] as const)('putting back %s: nothing of theirs is lost, and a part is said', async (_, order) => {
    await write();
    for (const [cell, text] of Object.entries(NOTES)) excel.user.typeText('汇总', cell, text);
    registerScheme(odd);
    await insertForms([{ ...requestFor(contentNamed('多等级')), schemeId: 'odd' }]);
    await excel.settle();
    const rows = await summaryRows();
    excel.host.failures.editBefore(3, () => excel.user.typeText('汇总', 'C5', '旁人键入'));
    order?.(4);
    const said = await refusal(writeSummary(rows));
    await excel.settle();
    expect(said).toContain('改了一部分');
    const places = placesOf([...Object.values(NOTES), '旁人键入']);
    expect(Object.values(places).map(({ length }) => length)).toEqual([1, 1, 1]);
    // In its line, which is where it was, as lines are added below.
    expect([places['旁人键入'], places['待核对']]).toEqual([['5,2'], [`5,${WIDTH}`]]);
    // Written again it is whole.
    await write();
    expect(column('汇总', 1)).toContain('己');
    expect(Object.values(placesOf(Object.values(NOTES))).map(({ length }) => length)).toEqual([1, 1]);
  });
});

test('the sheet is protected just before it is renewed: nothing is changed, and that is said', async () => {
  await write();
  await insert('后来的');
  const rows = await summaryRows();
  const before = excel.engine.snapshot('汇总').formulas;
  excel.host.failures.editBefore(3, () => excel.user.protectSheet('汇总'));
  const said = await refusal(writeSummary(rows));
  await excel.settle();
  expect(said).toContain(changeMessages['zh-CN'].none);
  expect(excel.engine.snapshot('汇总').formulas).toEqual(before);
});

describe('somebody moves a form about after it was read', () => {
  const moves = [
    ['a row put in above the figures', (name: string) => excel.user.insertLines(name, '2:2')],
    ['a row put in between the figures', (name: string) => excel.user.insertLines(name, '15:15')],
    ['a row taken out', (name: string) => excel.user.deleteLines(name, '2:2')],
    ['a column put in', (name: string) => excel.user.insertLines(name, 'A:A')],
    ['its sheet renamed', (name: string) => excel.user.renameSheet(name, '改名')],
    ['its sheet deleted', (name: string) => deleteSheet(name)],
  ] as const;

  test.each(moves.flatMap(([what, move]) => [2, 3].map((request) => [what, request, move] as const)))(
    '%s, before request %i: nothing is written of where it was, and another reading does',
    async (_, request, move) => {
      const rows = await summaryRows();
      excel.host.failures.editBefore(request, () => void move(projects[1] ?? ''));
      const error: unknown = await writeSummary(rows).catch((thrown: unknown) => thrown);
      expect([isFormsMoved(error), names().includes('汇总')]).toEqual([true, false]);
      await write();
      expect(names()[0]).toBe('汇总');
    },
  );

  test('a form nobody has filled in, without formulas of ours: a row among its rows is noticed', async () => {
    const blank = contentNamed('空白表');
    const indicators = blank.indicators.map((row) => ({ ...row, name: '', target: '', actual: '', explanation: '' }));
    await insertForms([{ ...requestFor({ ...blank, indicators }), formulas: 'plain' }]);
    await excel.settle();
    const rows = await summaryRows();
    excel.host.failures.editBefore(2, () => void excel.user.insertLines('空白表', '15:15'));
    const error: unknown = await writeSummary(rows).catch((thrown: unknown) => thrown);
    expect([isFormsMoved(error), names().includes('汇总')]).toEqual([true, false]);
  });

  test('a figure typed meanwhile is no obstacle: the line shows it', async () => {
    const rows = await summaryRows();
    const { executed } = rows[1]?.places ?? {};
    excel.host.failures.editBefore(3, () => excel.user.typeText(projects[1] ?? '', executed?.address ?? '', '0.5'));
    await writeSummary(rows);
    await excel.settle();
    expect(line(5)?.[5]).toBe('0.50');
  });

  test('where the sheet is renewed nothing of it is changed', async () => {
    await write();
    const rows = await summaryRows();
    const before = excel.engine.snapshot('汇总').values;
    excel.host.failures.editBefore(2, () => excel.user.insertLines(projects[1] ?? '', '2:2'));
    expect(isFormsMoved(await writeSummary(rows).catch((error: unknown) => error))).toBe(true);
    expect(excel.engine.snapshot('汇总').values).toEqual(before);
  });
});
