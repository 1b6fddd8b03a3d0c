import type { ColumnAnswer } from '../../src/core/sheet/columns/columnAnswer';
import { replaceToldColumns, toldColumns } from '../../src/core/sheet/columns/toldColumns';
import { readForms } from '../../src/core/sheet/readForms';
import { checkActiveSheet } from '../../src/commands/checkActiveSheet';
import { keepColumnAnswers, loadColumnAnswers } from '../../src/excel/columnAnswers';
import { editIndicatorRow } from '../../src/excel/editIndicatorRow';
import { insertForm } from '../../src/excel/insertForm';
import { readSheet } from '../../src/excel/readSheet';
import { writeSetting } from '../../src/excel/workbookSettings';
import { contentNamed, requestFor } from './support/forms';
import { useExcel } from './support/testExcel';

const excel = useExcel();
const ANSWERS: readonly ColumnAnswer[] = [{ heading: '进展', group: null, means: 'actual' }];

afterEach(() => replaceToldColumns([]));

/** What the workbook has. */
const kept = (): unknown => Office.context.document.settings.get('zpb.columns');

/** A form whose 实际完成值 goes by a name that says nothing; the id of its sheet. */
async function insertOdd(project: string): Promise<string> {
  const { sheetId } = await insertForm(requestFor(contentNamed(project)));
  const { engine } = excel();
  const { grid } = await readSheet(sheetId);
  const row = grid?.values.findIndex((cells) => cells.includes('实际完成值')) ?? -1;
  const column = grid?.values[row]?.indexOf('实际完成值') ?? -1;
  engine.cells.write(sheetId, [{ row, column, value: '进展' }]);
  await engine.settle();
  engine.sheets.activate(sheetId);
  return sheetId;
}

async function questionsOn(sheetId: string) {
  const { grid } = await readSheet(sheetId);
  return grid ? readForms(grid).questions : [];
}

test('answers are kept in the workbook as people read them, and are known again when it is opened', async () => {
  await keepColumnAnswers(ANSWERS);
  expect(kept()).toEqual({ version: 1, columns: [{ heading: '进展', means: 'actual' }] });
  replaceToldColumns([]);
  loadColumnAnswers();
  expect(toldColumns()).toEqual(ANSWERS);
  await keepColumnAnswers([]);
  expect([...excel().container.settings.keys()]).not.toContain('zpb.columns');
});

test('an answer holds for everything that reads the sheet', async () => {
  const sheetId = await insertOdd('有一列');
  expect(await questionsOn(sheetId)).toMatchObject([{ heading: '进展', likely: 'actual' }]);
  await keepColumnAnswers(ANSWERS);
  expect(await questionsOn(sheetId)).toEqual([]);
  const { grid } = await readSheet(sheetId);
  const cell = (grid && readForms(grid).forms[0]?.indicators[1]?.actual.address) ?? '';
  const { report } = await editIndicatorRow({ sheetId, cell, edit: { kind: 'addBelow' } });
  expect(report.code).toBe('added');
  expect(await questionsOn(sheetId)).toEqual([]);
});

test('the check of the ribbon is no success while there is something to settle', async () => {
  await insertOdd('检查按钮');
  const { kind, text } = await checkActiveSheet();
  expect(kind).toBe('open');
  expect(text('zh-CN')).toContain('有 1 列看不明白');
  expect(text('en-US')).toContain('1 column could not be understood');
  await keepColumnAnswers(ANSWERS);
  expect((await checkActiveSheet()).text('zh-CN')).not.toContain('看不明白');
});

test('answers that make no sense do no harm', async () => {
  await writeSetting('columns', { version: 1, columns: [{ heading: '进展', means: 'result' }] });
  loadColumnAnswers();
  expect(toldColumns()).toEqual([]);
});
