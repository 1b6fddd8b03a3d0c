import { startExcel } from '../../preview/node/startExcel';
import { withExcelApi } from '../../preview/host/desktopContainer';
import { dismissGuide, isGuideDismissed, keepFormulaChoice, readFormulaChoice } from '../../src/excel/userSettings';

let excel: Awaited<ReturnType<typeof startExcel>>;
beforeEach(async () => {
  excel = await startExcel();
});
afterEach(() => excel.dispose());

test('the guide is wanted until it is dismissed, which is kept on this machine and not in the workbook', () => {
  expect(isGuideDismissed()).toBe(false);

  dismissGuide();

  expect(isGuideDismissed()).toBe(true);
  expect(excel.container.settings.size).toBe(0);
});

test('how new forms calculate is kept on this machine; where Excel has no functions of add-ins they calculate without', async () => {
  expect(readFormulaChoice()).toBe('functions');
  keepFormulaChoice('plain');
  expect([readFormulaChoice(), excel.container.settings.size]).toEqual(['plain', 0]);
  keepFormulaChoice('functions');
  expect(readFormulaChoice()).toBe('functions');

  excel.dispose();
  const sets = Object.entries(withExcelApi('1.9')).filter(([name]) => name !== 'CustomFunctionsRuntime');
  excel = await startExcel({ requirementSets: Object.fromEntries(sets) });
  expect(readFormulaChoice()).toBe('plain');
});
