import { cellArea, formatArea } from '../../preview/engine/address';
import { excelErrorMessages } from '../../src/wording/excel';
import { goToCell } from '../../src/excel/navigate';
import { newSheet, refusal, requestsOf, useExcel } from './support/testExcel';

const excel = useExcel();

test('going to a cell shows its sheet and selects it, in one request', async () => {
  const id = newSheet(excel(), '目标');
  newSheet(excel(), '别处');
  expect(await requestsOf(excel(), () => goToCell(id, 'I22'))).toHaveLength(1);
  expect(excel().engine.sheets.active().id).toBe(id);
  expect(formatArea(excel().engine.selection.get().area)).toBe('I22');
});

test('a cell in hidden rows or columns is selected, and it is said that nobody sees it', async () => {
  const id = newSheet(excel(), '隐藏');
  const { layout } = excel().engine;
  expect(await goToCell(id, 'C5')).toBeNull();
  layout.setRowHeight(id, cellArea(4, 0), 0);
  expect(await goToCell(id, 'C5')).toBe('row');
  // Of a merged area that is hidden in part as well.
  expect(await goToCell(id, 'C4:C6')).toBe('row');
  expect(await goToCell(id, 'C6')).toBeNull();
  layout.setColumnWidth(id, cellArea(0, 2), 0);
  expect(await goToCell(id, 'C6')).toBe('column');
  expect(layout.rowHeight(id, 4)).toBe(0);
});

test('a sheet deleted meanwhile is reported in words', async () => {
  const id = newSheet(excel(), '将删');
  excel().engine.sheets.remove(id);
  expect(await refusal(goToCell(id, 'A1'))).toBe(excelErrorMessages['zh-CN'].ItemNotFound);
});
