import { excelErrorMessages } from '../../src/wording/excel';
import { readForms } from '../../src/core/sheet/readForms';
import { insertForms } from '../../src/excel/insertForm';
import { readAllSheets } from '../../src/excel/readAllSheets';
import type { ReadSheetCells, WorkbookReading } from '../../src/excel/readAllSheets';
import { startExcel } from '../../preview/node/startExcel';
import type { RunningExcel } from '../../preview/node/startExcel';
import { until } from '../support/until';
import { contentNamed, requestFor } from './support/forms';
import { REQUIREMENT_SETS, newSheet, refusal, requestsOf } from './support/testExcel';

let excel: RunningExcel;
beforeEach(async () => {
  excel = await startExcel({ requirementSets: REQUIREMENT_SETS });
});
afterEach(() => {
  expect([...excel.host.unsupportedMembers]).toEqual([]);
  excel.dispose();
});

interface Read extends WorkbookReading {
  readonly sheets: readonly ReadSheetCells[];
}

async function readAll(signal?: AbortSignal): Promise<Read> {
  const sheets: ReadSheetCells[] = [];
  const reading = await readAllSheets({ signal, onSheets: (read) => void sheets.push(...read) });
  return { ...reading, sheets };
}

const named = ({ sheets }: Read, name: string) => sheets.find(({ sheetName }) => sheetName === name);

/** A sheet of numbers, `rows` high and `columns` wide from B3. */
function fill(name: string, rows: number, columns: number): string {
  const id = newSheet(excel, name);
  const cells = Array.from({ length: rows * columns }, (_, index) => ({
    row: 2 + Math.floor(index / columns),
    column: 1 + (index % columns),
    value: index,
  }));
  excel.engine.cells.write(id, cells);
  return id;
}

test('all sheets come in three requests, empty and hidden ones too, and every form is found', async () => {
  await insertForms([1, 2, 3].map((number) => requestFor(contentNamed(`项目${number}`))));
  const hidden = fill('藏', 2, 2);
  excel.engine.sheets.activate(excel.engine.sheets.list()[0]?.id ?? '');
  excel.engine.sheets.setHidden(hidden, true);
  let read: Read | undefined;
  const requests = await requestsOf(excel, async () => (read = await readAll()));
  expect(requests).toHaveLength(3);
  if (!read) throw new Error('Nothing was read');
  expect(read).toMatchObject({ ended: 'done', tooLarge: [], listing: { summary: null } });
  expect(read.listing.sheets.map(({ sheetId }) => sheetId)).toEqual(excel.engine.sheets.list().map(({ id }) => id));
  expect(read.sheets.filter(({ isHidden }) => isHidden).map(({ sheetName }) => sheetName)).toEqual(['藏']);
  expect(named(read, 'Sheet1')?.grid).toBeNull();
  expect(named(read, '藏')?.grid).toMatchObject({
    row: 2,
    column: 1,
    values: [
      [0, 1],
      [2, 3],
    ],
  });
  const forms = read.sheets.flatMap(({ grid }) => (grid ? readForms(grid).forms : []));
  expect(forms.map(({ project }) => project?.value)).toEqual(['项目1', '项目2', '项目3']);
});

test('a sheet of more cells than Excel sends at once comes in parts and is put together again', async () => {
  fill('大', 130, 500);
  let read: Read | undefined;
  const requests = await requestsOf(excel, async () => (read = await readAll()));
  expect(requests).toHaveLength(2 + 2);
  const grid = read && named(read, '大')?.grid;
  expect(grid).toMatchObject({ row: 2, column: 1 });
  expect(grid?.values.flat()).toEqual(Array.from({ length: 65_000 }, (_, index) => index));
  expect([grid?.formulas.length, grid?.numberFormats.length]).toEqual([130, 130]);
});

