import { printedForm } from '../../src/core/workflows/handIn/printedForm';
import type { PrintedForm } from '../../src/core/workflows/handIn/printedForm';
import type { Form } from '../../src/core/form/form';
import type { Grid } from '../../src/core/sheet/grid';
import { readForms } from '../../src/core/sheet/readForms';
import { insertForm } from '../../src/excel/insertForm';
import { readSheet } from '../../src/excel/readSheet';
import { readSheetPage } from '../../src/excel/sheetPage';
import { setPrintAreas } from '../../src/excel/setPrintAreas';
import { changeMessages } from '../../src/wording/excel';
import { contentNamed, contentOfSize, requestFor } from './support/forms';
import { withFunctions } from './support/liveScores';
import { newSheet, refusal, requestsOf, useExcel } from './support/testExcel';

const excel = useExcel(withFunctions);

async function insert(request: Parameters<typeof insertForm>[0]): Promise<string> {
  const { sheetId } = await insertForm(request);
  await excel().settle();
  return sheetId;
}

/** A form of a sheet, and how it prints by what Excel tells; null where that is not known. */
async function look(sheetId: string, index = 0): Promise<{ form: Form; seen: Grid; printed: PrintedForm | null }> {
  const { grid, layout } = await readSheet(sheetId);
  const page = await readSheetPage(sheetId);
  const forms = grid ? readForms(grid).forms : [];
  const form = forms[index];
  if (!grid || !form) throw new Error('No form');
  return { form, seen: grid, printed: page && printedForm(form, { grid, layout, page, forms }) };
}

async function said(sheetId: string, index = 0): Promise<string> {
  const { printed } = await look(sheetId, index);
  return printed ? `${printed.problem ?? 'whole'} ${printed.cell ?? '-'} ${printed.pages ?? '?'}` : 'not known';
}

async function mend(sheetId: string, index = 0): Promise<void> {
  const { seen, printed } = await look(sheetId, index);
  if (!printed) throw new Error('Not known');
  await setPrintAreas({ sheetId, seen, areas: printed.areas, isOneWide: printed.isTooWide });
}

const printArea = (sheetId: string) => excel().engine.pageSetup(sheetId).printArea;

test('a form of ours is printed as a whole, on one page, and one of 60 indicators on several; one request tells', async () => {
  expect(await said(await insert(requestFor(contentOfSize('一页', 5))))).toBe('whole - 1');
  const sheetId = await insert(requestFor(contentOfSize('六十行', 60)));
  const requests = await requestsOf(excel(), () => readSheetPage(sheetId));
  expect(requests).toHaveLength(1);
  const { printed } = await look(sheetId);
  expect(printed).toMatchObject({ problem: null, isTooWide: false });
  expect(printed?.pages).toBeGreaterThanOrEqual(2);
});

test('the print area keeps to the form where rows are put in, and one too small is mended by one click, in two requests', async () => {
  const sheetId = await insert(requestFor(contentNamed('插行')));
  const whole = printArea(sheetId);
  excel().user.insertLines('插行', '16:17');
  await excel().settle();
  expect(await said(sheetId)).toBe('whole - 2');
  const grown = printArea(sheetId);
  expect(grown).not.toBe(whole);
  excel().engine.setPageSetup(sheetId, { printArea: whole });
  expect(await said(sheetId)).toMatch(/^cut A\d+ \d$/);
  const { seen, printed } = await look(sheetId);
  const requests = await requestsOf(excel(), () =>
    setPrintAreas({ sheetId, seen, areas: printed?.areas ?? [], isOneWide: false }),
  );
  expect(requests).toHaveLength(2);
  expect([printArea(sheetId), await said(sheetId)]).toEqual([grown, 'whole - 2']);
});

