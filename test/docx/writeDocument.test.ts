import { formDocument } from '../../src/core/document/formDocument';
import type { FormDocument } from '../../src/core/document/formDocument';
import type { Form } from '../../src/core/form/form';
import { cellsOf } from '../../src/core/form/cellsOf';
import type { Grid } from '../../src/core/sheet/grid';
import { readForms } from '../../src/core/sheet/readForms';
import type { SheetLayout } from '../../src/core/sheet/sheetLayout';
import { readDocument } from './readBytes';
import { shownTexts } from '../../src/docx/shownText';
import { writeDocument } from '../../src/docx/writeDocument';
import { gridOfSheet } from '../core/sheet/damages';
import { formRows, withCells } from '../core/sheet/kinds';
import { publishedGrid } from '../core/sheet/publishedGrid';
import type { PublishedForm } from '../core/sheet/publishedForm';
import { strFromU8, unzipSync } from 'fflate';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const GOLDEN = join(__dirname, '../core/check/golden');
const published = readdirSync(GOLDEN).flatMap((name): [string, PublishedForm][] => {
  try {
    return [[name, JSON.parse(readFileSync(join(GOLDEN, name, 'form.json'), 'utf8')) as PublishedForm]];
  } catch {
    return [];
  }
});

function documentsIn(grid: Grid, layout: SheetLayout | null): FormDocument[] {
  return readForms(grid).forms.map((form) => formDocument(form, grid, layout, shownTexts(grid)));
}

/** What a form says, place by place, as a sheet shows it. */
function said(form: Form, grid: Grid): string[] {
  const shown = shownTexts(grid);
  return cellsOf(form).map(({ row, column }) => shown(row, column).trim());
}

const plain = (documents: readonly FormDocument[]) =>
  documents.map(({ lines, rows }) => ({
    lines,
    rows: rows.map(({ cells }) => cells.map(({ text, columns, rows: down }) => [text.trim(), columns, down])),
  }));

test('there are forms to try it with', () => {
  expect(published.length).toBeGreaterThan(5);
});

test.each(published)('a published form goes to Word and back with every figure and text: %s', async (_, form) => {
  const grid = publishedGrid(form);
  const documents = documentsIn(grid, null);
  expect(documents.length).toBeGreaterThan(0);
  const { tables } = await readDocument(await writeDocument(documents));
  expect(tables).toHaveLength(documents.length);
  const before = readForms(grid).forms.map((each) => said(each, grid));
  const after = tables.flatMap((table) => readForms(table.grid).forms.map((each) => said(each, table.grid)));
  expect(after).toEqual(before);

  const again = tables.flatMap(({ grid: inWord, merges }) =>
    documentsIn(inWord, { rowHeights: [], columnWidths: [], looks: [], merges, growingRows: new Set() }),
  );
  expect(plain(again)).toEqual(plain(documents));
});

test('numbers stand there as the sheet shows them, and texts as they were typed', async () => {
  const indicators = withCells(1, { 4: '007', 5: '=1+1', 8: '一\n二 < 三 & "四"\u0001' });
  const rows = formRows({ indicators });
  const at = (row: number, column: string) => `${column}${row}`;
  const grid = gridOfSheet({
    rows,
    merges: [],
    formats: { [at(6, 'H')]: '0.00%', [at(6, 'D')]: '#,##0.00', [at(6, 'E')]: 'yyyy"年"m"月"d"日"' },
  });
  const { tables } = await readDocument(await writeDocument(documentsIn(grid, null)));
  const texts = tables.flatMap(({ grid: { values } }) => values.flat().map(String));
  expect(texts).toEqual(expect.arrayContaining(['007', '=1+1', '一\n二 < 三 & "四"', '100.00', '1900年4月9日']));
});

test('the line for names and date stands below the table', async () => {
  const rows = [...formRows(), ['填报人：张三', '', '联系电话：8812345', '（盖章）']];
  const [form] = documentsIn(gridOfSheet({ rows, merges: [], formats: {} }), null);
  if (!form) throw new Error('No form');
  expect(form.signature).toBe('填报人：张三　联系电话：8812345　（盖章）');
  const parts = unzipSync(await writeDocument([form]));
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  expect(xml.indexOf('填报人：张三')).toBeGreaterThan(xml.indexOf('</w:tbl>'));
});

test('several forms stand on pages of their own, wide ones on their side', async () => {
  const grid = gridOfSheet({ rows: formRows(), merges: [], formats: {} });
  const [form] = documentsIn(grid, null);
  if (!form) throw new Error('No form');
  const { tables } = await readDocument(await writeDocument([form, { ...form, isLandscape: true }]));
  expect(tables.map(({ number }) => number)).toEqual([1, 2]);
});