test('when Excel refuses to send that much it is asked for half, and sends all in the end', async () => {
  const names = ['甲', '乙', '丙', '丁'];
  names.forEach((name) => fill(name, 3, 2));
  excel.host.failures.refuseRequest(3, 'responsePayloadSizeLimitExceeded');
  let read: Read | undefined;
  const requests = await requestsOf(excel, async () => (read = await readAll()));
  expect(requests).toHaveLength(2 + 2);
  expect(read?.ended).toBe('done');
  for (const name of names)
    expect(read && named(read, name)?.grid?.values).toEqual([
      [0, 1],
      [2, 3],
      [4, 5],
    ]);
});

test('a sheet whose texts alone are more than Excel sends is read row by row', async () => {
  const id = newSheet(excel, '长文');
  const long = '长'.repeat(32_000);
  const cells = Array.from({ length: 200 }, (_, row) => ({ row, column: 0, value: `${long}${row}` }));
  excel.engine.cells.write(id, cells);
  const read = await readAll();
  expect(read.ended).toBe('done');
  expect(named(read, '长文')?.grid?.values.map(([value]) => String(value).slice(32_000))).toEqual(
    cells.map(({ row }) => String(row)),
  );
});

test('a cancel ends the reading after the batch under way; what is read stays', async () => {
  fill('一', 100, 400);
  fill('二', 100, 400);
  const controller = new AbortController();
  const sheets: string[] = [];
  const { ended } = await readAllSheets({
    signal: controller.signal,
    onSheets: (read) => {
      sheets.push(...read.map(({ sheetName }) => sheetName));
      if (sheets.includes('一')) controller.abort();
    },
  });
  expect(ended).toBe('cancelled');
  expect(sheets).toEqual(['Sheet1', '一']);
});

test('a sheet deleted while the workbook is read is no obstacle', async () => {
  fill('留', 1, 1);
  const gone = fill('走', 1, 1);
  const read: string[] = [];
  await readAllSheets({
    onSheets: (sheets) => {
      // The empty sheet comes first, before anything of the others is asked for.
      if (read.length === 0) excel.engine.sheets.remove(gone);
      read.push(...sheets.map(({ sheetName, grid }) => `${sheetName} ${grid?.values.flat().join() ?? 'null'}`));
    },
  });
  expect(read).toEqual(['Sheet1 null', '留 0', '走 null']);
});

test('a sheet with more cells than any form is named, not read', async () => {
  const id = newSheet(excel, '明细');
  excel.engine.cells.write(id, [
    { row: 0, column: 0, value: 1 },
    { row: 19_999, column: 25, value: 1 },
  ]);
  const read = await readAll();
  expect(read.tooLarge.map(({ sheetName }) => sheetName)).toEqual(['明细']);
  expect(named(read, '明细')).toBeUndefined();
});

test('only the sheets asked for are read', async () => {
  fill('甲', 1, 1);
  const wanted = fill('乙', 1, 1);
  const names: string[] = [];
  const { listing } = await readAllSheets({
    only: new Set([wanted]),
    onSheets: (sheets) => void names.push(...sheets.map(({ sheetName }) => sheetName)),
  });
  expect(names).toEqual(['乙']);
  expect(listing.sheets.map(({ sheetName }) => sheetName)).toEqual(['Sheet1', '甲', '乙']);
});

test('in the background the reading waits for the end of a cell edit', async () => {
  fill('等', 1, 1);
  excel.host.setCellEditing(true);
  const read: string[] = [];
  const reading = readAllSheets({
    isBackground: true,
    onSheets: (sheets) => void read.push(...sheets.map(({ sheetName }) => sheetName)),
  });
  await until(() => excel.host.waitsForEdit, 'a reading that waits');
  expect(read).toEqual([]);
  excel.host.setCellEditing(false);
  await reading;
  expect(read).toContain('等');
});

test('reading says at once when a cell is being edited', async () => {
  excel.host.setCellEditing(true);
  expect(await refusal(readAll())).toBe(excelErrorMessages['zh-CN'].InvalidOperationInCellEditMode);
});
