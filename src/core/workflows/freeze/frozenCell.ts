import type { CellValue } from '../../cell/cell';

/** A cell that was frozen, as the workbook remembers it. */
export interface FrozenCell {
  readonly sheetId: string;
  /** A1 address. */
  readonly cell: string;
  /** The formula with our function that stood there, with its '='. */
  readonly formula: string;
  /** What stands there instead: a native formula with its '=', or a value. */
  readonly frozen: CellValue;
}

/** The same cell of the same sheet, as text. */
export function frozenPlace({ sheetId, cell }: Pick<FrozenCell, 'sheetId' | 'cell'>): string {
  return `${sheetId} ${cell}`;
}
