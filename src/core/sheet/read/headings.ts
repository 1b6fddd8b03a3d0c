import type { Span } from '../template';
import type { GridView } from './gridView';
import { labelField } from './labels';
import type { LabelTable } from './labels';

/** The heading of a block: the rows it takes, and which columns hold what. */
export interface Headings<Field extends string> {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: ReadonlyMap<Field, Span>;
}

interface HeadingCell<Field> {
  readonly column: number;
  /** Null for a heading we have no use for; it still ends the columns of the one before. */
  readonly field: Field | null;
  readonly split: boolean;
}

/**
 * Reads a heading that begins in a row, its labels in one cell or split over two rows ('年度' above '指标值').
 * Null when one of the required fields is not among them.
 */
export function readHeadings<Field extends string>(
  view: GridView,
  row: number,
  table: LabelTable<Field>,
  required: readonly Field[],
): Headings<Field> | null {
  const lowerRow = view.nextFilledRow(row);
  const cells = view.filledColumns(row).map((column) => headingCell(view, row, lowerRow, column, table));
  const columns = new Map<Field, Span>();
  cells.forEach(({ column, field }, index) => {
    if (field === null || columns.has(field)) return;
    columns.set(field, { from: column, to: (cells[index + 1]?.column ?? column + 1) - 1 });
  });
  if (!required.every((field) => columns.has(field))) return null;
  return { firstRow: row, lastRow: cells.some(({ split }) => split) ? lowerRow : row, columns };
}

/** The first heading with the required fields between two rows, both included. */
export function findHeadings<Field extends string>(
  view: GridView,
  top: number,
  bottom: number,
  table: LabelTable<Field>,
  required: readonly Field[],
): Headings<Field> | null {
  for (let row = top; row <= bottom; row += 1) {
    const headings = readHeadings(view, row, table, required);
    if (headings) return headings;
  }
  return null;
}

function headingCell<Field extends string>(
  view: GridView,
  row: number,
  lowerRow: number,
  column: number,
  table: LabelTable<Field>,
): HeadingCell<Field> {
  const upper = view.text(row, column);
  const field = labelField(table, upper);
  if (field !== null) return { column, field, split: false };
  const lower = view.text(lowerRow, column);
  const joined = lower ? labelField(table, upper + lower) : null;
  return { column, field: joined, split: joined !== null };
}

/** The greatest column a heading stands over. */
export function lastColumn(headings: Headings<string>): number {
  return Math.max(...Array.from(headings.columns.values(), ({ to }) => to));
}

/** The heading with its last column widened to the form's right edge, as a merged heading shows only in its first cell. */
export function widenTo<Field extends string>(headings: Headings<Field>, rightEdge: number): Headings<Field> {
  const last = lastColumn(headings);
  const columns = new Map(
    Array.from(headings.columns, ([field, span]) => [field, span.to === last ? { ...span, to: rightEdge } : span]),
  );
  return { ...headings, columns };
}
