import { NO_FORMS } from '../../src/core/sheet/readForms';
import { asItIsPlan } from '../../src/core/workflows/importForms/asItIsPlan';
import { isTooLarge } from '../../src/core/workflows/importForms/importedTable';
import { createForms } from '../../src/excel/createForms';
import { takeBackLast } from '../../src/excel/takeBack/takeBackLast';
import { lastAction } from '../../src/excel/takeBack/lastAction';
import { excelErrorMessages } from '../../src/wording/excel';
import { importedTable } from '../core/workflows/importForms/importedTable';
import { contentNamed, requestFor } from './support/forms';
import { requestsOf, useExcel } from './support/testExcel';

const excel = useExcel();
const sheetNames = () =>
  excel()
    .engine.sheets.list()
    .map(({ name }) => name);

const TEXTS = ['=1+1', '007', '-5', "'引号", '1/2', '2020-12-31', '#N/A', 'TRUE', '98%', '<b>粗</b>'];
const request = (sheetName: string, rows: readonly (readonly string[])[]) => {
  return { sheetName, plan: asItIsPlan(importedTable(rows), NO_FORMS) };
};

test('texts of a file stand on the sheet as they were typed, and nothing calculates', async () => {
  const result = await createForms([request('照原样', [TEXTS])]);
  await excel().settle();
  expect(result).toMatchObject({ ended: 'done', created: [{ sheetName: '照原样', range: 'A1:J1' }] });
  const { values, formulas } = excel().engine.snapshot('照原样');
  expect(values).toEqual([TEXTS]);
  expect(formulas).toEqual([TEXTS]);
});

test('forms and tables are made together, in one step that is taken back at once', async () => {
  const before = sheetNames();
  const { created } = await createForms([request('表格', [['甲']]), requestFor(contentNamed('表单'))]);
  expect(created.map(({ sheetName }) => sheetName)).toEqual(['表格', '表单']);
  expect(lastAction.read()?.places).toHaveLength(2);
  await excel().settle();
  await takeBackLast();
  await excel().settle();
  expect(sheetNames()).toEqual(before);
});

test('where Excel refuses one, what was made before stays and is said', async () => {
  excel().host.failures.failRequest(4, 'GeneralException', 'Merge');
  const merges = [{ top: 0, left: 0, bottom: 0, right: 1 }];
  const plan = asItIsPlan(importedTable([['甲', '']], { merges }), NO_FORMS);
  const requests = Array.from({ length: 12 }, (_, at) => ({ plan, sheetName: `拒绝${at}` }));
  const result = await createForms(requests);
  expect(result).toMatchObject({ ended: 'failed', total: 12 });
  expect(result.created).toHaveLength(10);
  expect(result.message?.('zh-CN')).toBe(excelErrorMessages['zh-CN'].GeneralException);
});

test('the largest tables that are taken in go in requests below 5 MB', async () => {
  const wide = importedTable(
    Array.from({ length: 1500 }, (_, row) => Array.from({ length: 20 }, (__, column) => `第${row}行${column}`)),
    { merges: Array.from({ length: 1400 }, (_, row) => ({ top: row, left: 0, bottom: row, right: 1 })) },
  );
  const long = importedTable(Array.from({ length: 10 }, () => ['长'.repeat(29_000)]));
  expect([wide, long].map(isTooLarge)).toEqual([false, false]);
  const made = await requestsOf(excel(), () =>
    createForms([wide, long].map((table, at) => ({ plan: asItIsPlan(table, NO_FORMS), sheetName: `大表${at}` }))),
  );
  expect(Math.max(...made.map(({ bytes }) => bytes))).toBeLessThan(5_000_000);
});
