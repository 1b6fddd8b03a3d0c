import type { FormDocument } from '../../../src/core/document/formDocument';
import { formDocument } from '../../../src/core/document/formDocument';
import type { SheetLayout } from '../../../src/core/sheet/sheetLayout';
import { readForms } from '../../../src/core/sheet/readForms';
import { gridOfSheet } from '../sheet/damages';
import type { SheetRow } from '../sheet/kinds';
import { CORRECT, formRows } from '../sheet/kinds';

const LAYOUT: SheetLayout = { rowHeights: [], columnWidths: [], looks: [], merges: null, growingRows: new Set() };

function documentOf(rows: readonly SheetRow[], layout: SheetLayout | null = null): FormDocument {
  const grid = gridOfSheet({ rows, formats: {}, merges: [] });
  const [form] = readForms(grid).forms;
  if (!form) throw new Error('No form');
  return formDocument(form, grid, layout, (row, column) => String(grid.values[row]?.[column] ?? ''));
}

const texts = ({ lines, rows }: FormDocument) => [
  ...lines,
  ...rows.flatMap(({ cells }) => cells.flatMap(({ text }) => (text === '' ? [] : [text]))),
];

test('holds every text of the form once, the lines above the table apart', () => {
  const rows = formRows();
  const written = rows.flatMap((row) => row.map(String).filter((text) => text !== ''));
  const document = documentOf(rows);
  expect(texts(document).sort()).toEqual(written.sort());
  expect(document.lines).toEqual(['项目支出绩效自评表', '（2023年度）']);
  expect(document.rows[0]?.cells[0]?.text).toBe('项目名称');
});

test('every row is as wide as the table, counting what reaches into it from above', () => {
  const { rows, columnWidths } = documentOf(formRows());
  const above = columnWidths.map(() => 0);
  for (const { cells } of rows) {
    let column = 0;
    const next = () => {
      while ((above[column] ?? 0) > 0) column += 1;
    };
    for (const cell of cells) {
      next();
      for (let one = 0; one < cell.columns; one += 1) above[column + one] = cell.rows;
      column += cell.columns;
    }
    expect(above.every((count) => count > 0)).toBe(true);
    above.forEach((count, index) => (above[index] = count - 1));
  }
});

test('without knowing the merges, names reach over the rows below them and empty cells are as wide as the one above', () => {
  const document = documentOf(formRows());
  const cell = (text: string) => document.rows.flatMap(({ cells }) => cells).find((one) => one.text === text);
  expect(cell('绩效指标')).toMatchObject({ rows: CORRECT.indicators.length + 1, columns: 1 });
  expect(cell('产出指标')).toMatchObject({ rows: 4 });
  expect(cell('水库维修')).toMatchObject({ columns: 7 });
});

test('merges that are known are kept', () => {
  const rows = formRows();
  const merges = [{ top: 12, left: 1, bottom: 15, right: 1 }];
  const document = documentOf(rows, { ...LAYOUT, merges });
  const spans = document.rows.flatMap(({ cells }) => cells).filter((cell) => cell.rows * cell.columns > 1);
  expect(spans).toMatchObject([{ rows: 4, columns: 1 }]);
});

/** With another column after the fourth. */
function withColumn(row: SheetRow): SheetRow {
  const padded = Array.from({ length: Math.max(4, row.length) }, (_, index) => row[index] ?? '');
  return [...padded.slice(0, 4), '内部备注', ...padded.slice(4)];
}

test('hidden rows and columns are left out and counted where they hold something', () => {
  const rows = formRows().map(withColumn);
  const columnWidths = [40, 40, 40, 40, 0, 40, 40, 40, 40, 40];
  const rowHeights = rows.map((_, index) => (index === 12 ? 0 : 20));
  const document = documentOf(rows, { ...LAYOUT, columnWidths, rowHeights });
  expect(texts(document)).not.toContain('内部备注');
  expect(texts(document)).not.toContain(String(CORRECT.indicators[2]?.[3]));
  expect(document.hidden).toEqual({ rows: 1, columns: 1 });
  expect(document.columnWidths).toHaveLength(9);
});

test('sentences begin at the left, and wide forms lie on their side', () => {
  const document = documentOf(formRows(), { ...LAYOUT, columnWidths: Array.from({ length: 9 }, () => 90) });
  const sentences = document.rows.flatMap(({ cells }) => cells).filter(({ isSentence }) => isSentence);
  expect(sentences.map(({ text }) => text.slice(0, 4))).toEqual(['维修水库', '维修水库', '汛期提前']);
  expect([document.isLandscape, documentOf(formRows()).isLandscape]).toEqual([true, false]);
});
