import type { CellValue } from '../../../src/core/cell/cell';
import { cellAddress, parseCellAddress } from '../../../src/core/cell/a1';
import type { Grid } from '../../../src/core/sheet/grid';

/** A published form as it stands on its sheet: rows from A1 on, number formats by address, and merged ranges. */
export interface PublishedSheet {
  readonly rows: readonly (readonly CellValue[])[];
  readonly formats: Readonly<Record<string, string>>;
  readonly merges: readonly string[];
  /** Formulas by address, where there are any. */
  readonly formulas?: Readonly<Record<string, string>>;
}

/** What becomes of a form in people's hands, without a figure of it changed. */
export type Damage = (sheet: PublishedSheet) => PublishedSheet;

/** A sheet as the add-in reads it: of merged cells only the first holds anything. */
export function gridOfSheet({ rows, formats, formulas = {} }: PublishedSheet): Grid {
  const width = Math.max(...rows.map((row) => row.length));
  const values = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
  return {
    row: 0,
    column: 0,
    values,
    formulas: values.map((row, at) => row.map((value, column) => formulas[cellAddress(at, column)] ?? value)),
    numberFormats: values.map((row, at) => row.map((_, column) => formats[cellAddress(at, column)] ?? 'General')),
  };
}

/** 取消合并后填充: every cell that was merged holds what the whole held. */
export const unmergedAndFilled: Damage = (sheet) => {
  const rows = gridOfSheet(sheet).values.map((row) => [...row]);
  for (const range of sheet.merges) {
    const [from, to] = cornersOf(range);
    const value = rows[from.row]?.[from.column] ?? '';
    for (let row = from.row; row <= to.row; row += 1) {
      for (let column = from.column; column <= to.column; column += 1) rows[row]?.splice(column, 1, value);
    }
  }
  return { ...sheet, rows, merges: [] };
};

/** An empty row above the form and one under its title. */
export const emptyRows: Damage = (sheet) => insertRow(insertRow(sheet, 1, []), 0, []);

/** A column that is hidden, with nothing in it, left of the second column. */
export const hiddenColumn: Damage = (sheet) => insertColumn(sheet, 1, () => '');

/** A column of notes right of the names of the indicators. */
export const noteColumn: Damage = (sheet) => {
  const heading = sheet.rows.findIndex((row) => row.some(isNameHeading));
  const row = sheet.rows[heading] ?? [];
  const name = row.findIndex(isNameHeading);
  const next = row.findIndex((value, column) => column > name && value !== '');
  return insertColumn(sheet, next, (index) => {
    if (index === heading) return '填报口径';
    return index > heading && index < heading + 4 ? '见附件' : '';
  });
};

function isNameHeading(value: CellValue): boolean {
  return /^三级指标/.test(String(value));
}

/** Every number is what a formula comes to. */
export const asFormulas: Damage = (sheet) => ({
  ...sheet,
  formulas: Object.fromEntries(
    sheet.rows.flatMap((row, at) =>
      row.flatMap((value, column) => (typeof value === 'number' ? [[cellAddress(at, column), `=0+${value}`]] : [])),
    ),
  ),
});

/** The whole form further down and to the right. */
export const moved: Damage = (sheet) =>
  [0, 1, 2].reduce<PublishedSheet>((all) => insertColumn(insertRow(all, 0, []), 0, () => ''), sheet);

/** Every number typed as the text that is shown. */
export const numbersAsTexts: Damage = (sheet) => ({
  ...sheet,
  rows: sheet.rows.map((row, at) =>
    row.map((value, column) => {
      const isShare = sheet.formats[cellAddress(at, column)]?.endsWith('%');
      if (typeof value !== 'number') return value;
      return isShare ? `${Number((value * 100).toFixed(6))}%` : String(value);
    }),
  ),
});

/** No title and no year above the form. */
export const withoutTitle: Damage = (sheet) => {
  const first = sheet.rows.findIndex((row) => row.some((value) => /名称$|^主管部门/.test(String(value))));
  return first < 0 ? sheet : shifted({ ...sheet, rows: sheet.rows.slice(first) }, { at: 0, rows: -first, columns: 0 });
};

/** The same form once more below, with that many empty rows between. */
export function twice(gap: number): Damage {
  return (sheet) => {
    const empty = Array.from({ length: gap }, (): CellValue[] => []);
    const below = shifted(sheet, { at: 0, rows: sheet.rows.length + gap, columns: 0 });
    return {
      rows: [...sheet.rows, ...empty, ...sheet.rows],
      formats: { ...sheet.formats, ...below.formats },
      merges: [...sheet.merges, ...below.merges],
    };
  };
}

/** Two forms side by side, the right one that many rows further down. */
export function sideBySide(drop: number): Damage {
  return (sheet) => {
    const width = Math.max(...sheet.rows.map((row) => row.length)) + 1;
    const right = shifted(sheet, { at: 0, rows: drop, columns: width });
    const rows = Array.from({ length: sheet.rows.length + drop }, (_, row): CellValue[] => [
      ...Array.from({ length: width }, (__, column) => sheet.rows[row]?.[column] ?? ''),
      ...(sheet.rows[row - drop] ?? []),
    ]);
    return { rows, formats: { ...sheet.formats, ...right.formats }, merges: [...sheet.merges, ...right.merges] };
  };
}

function cornersOf(range: string): [{ row: number; column: number }, { row: number; column: number }] {
  const [from = range, to = from] = range.split(':');
  return [parseCellAddress(from), parseCellAddress(to)];
}

function insertRow(sheet: PublishedSheet, at: number, row: CellValue[]): PublishedSheet {
  const below = shifted(sheet, { at, rows: 1, columns: 0 });
  return { ...below, rows: [...sheet.rows.slice(0, at), row, ...sheet.rows.slice(at)] };
}

function insertColumn(sheet: PublishedSheet, at: number, valueOf: (row: number) => CellValue): PublishedSheet {
  const rows = gridOfSheet(sheet).values.map((row, index) => [...row.slice(0, at), valueOf(index), ...row.slice(at)]);
  return { ...shifted(sheet, { at, rows: 0, columns: 1 }), rows };
}

/** Formats and merges of what stands at or behind a row or column, moved; a merge across it grows. */
function shifted(
  sheet: PublishedSheet,
  { at, rows, columns }: { readonly at: number; readonly rows: number; readonly columns: number },
): PublishedSheet {
  const moveRow = (row: number): number => (rows !== 0 && row >= at ? row + rows : row);
  const moveColumn = (column: number): number => (columns !== 0 && column >= at ? column + columns : column);
  const address = (text: string): string => {
    const { row, column } = parseCellAddress(text);
    return cellAddress(moveRow(row), moveColumn(column));
  };
  return {
    rows: sheet.rows,
    formats: Object.fromEntries(
      Object.entries(sheet.formats).flatMap(([cell, format]) =>
        moveRow(parseCellAddress(cell).row) < 0 ? [] : [[address(cell), format] as const],
      ),
    ),
    merges: sheet.merges.flatMap((range) => {
      const [from, to] = cornersOf(range);
      if (moveRow(from.row) < 0) return [];
      return [
        `${cellAddress(moveRow(from.row), moveColumn(from.column))}:${cellAddress(moveRow(to.row), moveColumn(to.column))}`,
      ];
    }),
  };
}
