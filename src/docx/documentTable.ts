import type { Area } from '../core/cell/area';
import type { Grid } from '../core/sheet/grid';

/** Where a cell of a table stands, as a person counts it: all from 1. A cell merged across columns is one. */
export interface DocumentPlace {
  /** Of the tables of the document, in the order in which they begin. */
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

/** What a row of the grid is: a row of a table and the grid columns its cells begin in, or a line of text above the table. */
export type GridRow =
  | { readonly kind: 'row'; readonly table: number; readonly row: number; readonly starts: readonly number[] }
  | { readonly kind: 'line' };

/** A table of a document as the cells of a sheet, the lines of text above it in rows of their own on top. */
export interface DocumentTable {
  /** Of the tables of the document, from 1, in the order in which they begin. */
  readonly number: number;
  /** Number of the table in a cell of which it stands; null for one on the page itself. */
  readonly within: number | null;
  /** Everything is text, also what looks like a number or a formula. What a merged cell covers is empty. */
  readonly grid: Grid;
  /** What the rows of the grid are. */
  readonly rows: readonly GridRow[];
  /** Merged areas of the grid, zero-based. */
  readonly merges: readonly Area[];
  /** Points; 0 where the document does not say it. */
  readonly columnWidths: readonly number[];
}

/** What was read of a document. */
export interface DocumentReading {
  /** Also those that stand in cells of others. */
  readonly tables: readonly DocumentTable[];
  /** Changes were tracked and not yet decided on: they are read as if all were accepted. */
  readonly hasTrackedChanges: boolean;
  /** A text was longer than any cell of a form and is read as far as a cell of Excel goes. */
  readonly hasCutTexts: boolean;
}

/** Where a cell of the grid, zero-based, stands in the document; null for a line of text above the table. */
export function placeInTable({ rows }: DocumentTable, row: number, column: number): DocumentPlace | null {
  const line = rows[row];
  if (line?.kind !== 'row') return null;
  const before = line.starts.filter((start) => start <= column).length;
  return { table: line.table, row: line.row, column: Math.max(1, before) };
}
