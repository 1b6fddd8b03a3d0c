/** How a cell takes part in a merged area: it begins one, goes on with the one above or on its left, or stands for itself. */
export type CellMerge = 'none' | 'down' | 'above' | 'left';

/** A cell while it is being read. */
export interface CellDraft {
  /** Paragraphs, those of a table in the cell too. */
  readonly lines: string[];
  /** Characters of the lines with what ends them. */
  length: number;
  /** Columns of the table it takes. */
  span: number;
  merge: CellMerge;
  /** Deleted by a tracked change. */
  isDeleted: boolean;
  /** Lines above the next table in this cell. */
  pending: string[];
  lastTable: TableDraft | null;
}

/** A row while it is being read. */
export interface RowDraft {
  readonly cells: CellDraft[];
  /** Columns that are left out before the first cell. */
  before: number;
  isDeleted: boolean;
}

/** A table while it is being read. */
export interface TableDraft {
  readonly number: number;
  readonly within: number | null;
  /** Lines of text above it. */
  readonly above: readonly string[];
  /** Widths of its columns in points, as far as the document says them. */
  readonly widths: number[];
  readonly rows: RowDraft[];
  /** The table right above, when nothing stands between: both are one to the reader's eye. */
  readonly continues: TableDraft | null;
}

/** An empty cell. */
export function newCell(): CellDraft {
  return { lines: [], length: 0, span: 1, merge: 'none', isDeleted: false, pending: [], lastTable: null };
}
