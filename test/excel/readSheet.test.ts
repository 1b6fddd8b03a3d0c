import { excelErrorMessages } from '../../src/wording/excel';
import { insertForm } from '../../src/excel/insertForm';
import { readList } from '../../src/excel/readList';
import { readActiveSheet, readSheet } from '../../src/excel/readSheet';
import { until } from '../support/until';
import { contentNamed, planOf, requestFor } from './support/forms';
import { newSheet, refusal, requestsOf, useExcel } from './support/testExcel';

const excel = useExcel();

test('a form is read as it was written, in one request', async () => {
  const request = requestFor(contentNamed('读回'));
  const { sheetId } = await insertForm(request);
  const requests = await requestsOf(excel(), async () => {
    const { grid, ...reading } = await readSheet(sheetId);
    expect(reading).toMatchObject({ sheetId, sheetName: '读回', isProtected: false, isCalculating: false });
    expect(grid).toMatchObject({ row: 0, column: 0 });
    expect(grid?.formulas.map((row) => row.slice(0, 9))).toEqual(
      planOf(request).formulas.map((row) => row.slice(0, 9)),
    );
    expect(grid?.numberFormats[12]?.slice(4, 7)).toEqual(['@', '@', 'General']);
    expect(grid?.values[12]?.[4]).toBe('12');
  });
  expect(requests).toHaveLength(1);
});

test('the grid begins at the first cell that holds anything and ends at the last', async () => {
  const id = newSheet(excel(), '角落');
  excel().user.typeText('角落', 'C3', '左上');
  excel().user.typeText('角落', 'E7', '0.98');
  expect((await readSheet(id)).grid).toMatchObject({
    row: 2,
    column: 2,
    values: [['左上', '', ''], [], [], [], ['', '', 0.98]].map((row) => (row.length ? row : ['', '', ''])),
  });
});

test('an empty sheet has no grid', async () => {
  newSheet(excel(), '空表');
  expect(await readActiveSheet()).toMatchObject({ sheetName: '空表', grid: null, ownRules: [] });
});

test('reading the active sheet gives the active cell, in one request', async () => {
  newSheet(excel(), '所选 单元格');
  excel().user.select('所选 单元格', 'E15:F16');
  const requests = await requestsOf(excel(), async () => {
    expect((await readActiveSheet()).selection).toBe('E15');
  });
  expect(requests).toHaveLength(1);
});

test('a protected sheet is read like any other, and known as protected', async () => {
  const id = newSheet(excel(), '只读');
  excel().user.typeText('只读', 'A1', '内容');
  excel().engine.protection.protect(id, {});
  expect(await readSheet(id)).toMatchObject({ isProtected: true, grid: { values: [['内容']] } });
});

test('a sheet that is gone is reported in words', async () => {
  expect(await refusal(readSheet('{nowhere}'))).toBe(excelErrorMessages['zh-CN'].ItemNotFound);
});

describe('while a cell is being edited', () => {
  test('reading in the background waits until that ends', async () => {
    const id = newSheet(excel(), '等待');
    excel().user.typeText('等待', 'A1', '前');
    excel().host.setCellEditing(true);
    const reading = readSheet(id);
    await until(() => excel().host.waitsForEdit, 'a reading that waits');
    excel().user.typeText('等待', 'A1', '后');
    excel().host.setCellEditing(false);
    expect((await reading).grid?.values).toEqual([['后']]);
  });

  test('reading at the user’s wish says at once what to do', async () => {
    excel().host.setCellEditing(true);
    expect(await refusal(readActiveSheet())).toBe(excelErrorMessages['zh-CN'].InvalidOperationInCellEditMode);
  });
});

test('while a chart is selected the sheet is read all the same, without a cell', async () => {
  await withSelectedChart('有图表', async () => {
    const reading = await readActiveSheet();
    expect(reading).toMatchObject({ sheetName: '有图表', grid: { values: [['项目'], [1]] } });
    expect(reading.selection).toBeUndefined();
  });
});

test('while a chart is selected a list is looked for on the whole sheet', async () => {
  await withSelectedChart('清单和图表', async () => {
    expect(await readList()).toMatchObject({ isSelection: false, grid: { values: [['项目'], [1]] } });
  });
});

test('while a chart is selected a form cannot go where the selection is, and it is said why', async () => {
  await withSelectedChart('图表下面', async () => {
    const request = requestFor(contentNamed('选中图表'), 'selection');
    expect(await refusal(insertForm(request))).toBe(excelErrorMessages['zh-CN'].InvalidSelection);
  });
});

async function withSelectedChart(sheetName: string, body: () => Promise<void>): Promise<void> {
  newSheet(excel(), sheetName);
  excel().user.typeText(sheetName, 'A1', '项目');
  excel().user.typeText(sheetName, 'A2', '1');
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    sheet.charts.add('ColumnClustered', sheet.getRange('A1:A2')).name = '图';
    await context.sync();
  });
  excel().user.selectChart(sheetName, '图');
  await body();
  excel().user.select(sheetName, 'A1');
}
