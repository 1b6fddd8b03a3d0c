import { insertForm } from '../../src/excel/insertForm';
import { goToCell } from '../../src/excel/navigate';
import { watchWorkbook } from '../../src/excel/watch';
import type { WorkbookWatcher } from '../../src/excel/watch';
import { contentNamed, requestFor } from './support/forms';
import { newSheet, requestsOf, useExcel } from './support/testExcel';

const excel = useExcel();

/** A watcher that writes down what it hears. */
function recorder(): { heard: string[]; watcher: WorkbookWatcher } {
  const heard: string[] = [];
  const name = (id: string) => excel().engine.sheets.byId(id)?.name ?? id;
  return {
    heard,
    watcher: {
      onEdited: (id) => heard.push(`edited ${name(id)}`),
      onActivated: (id) => heard.push(`activated ${name(id)}`),
      onSelected: (id, address) => heard.push(`selected ${name(id)} ${address}`),
      onSheetsChanged: () => heard.push('sheets'),
    },
  };
}

test('edits by hand, changes of sheet and of selection are heard, on every sheet', async () => {
  const id = newSheet(excel(), '甲');
  newSheet(excel(), '乙');
  const { heard, watcher } = recorder();
  const stop = await watchWorkbook(watcher);
  excel().user.typeText('甲', 'A1', '1');
  excel().user.typeText('乙', 'B2', '2');
  await excel().settle();
  expect(heard).toEqual(['edited 甲', 'edited 乙']);
  heard.length = 0;
  excel().engine.sheets.activate(id);
  excel().user.select('甲', 'E15');
  await excel().settle();
  expect(heard).toContain('activated 甲');
  expect(heard).toContain('selected 甲 E15');
  await stop();
});

test('our own writes are no edits', async () => {
  const { heard, watcher } = recorder();
  const stop = await watchWorkbook(watcher);
  const { sheetId } = await insertForm(requestFor(contentNamed('自己写')));
  await excel().settle();
  expect(heard).toContain('activated 自己写');
  expect(heard.filter((event) => event.startsWith('edited'))).toEqual([]);
  heard.length = 0;
  await goToCell(sheetId, 'F13');
  excel().user.typeText('自己写', 'F13', '11');
  await excel().settle();
  expect(heard).toContain('edited 自己写');
  await stop();
});

test('sheets that come and go are heard', async () => {
  const { heard, watcher } = recorder();
  const stop = await watchWorkbook(watcher);
  const id = newSheet(excel(), '来去');
  await excel().settle();
  expect(heard).toContain('sheets');
  heard.length = 0;
  excel().engine.sheets.remove(id);
  await excel().settle();
  expect(heard).toContain('sheets');
  await stop();
});

test('undo is heard as an edit', async () => {
  newSheet(excel(), '撤销');
  excel().user.typeText('撤销', 'A1', '15');
  await excel().settle();
  const { heard, watcher } = recorder();
  const stop = await watchWorkbook(watcher);
  excel().user.undo();
  await excel().settle();
  expect(heard).toContain('edited 撤销');
  await stop();
});

test('starting and ending take one request each, and after the end nothing is heard', async () => {
  newSheet(excel(), '结束');
  const { heard, watcher } = recorder();
  const stops: (() => Promise<void>)[] = [];
  expect(await requestsOf(excel(), async () => stops.push(await watchWorkbook(watcher)))).toHaveLength(1);
  expect(await requestsOf(excel(), () => Promise.all(stops.map((stop) => stop())))).toHaveLength(1);
  excel().user.typeText('结束', 'A1', '1');
  await excel().settle();
  expect(heard).toEqual([]);
});

test('a recalculation is heard on the sheet whose results changed, after the edit', async () => {
  newSheet(excel(), '计算');
  excel().user.typeText('计算', 'A1', '2');
  excel().user.typeText('计算', 'B1', '=A1*2');
  await excel().settle();
  const { heard, watcher } = recorder();
  const stop = await watchWorkbook({
    ...watcher,
    onCalculated: (id) => heard.push(`calculated ${excel().engine.sheets.byId(id)?.name}`),
  });
  excel().user.typeText('计算', 'A1', '3');
  await excel().settle();
  expect(heard[0]).toBe('edited 计算');
  expect(heard).toContain('calculated 计算');
  await stop();
});
