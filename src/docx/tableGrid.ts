import type { Area } from '../core/cell/area';
import { readingLimits } from '../ooxml/readingLimits';
import type { ReadingBudget } from '../ooxml/readingLimits';
import { UnreadableError } from '../ooxml/unreadableError';
import type { DocumentTable, GridRow } from './documentTable';
import { lineCells } from '../core/sheet/lineCells';
import type { CellMerge, RowDraft, TableDraft } from './tableDraft';
import { sharedColumns } from './sharedColumns';

/** A cell at its place in the grid. */
interface PlacedCell {
  readonly text: string;
  readonly column: number;
  readonly span: number;
  readonly merge: CellMerge;
}

interface PlacedRow {
  readonly row: GridRow;
  readonly cells: readonly PlacedCell[];
}

/** Puts a table, and those that go on with it, into a grid, each below the lines of text above it. Throws UnreadableError where it is too large. */
export function tableGrid(parts: readonly TableDraft[], budget: ReadingBudget): DocumentTable {
  const [first] = parts;
  if (!first) throw new UnreadableError('broken');
  const { columnOf, widths } = sharedColumns(parts);
  const rows = parts.flatMap((part, index) => [
    ...part.above.map((line) => placedLine(line)),
    ...placedRows(part, (column) => columnOf(index, column)),
  ]);
  const columns = rows.reduce((most, { cells }) => Math.max(most, endOf(cells)), widths.length);
  if (columns > readingLimits.columns) throw new UnreadableError('tooManyCells');
  budget.take('area', rows.length * columns);
  const values = rows.map(({ cells }) => {
    const line = Array.from({ length: columns }, () => '');
    for (const { column, text } of cells) line[column] = text;
    return line;
  });
  return {
    number: first.number,
    within: first.within,
    grid: { row: 0, column: 0, values, formulas: values, numberFormats: values.map((line) => line.map(() => '@')) },
    rows: rows.map(({ row }) => row),
    merges: mergedAreas(rows, columns),
    columnWidths: Array.from({ length: columns }, (_, column) => widths[column] ?? 0),
  };
}

function placedRows({ number, rows }: TableDraft, columnOf: (column: number) => number): PlacedRow[] {
  return rows
    .filter(({ isDeleted }) => !isDeleted)
    .map((row, index) => {
      const cells = placedCells(row, columnOf);
      const starts = cells.filter(({ merge }) => merge !== 'left').map(({ column }) => column);
      return { row: { kind: 'row', table: number, row: index + 1, starts }, cells };
    });
}

function placedCells({ before, cells }: RowDraft, columnOf: (column: number) => number): PlacedCell[] {
  let at = before;
  return cells
    .filter(({ isDeleted }) => !isDeleted)
    .map(({ lines, span, merge }) => {
      const [column, end] = [columnOf(at), columnOf(at + span)];
      at += span;
      const isCovered = merge === 'above' || merge === 'left';
      return { text: isCovered ? '' : textOf(lines), column, span: end - column, merge };
    });
}

function textOf(lines: readonly string[]): string {
  return lines.join('\n').replace(/^\n+|\n+$/g, '');
}

function placedLine(line: string): PlacedRow {
  const cells = lineCells(line).map((text, column) => ({ text, column, span: 1, merge: 'none' as const }));
  return { row: { kind: 'line' }, cells };
}

function endOf(cells: readonly PlacedCell[]): number {
  return cells.reduce((end, { column, span }) => Math.max(end, column + span), 0);
}

function mergedAreas(rows: readonly PlacedRow[], columns: number): Area[] {
  return rows.flatMap(({ row, cells }, top) => {
    if (row.kind === 'line')
      return cells.length === 1 && columns > 1 ? [{ top, left: 0, bottom: top, right: columns - 1 }] : [];
    return cells.flatMap((cell, index) => {
      if (cell.merge === 'above' || cell.merge === 'left') return [];
      const left = cell.column;
      const right = rightOf(cells, index);
      const bottom = cell.merge === 'down' ? bottomOf(rows, top, left) : top;
      return bottom > top || right > left ? [{ top, left, bottom, right }] : [];
    });
  });
}

/** The last column of a cell with the cells on its right that go on with it. */
function rightOf(cells: readonly PlacedCell[], index: number): number {
  let last = index;
  while (cells[last + 1]?.merge === 'left') last += 1;
  const { column = 0, span = 1 } = cells[last] ?? {};
  return column + span - 1;
}

/** The last row of the cells below that go on with one. */
function bottomOf(rows: readonly PlacedRow[], top: number, left: number): number {
  let bottom = top;
  while (rows[bottom + 1]?.cells.some(({ column, merge }) => column === left && merge === 'above')) bottom += 1;
  return bottom;
}
