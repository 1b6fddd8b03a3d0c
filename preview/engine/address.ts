/** A rectangle of cells; rows and columns count from zero. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The size of an Excel sheet. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** 'A' for 0, 'AA' for 26. */
export function columnName(index: number): string {
  let name = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

function columnIndex(name: string): number {
  return [...name.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** An A1 address and the sheet it names, if it names one; null when the text is no address. */
export interface ParsedAddress {
  readonly sheetName: string | null;
  readonly area: Area;
}

const CORNERS = /^(?:([A-Z]{1,3})(\d{1,7}))(?::([A-Z]{1,3})(\d{1,7}))?$/i;
const COLUMNS = /^([A-Z]{1,3}):([A-Z]{1,3})$/i;
const ROWS = /^(\d{1,7}):(\d{1,7})$/;

/** Reads 'B2', 'A1:C3', 'A:C', '1:5', each with or without $ and a sheet's name in front. */
export function parseAddress(text: string): ParsedAddress | null {
  const bang = text.lastIndexOf('!');
  const sheetName = bang < 0 ? null : unquoteSheetName(text.slice(0, bang));
  const area = parseArea(text.slice(bang + 1).replaceAll('$', ''));
  return area && { sheetName, area };
}

function parseArea(text: string): Area | null {
  const corners = CORNERS.exec(text);
  if (corners) {
    const [, c1 = '', r1 = '', c2 = c1, r2 = r1] = corners;
    return spanned(Number(r1) - 1, columnIndex(c1), Number(r2) - 1, columnIndex(c2));
  }
  const columns = COLUMNS.exec(text);
  if (columns) return spanned(0, columnIndex(columns[1] ?? ''), MAX_ROWS - 1, columnIndex(columns[2] ?? ''));
  const rows = ROWS.exec(text);
  if (rows) return spanned(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, MAX_COLUMNS - 1);
  return null;
}

function spanned(row1: number, column1: number, row2: number, column2: number): Area | null {
  const area = {
    row: Math.min(row1, row2),
    column: Math.min(column1, column2),
    rows: Math.abs(row2 - row1) + 1,
    columns: Math.abs(column2 - column1) + 1,
  };
  return isOnSheet(area) ? area : null;
}

/** Whether all of the area lies on a sheet of Excel's size. */
export function isOnSheet({ row, column, rows, columns }: Area): boolean {
  if (rows < 1 || columns < 1) return false;
  return row >= 0 && column >= 0 && row + rows <= MAX_ROWS && column + columns <= MAX_COLUMNS;
}

/** 'A1', 'A1:B2', 'A:C' for whole columns, '1:5' for whole rows. */
export function formatArea({ row, column, rows, columns }: Area): string {
  const [first, last] = [columnName(column), columnName(column + columns - 1)];
  if (rows === MAX_ROWS) return `${first}:${last}`;
  if (columns === MAX_COLUMNS) return `${row + 1}:${row + rows}`;
  const start = `${first}${row + 1}`;
  const end = `${last}${row + rows}`;
  return start === end ? start : `${start}:${end}`;
}

/** The sheet's name as it stands in an address: in quotation marks where Excel puts them. */
export function quoteSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^([A-Z]{1,3}\d+|R\d*C\d*|[RC])$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

function unquoteSheetName(text: string): string {
  return /^'.*'$/.test(text) ? text.slice(1, -1).replaceAll("''", "'") : text;
}

/** The cells both areas have, or null. */
export function intersect(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** The smallest area around both. */
export function bounding(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  const rows = Math.max(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.max(a.column + a.columns, b.column + b.columns) - column;
  return { row, column, rows, columns };
}

/** The smallest area around cells that are named one after the other. */
export class Extent {
  private top = Infinity;
  private left = Infinity;
  private bottom = -Infinity;
  private right = -Infinity;

  include(row: number, column: number): void {
    if (row < this.top) this.top = row;
    if (row > this.bottom) this.bottom = row;
    if (column < this.left) this.left = column;
    if (column > this.right) this.right = column;
  }

  /** Null where no cell was named. */
  get area(): Area | null {
    const { top: row, left: column, bottom, right } = this;
    return bottom < row ? null : { row, column, rows: bottom - row + 1, columns: right - column + 1 };
  }
}

/** Whether `inner` lies wholly in `outer`. */
export function contains(outer: Area, inner: Area): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}

/** Whether both are the same cells. */
export function sameArea(a: Area, b: Area): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

/** The area of one cell. */
export function cellArea(row: number, column: number): Area {
  return { row, column, rows: 1, columns: 1 };
}

/** Runs over the area row by row. */
export function* cellsOf({ row, column, rows, columns }: Area): Generator<{ row: number; column: number }> {
  for (let r = row; r < row + rows; r++) {
    for (let c = column; c < column + columns; c++) yield { row: r, column: c };
  }
}
