import { fitFindings } from '../../src/core/check/fitFindings';
import { textEntry } from '../../src/core/sheet/edit/literalEntry';
import { formFit } from '../../src/core/sheet/fit/formFit';
import type { FormFit } from '../../src/core/sheet/fit/formFit';
import { NO_SIZES, sizesAfter } from '../../src/core/sheet/fit/sizesAfter';
import { readForms } from '../../src/core/sheet/readForms';
import { applyFixes } from '../../src/excel/applyFixes';
import { insertForm } from '../../src/excel/insertForm';
import { readActiveSheet, readSheet } from '../../src/excel/readSheet';
import type { SheetReading } from '../../src/excel/readSheet';
import { contentNamed, requestFor } from './support/forms';
import { sheetState } from './support/sheetState';
import { newSheet, requestsOf, useExcel } from './support/testExcel';

const excel = useExcel();
const long = '受疫情和汛期影响，部分子项目开工较晚，';

async function insert(name: string): Promise<string> {
  const { sheetId } = await insertForm(requestFor(contentNamed(name)));
  await excel().settle();
  return sheetId;
}

async function look(sheetId: string): Promise<{ reading: SheetReading; fit: FormFit; codes: readonly string[] }> {
  const reading = await readSheet(sheetId);
  const { grid, layout } = reading;
  const [form] = grid ? readForms(grid).forms : [];
  const fit = form && grid && layout && formFit(form, grid, layout);
  if (!form || !fit) throw new Error('There is no form, or its sizes are not known');
  return { reading, fit, codes: fitFindings(form, fit).map(({ code, cell }) => `${code} ${cell}`) };
}

const heights = (sheetId: string) => sheetState(excel(), sheetId).rowHeights;

test('a form just drawn is shown whole, and that is known from the one request that reads it', async () => {
  const id = await insert('刚插入');
  const requests = await requestsOf(excel(), async () => {
    expect((await look(id)).codes).toEqual([]);
  });
  expect(requests).toHaveLength(1);
});

test('a text typed too long for its row is found; one click and one step of undo put that right', async () => {
  const id = await insert('打字太长');
  const before = heights(id);
  excel().user.typeText('打字太长', 'I15', long.repeat(5));
  await excel().settle();
  const { fit, codes } = await look(id);
  expect(codes).toEqual(['form.clipped I15']);

  const repair = { changes: [], deleteRows: [], sizes: fit.sizes };
  const requests = await requestsOf(excel(), async () => {
    expect((await applyFixes(id, repair)).sizes.heights.map(({ row }) => row)).toEqual([14]);
  });
  expect(requests).toHaveLength(2);
  expect((await look(id)).codes).toEqual([]);
  expect(heights(id)[14]).toBeGreaterThan(100);
  expect(heights(id).filter((_, row) => row !== 14)).toEqual(before.filter((_, row) => row !== 14));
  // Once more does nothing, also where the sheet was looked at before.
  expect((await look(id)).fit.sizes).toEqual(NO_SIZES);
  expect((await applyFixes(id, repair)).sizes).toEqual(NO_SIZES);

  excel().user.undo();
  await excel().settle();
  expect(heights(id)).toEqual(before);
});

test('an explanation we write makes its row high enough, in the same step of undo', async () => {
  const id = await insert('写原因');
  const before = sheetState(excel(), id);
  const { reading } = await look(id);
  const change = { cell: 'I15', old: '', entry: textEntry(`${long.repeat(5)}\n今后改进。`, 'General') };
  const forms = reading.grid ? readForms(reading.grid).forms : [];
  const grid = reading.grid as NonNullable<SheetReading['grid']>;
  const sizes = sizesAfter({ grid, layout: reading.layout, forms }, [change]);
  const requests = await requestsOf(excel(), () => applyFixes(id, { changes: [change], deleteRows: [], sizes }));
  expect(requests).toHaveLength(2);
  expect((await look(id)).codes).toEqual([]);
  excel().user.undo();
  await excel().settle();
  expect(sheetState(excel(), id)).toEqual(before);
});

test('a row the user has made higher meanwhile stays as it is', async () => {
  const id = await insert('自己调高');
  excel().user.typeText('自己调高', 'I15', long.repeat(5));
  await excel().settle();
  const { fit } = await look(id);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(id).getRange('A15').format.rowHeight = 300;
    await context.sync();
  });
  expect((await applyFixes(id, { changes: [], deleteRows: [], sizes: fit.sizes })).sizes).toEqual(NO_SIZES);
  expect(heights(id)[14]).toBe(300);
});

test('numbers that do not fit are found and their columns widened', async () => {
  const id = await insert('大金额');
  excel().user.typeText('大金额', 'E7', '123456789012345');
  await excel().settle();
  const { fit, codes } = await look(id);
  expect(codes).toEqual(['form.narrow E6']);
  await applyFixes(id, { changes: [], deleteRows: [], sizes: fit.sizes });
  expect((await look(id)).codes).toEqual([]);
});

test('an empty sheet is read without failing, and so is a form away from A1', async () => {
  newSheet(excel(), '空白');
  expect(await readActiveSheet()).toMatchObject({ grid: null });
  newSheet(excel(), '角上');
  excel().user.select('角上', 'C40');
  const { sheetId } = await insertForm({ ...requestFor(contentNamed('角上')), place: 'selection' });
  await excel().settle();
  expect((await look(sheetId)).codes).toEqual([]);
});

test('where Excel does not send as much, the sheet is read without sizes, and that is said', async () => {
  const id = await insert('太大');
  excel().host.clearLog();
  excel().host.failures.failRequest(1, 'ResponsePayloadSizeLimitExceeded');
  const { grid, layout } = await readSheet(id);
  expect(layout).toBeNull();
  const [form] = grid ? readForms(grid).forms : [];
  if (!form) throw new Error('There is no form');
  expect(fitFindings(form, null).map(({ code }) => code)).toEqual(['sheet.unmeasured']);
});
