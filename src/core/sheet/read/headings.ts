import type { Span } from '../template';
import type { GridView } from './gridView';
import { labelField } from './labels';
import type { LabelTable } from './labels';

/** A cell by row and column of its grid view. */
export interface ViewPosition {
  readonly row: number;
  readonly column: number;
}

/** The heading of a block: the rows it takes, and which columns hold what. */
export interface Headings<Field extends string> {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: ReadonlyMap<Field, Span>;
  /** The cells its labels stand in, those of a group above other labels included. */
  readonly labels: readonly ViewPosition[];
  /** The last column under any heading, one we have no use for included. */
  readonly rightEdge: number;
}

interface HeadingCell<Field> {
  readonly column: number;
  /** Null for a heading we have no use for; it still ends the columns of the one before. */
  readonly field: Field | null;
  readonly upper: boolean;
  readonly lower: boolean;
}

const WORDS = /[\p{L}\p{N}]/u;

/**
 * Reads a heading that begins in a row: in one row; with labels split over two ('年度' above '指标值'); or with a group above
 * some of the labels ('年度指标值' above 指标性质, 指标值 and 度量单位). Null when one of the required fields is not among them.
 */
export function readHeadings<Field extends string>(
  view: GridView,
  row: number,
  table: LabelTable<Field>,
  required: readonly Field[],
): Headings<Field> | null {
  if (view.filledColumns(row).length === 0) return null;
  const lowerRow = view.nextFilledRow(row);
  const both = twoRows(view, row, lowerRow, table);
  const cells = both ?? oneRow(view, row, table);
  const columns = new Map<Field, Span>();
  cells.forEach(({ column, field }, index) => {
    if (field === null || columns.has(field)) return;
    columns.set(field, { from: column, to: (cells[index + 1]?.column ?? column + 1) - 1 });
  });
  if (!required.every((field) => columns.has(field))) return null;
  return {
    firstRow: row,
    lastRow: both ? lowerRow : row,
    columns,
    labels: cells.flatMap(({ column, field, upper, lower }) => [
      ...(field !== null && upper ? [{ row, column }] : []),
      ...(field !== null && lower ? [{ row: lowerRow, column }] : []),
    ]),
    rightEdge: rightEdge(cells, columns),
  };
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

function oneRow<Field extends string>(view: GridView, row: number, table: LabelTable<Field>): HeadingCell<Field>[] {
  return view
    .filledColumns(row)
    .map((column) => ({ column, field: labelField(table, view.text(row, column)), upper: true, lower: false }));
}

/** Null unless the lower row holds labels for the most part, and the upper one contributes to them. */
function twoRows<Field extends string>(
  view: GridView,
  upperRow: number,
  lowerRow: number,
  table: LabelTable<Field>,
): HeadingCell<Field>[] | null {
  const lowerColumns = view.filledColumns(lowerRow);
  const upperColumns = view.filledColumns(upperRow);
  if (lowerColumns.length === 0 || upperColumns.length === 0) return null;
  const columns = [...new Set([...upperColumns, ...lowerColumns])].sort((left, right) => left - right);
  const cells = columns.map((column) =>
    headingCell(column, view.text(upperRow, column), view.text(lowerRow, column), table),
  );
  const known = cells.filter(({ field }) => field !== null);
  const recognised = known.filter(({ lower }) => lower).length;
  const [first, last] = [known[0]?.column ?? 0, known.at(-1)?.column ?? 0];
  // What stands outside is part of another table.
  const inside = lowerColumns.filter((column) => column >= first && column <= last).length;
  const contributes = cells.some(
    ({ field, column, upper, lower }) =>
      field !== null && upper && (!lower || labelField(table, view.text(lowerRow, column)) === null),
  );
  return recognised * 2 >= inside && recognised > 0 && contributes ? cells : null;
}

function headingCell<Field extends string>(
  column: number,
  upper: string,
  lower: string,
  table: LabelTable<Field>,
): HeadingCell<Field> {
  // A colon or a dash in the first row below says nothing, and the label above it would be found once more.
  const below = WORDS.test(lower) ? (labelField(table, upper + lower) ?? labelField(table, lower)) : null;
  if (below !== null) return { column, field: below, upper: upper !== '', lower: true };
  return { column, field: labelField(table, upper), upper: upper !== '', lower: false };
}

/** The heading with its last column widened to the form's right edge, as a merged heading shows only in its first cell. */
export function widenTo<Field extends string>(headings: Headings<Field>, edge: number): Headings<Field> {
  const last = Math.max(...Array.from(headings.columns.values(), ({ from }) => from));
  if (last !== headings.rightEdge) return headings;
  const columns = new Map(
    Array.from(headings.columns, ([field, span]) => [field, span.from === last ? { ...span, to: edge } : span]),
  );
  return { ...headings, columns };
}

/** The last column of the headings, with the unknown ones that follow without a gap: another table beside the form is left out. */
function rightEdge<Field>(cells: readonly HeadingCell<Field>[], columns: ReadonlyMap<Field, Span>): number {
  let edge = Math.max(-1, ...Array.from(columns.values(), ({ from }) => from));
  for (const { column } of cells) if (column === edge + 1) edge = column;
  return edge;
}
