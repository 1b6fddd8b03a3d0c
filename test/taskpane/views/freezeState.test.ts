import { freezeState } from '../../../src/taskpane/views/freezeState';
import type { SheetReading } from '../../../src/excel/readSheet';
import { checkedExample } from '../support/exampleView';

const reading: SheetReading = {
  sheetId: '1',
  sheetName: '自评表',
  isProtected: false,
  grid: null,
  layout: null,
  ownRules: [],
  isCalculating: false,
};

test.each([
  ['自评表.xls', true],
  ['自评表.XLS', true],
  ['自评表.et', true],
  ['自评表.xlsx', false],
  ['自评表.xlsm', false],
  ['自评表.ets', false],
  ['xls', false],
  [undefined, false],
])('whether %s loses formulas of ours when it is saved: %s', (workbookName, isOld) => {
  const { oldFile } = freezeState({ ...reading, workbookName }, checkedExample().form);
  expect(oldFile).toBe(isOld ? workbookName : null);
});
