/** A cell by its zero-based row and column on a sheet. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** Thrown when a text that must be an A1 cell address is none: a programming mistake, never something a user typed. */
export class InvalidAddressError extends Error {
  constructor(address: string) {
    super(`Not an A1 cell address: ${address}`);
    this.name = 'InvalidAddressError';
  }
}

/** The letters of a zero-based column: 0 is 'A', 26 is 'AA'. */
export function columnName(column: number): string {
  return (NAMES[column] ??= lettersOf(column));
}

/** Of the columns that were asked for: addresses of the same few are written for every cell. */
const NAMES: string[] = [];

function lettersOf(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

/** The A1 address of a zero-based cell: (14, 4) is 'E15'. */
export function cellAddress(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** The A1 address of a cell by its place. */
export function addressOf({ row, column }: CellPosition): string {
  return cellAddress(row, column);
}

/** The same for a formula that is copied and still means this cell: '$E$15'. */
export function fixedCellAddress(row: number, column: number): string {
  return `$${columnName(column)}$${row + 1}`;
}

/** The A1 address of a zero-based rectangle, both corners included; a single cell is written without colon. */
export function rangeAddress(top: number, left: number, bottom: number, right: number): string {
  const first = cellAddress(top, left);
  const last = cellAddress(bottom, right);
  return first === last ? first : `${first}:${last}`;
}

/** An address as it is said within its sheet: of '汇总!$B$5' it is 'B5'. */
export function localAddress(address: string): string {
  return address.slice(address.lastIndexOf('!') + 1).replaceAll('$', '');
}

/** The zero-based position of an A1 cell address; `$` signs are allowed. Throws InvalidAddressError for anything else. */
export function parseCellAddress(address: string): CellPosition {
  const match = /^\$?([A-Z]+)\$?([1-9]\d*)$/i.exec(address);
  if (!match?.[1] || !match[2]) throw new InvalidAddressError(address);
  let column = 0;
  for (const letter of match[1].toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(match[2]) - 1, column: column - 1 };
}
