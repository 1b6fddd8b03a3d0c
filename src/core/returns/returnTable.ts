import type { CellPosition } from '../cell/a1';
import { cellAddress, rangeAddress } from '../cell/a1';
import { areaAddress } from '../cell/area';
import type { Area } from '../cell/area';
import type { CellValue } from '../cell/cell';
import type { Grid } from '../sheet/grid';
import { heldAt } from '../takeBack/heldCell';
import type { PresentReturn } from './arrangeReturns';
import { returnWords } from './returnWords';

/** The columns, from left to right. */
export const returnColumns = ['project', 'cell', 'message', 'expected', 'handled', 'id'] as const;

type ReturnColumn = (typeof returnColumns)[number];

/**
 * Where the table is: its heading, lines below it, and a last row that counts them. Rows are put in above that, so that its name covers them
 * from the first moment. All addresses are A1 on its sheet.
 */
export class ReturnTable {
  constructor(
    /** The first cell of the heading. */
    readonly origin: CellPosition,
    readonly lines: number,
  ) {}

  /** Zero-based. */
  get firstLine(): number {
    return this.origin.row + 1;
  }

  /** Heading, lines and last row. */
  get range(): string {
    return areaAddress(this.area);
  }

  get area(): Area {
    const { row, column } = this.origin;
    return { top: row, left: column, bottom: this.endRow, right: column + returnColumns.length - 1 };
  }

  /** Zero-based. */
  get endRow(): number {
    return this.firstLine + this.lines;
  }

  get heading(): string {
    return this.rows(this.origin.row);
  }

  /** All columns, from row to row on the sheet. */
  rows(top: number, bottom = top): string {
    const { column } = this.origin;
    return rangeAddress(top, column, bottom, column + returnColumns.length - 1);
  }

  cell(line: number, column: ReturnColumn): string {
    return cellAddress(this.firstLine + line, this.origin.column + returnColumns.indexOf(column));
  }

  /** The lines' cells of one column; null without lines. */
  column(column: ReturnColumn): string | null {
    if (this.lines === 0) return null;
    const at = this.origin.column + returnColumns.indexOf(column);
    return rangeAddress(this.firstLine, at, this.origin.row + this.lines, at);
  }
}

/** The lines of the table in an area of a sheet; null where it is no longer ours alone: a column put in, moved or taken away, or without its last row. */
export function presentReturns(sheet: Grid, { top, left, bottom, right }: Area): PresentReturn[] | null {
  const text = (row: number, column: number): CellValue => heldAt(sheet, row, column).formula;
  const at = (column: ReturnColumn) => left + returnColumns.indexOf(column);
  const isOurs = text(top, at('id')) === returnWords.headings[returnColumns.indexOf('id')];
  const isWhole = bottom > top && String(text(bottom, left)).startsWith(returnWords.end);
  if (right - left + 1 !== returnColumns.length || !isOurs || !isWhole) return null;
  const last = sheet.column + (sheet.values[0]?.length ?? 0) - 1;
  return Array.from({ length: bottom - top - 1 }, (_, index) => {
    const row = top + 1 + index;
    const columns = Array.from({ length: last + 1 }, (__, column) => column);
    const isOutside = (column: number) => column < left || column > right;
    return {
      id: String(text(row, at('id'))),
      isFilled: returnColumns.some((column) => column !== 'handled' && text(row, at(column)) !== ''),
      isHandled: columns.some((column) => (isOutside(column) || column === at('handled')) && text(row, column) !== ''),
    };
  });
}
