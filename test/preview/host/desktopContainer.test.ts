import { startExcel } from '../../../preview/node/startExcel';
import type { RunningExcel } from '../../../preview/node/startExcel';

let excel: RunningExcel;
const settings = new Map<string, string>();
beforeEach(async () => {
  excel = await startExcel({ settings });
});
afterEach(() => excel.dispose());

test('the client takes the stand-in for Excel on Windows in Chinese', async () => {
  await expect(Office.onReady()).resolves.toMatchObject({ host: 'Excel', platform: 'PC' });
  expect(Office.context.displayLanguage).toBe('zh-CN');
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.20')).toBe(true);
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.21')).toBe(false);
});

test('ribbon commands run and end with event.completed()', async () => {
  let ran = false;
  Office.actions.associate('insertForm', (event: Office.AddinCommands.Event) => {
    ran = true;
    event.completed();
  });
  await excel.container.runCommand('insertForm');
  expect(ran).toBe(true);
});

test('settings are kept with the document', async () => {
  Office.context.document.settings.set('scheme', '2020');
  await new Promise((resolve) => Office.context.document.settings.saveAsync(resolve));
  expect(settings.has('scheme')).toBe(true);
  excel.dispose();
  excel = await startExcel({ settings });
  expect(Office.context.document.settings.get('scheme')).toBe('2020');
});

test('the pane can be hidden and shown', async () => {
  await Office.addin.hide();
  expect(excel.host.pane.visible).toBe(false);
  await Office.addin.showAsTaskpane();
  expect(excel.host.pane.visible).toBe(true);
});

test('the theme of Office reaches the add-in', () => {
  expect(Office.context.officeTheme.bodyBackgroundColor.toLowerCase()).toBe('#ffffff');
});