test('two forms on a sheet are both printed, whatever else stands beside them', async () => {
  const sheetId = newSheet(excel(), '两张');
  excel().user.select('两张', 'A1');
  await insert(requestFor(contentNamed('上'), 'selection'));
  excel().user.select('两张', 'A40');
  await insert(requestFor(contentNamed('下'), 'selection'));
  expect([await said(sheetId), (await said(sheetId, 1)).slice(0, 3)]).toEqual(['whole - 2', 'cut']);
  await mend(sheetId, 1);
  expect(printArea(sheetId)).toBe('A1:J25,A40:J64');
  expect([await said(sheetId), await said(sheetId, 1)]).toEqual(['whole - 2', 'whole - 2']);
});

test('a form without a print area, too wide, beside something else', async () => {
  const sheetId = await insert(requestFor(contentNamed('旁边')));
  excel().engine.setPageSetup(sheetId, { printArea: '', zoom: { scale: 150 } });
  excel().user.typeText('旁边', 'M3', '核对');
  await excel().settle();
  expect(await said(sheetId)).toMatch(/^beside M3 /);
  await mend(sheetId);
  expect(excel().engine.pageSetup(sheetId)).toMatchObject({ printArea: 'A1:J25', zoom: { horizontalFitToPages: 1 } });
  expect(await said(sheetId)).toBe('whole - 2');
});

test('without a printer nothing is known of pages', async () => {
  const sheetId = await insert(requestFor(contentNamed('没有打印机')));
  excel().host.failures.failRequest(1, 'InvalidOperation');
  expect(await readSheetPage(sheetId)).toBeNull();
  excel().engine.setPageSetup(sheetId, { printArea: 'A1:J20' });
  const { form, seen } = await look(sheetId);
  await excel().settle();
  excel().host.failures.failRequest(2, 'InvalidOperation');
  const change = { sheetId, seen, areas: [form.area], isOneWide: true };
  expect(await refusal(setPrintAreas(change))).toContain(changeMessages['zh-CN'].none);
  expect(printArea(sheetId)).toBe('A1:J20');
  excel().engine.setPageSetup(sheetId, { zoom: { scale: 100 } });
  await excel().settle();
  excel().host.failures.failRequest(2, 'InvalidOperation', 'SetPrintArea');
  await expect(setPrintAreas(change)).rejects.toMatchObject({ outcome: 'partly', remedy: 'again' });
});

test('whole columns and a sheet whose name has a comma are understood', async () => {
  const sheetId = newSheet(excel(), "a,b'c");
  excel().engine.setPageSetup(sheetId, { printArea: 'A:J,L3:M8', titleRows: '3:4' });
  expect(await readSheetPage(sheetId)).toMatchObject({
    printAreas: [
      { top: 0, left: 0, bottom: 1048575, right: 9 },
      { top: 2, left: 11, bottom: 7, right: 12 },
    ],
    titleRows: { top: 2, bottom: 3 },
  });
});

test('on a protected sheet, and where the form has moved, nothing is set', async () => {
  const sheetId = await insert(requestFor(contentNamed('保护')));
  excel().engine.setPageSetup(sheetId, { printArea: 'A1:J20' });
  const { form, seen } = await look(sheetId);
  const change = { sheetId, seen, areas: [form.area], isOneWide: false };
  // Within the form as well: its last row would not be printed.
  for (const row of ['16:16', '1:1']) {
    excel().user.insertLines('保护', row);
    await excel().settle();
    expect(await refusal(setPrintAreas(change))).toMatch(/刚刚变过/);
  }
  excel().user.deleteLines('保护', '1:1');
  excel().user.deleteLines('保护', '16:16');
  excel().host.failures.editBefore(2, () => excel().user.insertLines('保护', '16:16'));
  expect(await refusal(setPrintAreas(change))).toMatch(/刚刚变过/);
  excel().user.protectSheet('保护');
  expect(await refusal(setPrintAreas(change))).toMatch(/受保护/);
  expect(printArea(sheetId)).toBe('A1:J21');
});
