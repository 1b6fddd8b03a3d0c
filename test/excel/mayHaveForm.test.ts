import { startExcel } from '../../preview/node/startExcel';
import type { RunningExcel } from '../../preview/node/startExcel';
import { insertForm } from '../../src/excel/insertForm';
import { mayHaveForm } from '../../src/excel/mayHaveForm';
import { until } from '../support/until';
import { contentNamed, requestFor } from './support/forms';
import { REQUIREMENT_SETS, newSheet, requestsOf } from './support/testExcel';

let excel: RunningExcel;
beforeEach(async () => {
  excel = await startExcel({ requirementSets: REQUIREMENT_SETS });
});
afterEach(() => {
  expect([...excel.host.unsupportedMembers]).toEqual([]);
  excel.dispose();
});

test('a new workbook has no form, which is known in two requests', async () => {
  const requests = await requestsOf(excel, async () => expect(await mayHaveForm()).toBe(false));
  expect(requests).toHaveLength(2);
});

test('other tables are no forms', async () => {
  newSheet(excel, '预算');
  excel.user.typeText('预算', 'B2', '项目名称');
  const requests = await requestsOf(excel, async () => expect(await mayHaveForm()).toBe(false));
  expect(requests).toHaveLength(3);
});

test('a form behind the active sheet is found, a hidden one too', async () => {
  const { sheetId } = await insertForm(requestFor(contentNamed('旧表')));
  newSheet(excel, '空表');
  expect(await mayHaveForm()).toBe(true);
  excel.engine.sheets.setHidden(sheetId, true);
  expect(await mayHaveForm()).toBe(true);
});

test('a form is not looked for on a sheet larger than any form', async () => {
  const { sheetId } = await insertForm(requestFor(contentNamed('长表')));
  excel.engine.cells.write(sheetId, [{ row: 5000, column: 9, value: 1 }]);
  const requests = await requestsOf(excel, async () => expect(await mayHaveForm()).toBe(false));
  expect(requests).toHaveLength(2);
});

test('many sheets count as work already begun', async () => {
  for (let number = 1; number <= 20; number += 1) newSheet(excel, `${number}月`);
  expect(await mayHaveForm()).toBe(true);
});

test('typing into a cell is waited for', async () => {
  excel.host.setCellEditing(true);
  const answer = mayHaveForm();
  await until(() => excel.host.waitsForEdit, 'a reading that waits');
  excel.host.setCellEditing(false);
  expect(await answer).toBe(false);
});
