import { withExcelApi } from '../../../preview/host/desktopContainer';
import type { UndoOptions } from '../../../preview/host/undoHistory';
import { startExcel } from '../../../preview/node/startExcel';
import type { RunningExcel } from '../../../preview/node/startExcel';

let excel: RunningExcel;
afterEach(() => excel.dispose());

const start = async (excelApi: string, undo: UndoOptions = {}) => {
  excel = await startExcel({ requirementSets: withExcelApi(excelApi), undo });
};
type Use = (sheet: Excel.Worksheet, context: Excel.RequestContext) => void;
/** One run of an Excel.run with the requests given, merged into one step or not. */
const run = (mergeUndoGroup: boolean, ...requests: readonly Use[]) =>
  Excel.run({ mergeUndoGroup }, async (context) => {
    for (const use of requests) {
      use(context.workbook.worksheets.getItem('Sheet1'), context);
      await context.sync();
    }
  });
const write =
  (address: string, text: string): Use =>
  (sheet) =>
    void (sheet.getRange(address).untrack().values = [[text]]);
const values = () => ['A1', 'A2', 'A3'].map((address) => excel.engine.value('Sheet1', address));
const codeOf = (action: Promise<unknown>) =>
  action.then(
    () => 'done',
    (error: OfficeExtension.Error) => error.code,
  );

test.each(['1.9', '1.14', '1.17', '1.18'])(
  'in ExcelApi %s a write empties the history and cannot be undone, reading leaves it',
  async (version) => {
    await start(version);
    excel.user.typeText('Sheet1', 'A1', '甲');
    await run(false, (sheet) => void sheet.getRange('A1').untrack().load('values'));
    expect(excel.user.undo()).toBe(true);
    excel.user.typeText('Sheet1', 'A1', '甲');
    await run(true, write('A2', '乙'));
    expect(excel.user.undo()).toBe(false);
    excel.user.typeText('Sheet1', 'A3', '丙');
    expect([excel.user.undo(), excel.user.undo()]).toEqual([true, false]);
    expect(values()).toEqual(['甲', '乙', '']);
  },
);

test('in ExcelApi 1.19 every request is a step, merged or not', async () => {
  await start('1.19');
  excel.user.typeText('Sheet1', 'A1', '甲');
  await run(true, write('A2', '乙'), write('A3', '丙'));
  excel.user.undo();
  expect(values()).toEqual(['甲', '乙', '']);
  excel.user.undo();
  excel.user.undo();
  expect(values()).toEqual(['', '', '']);
});

test('in ExcelApi 1.20 all requests of a merged run are one step, each run its own, and what is typed between stays apart', async () => {
  await start('1.20');
  await run(true, write('A1', '甲'), write('A2', '乙'));
  await run(true, write('A1', '丙'), write('A2', '丁'));
  excel.user.undo();
  expect(values()).toEqual(['甲', '乙', '']);
  excel.user.typeText('Sheet1', 'A3', '手');
  excel.user.undo();
  excel.user.undo();
  expect(values()).toEqual(['', '', '']);
  await run(false, write('A1', '甲'), write('A2', '乙'));
  excel.user.undo();
  expect(values()).toEqual(['甲', '', '']);
});

/** Uses of members without undo; what of them Excel for Windows and Mac lacks and what the one on the web lacks. */
const USES: readonly [member: string, desktop: boolean, web: boolean, use: Use][] = [
  ['Worksheet.name', true, false, (sheet) => void (sheet.name = 'Sheet1')],
  ['Worksheet.position', true, false, (sheet) => void (sheet.position = 0)],
  ['Worksheet.visibility', true, false, (sheet) => void (sheet.visibility = 'Visible')],
  ['Worksheet.delete', true, true, (_, { workbook }) => workbook.worksheets.getItem('另一张').delete()],
  [
    'WorksheetProtection.protect',
    true,
    true,
    (_, { workbook }) => workbook.worksheets.getItem('另一张').protection.protect(),
  ],
  ['WorksheetProtection.unprotect', true, true, (sheet) => sheet.protection.unprotect()],
  ['Range.getMergedAreas', true, false, (sheet) => void mergesOf(sheet)],
  ['>1500 cells', true, true, (sheet) => void (sheet.getRange('C1:C1501').untrack().values = column(1501))],
  ['1500 cells', false, false, (sheet) => void (sheet.getRange('C1:C1500').untrack().values = column(1500))],
  ['Worksheet.name, read', false, false, (sheet) => void sheet.load('name,position,visibility')],
  ['WorksheetProtection.protected, read', false, false, (sheet) => void sheet.protection.load('protected')],
];
const mergesOf = (sheet: Excel.Worksheet) =>
  sheet.getRange('A1:B2').untrack().getMergedAreasOrNullObject().untrack().load('address');
const column = (rows: number) => Array.from({ length: rows }, () => ['']);

describe.each(['windows', 'mac', 'web'] as const)('%s', (platform) => {
  test.each(USES)('%s', async (_, desktop, web, use) => {
    const lacksUndo = platform === 'web' ? web : desktop;
    await start('1.20', { platform });
    excel.engine.sheets.add('另一张');
    expect(await codeOf(run(true, write('A1', '前'), use))).toBe(lacksUndo ? 'UndoNotSupported' : 'done');
    expect(excel.engine.value('Sheet1', 'A1')).toBe('前');
    await run(false, write('A2', '前'), use, write('A3', '后'));
    while (excel.user.undo());
    expect(values().slice(1)).toEqual([lacksUndo ? '前' : '', '']);
  });
});

test('what issues report can be left out', async () => {
  await start('1.20', { reported: false });
  const reported: Use = (sheet) => void (sheet.getRange('C1:C1501').untrack().values = column(1501));
  expect(await codeOf(run(true, (sheet) => void mergesOf(sheet), reported))).toBe('done');
});

test.each(['stays', 'isTakenBack'] as const)('what a refused group did %s', async (refusedGroup) => {
  await start('1.20', { refusedGroup });
  excel.user.typeText('Sheet1', 'A1', '手');
  const refused: Use = (sheet, context) => {
    write('A3', '丙')(sheet, context);
    sheet.position = 0;
  };
  expect(await codeOf(run(true, write('A2', '乙'), refused))).toBe('UndoNotSupported');
  expect(values()).toEqual(refusedGroup === 'stays' ? ['手', '乙', '丙'] : ['手', '', '']);
});
