import { startExcel } from '../../preview/node/startExcel';
import { dismissGuide, isGuideDismissed } from '../../src/excel/userSettings';

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
