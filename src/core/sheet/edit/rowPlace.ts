import { rowFields } from '../../form/fields';
import type { RowField } from '../../form/fields';
import type { Form, Indicator } from '../../form/form';
import { parseCellAddress } from '../../cell/a1';
import type { Grid } from '../grid';
import { readForms } from '../readForms';
import type { Span } from '../template';
import { rowBlockAround, indicatorRows } from './indicatorRows';
import type { IndicatorRow, RowBlock } from './indicatorRows';
import type { Area } from '../../cell/area';
import { SheetCells } from './sheetCells';

/** A row of 绩效指标 with what must be known of its form to change it. */
export interface RowPlace {
  readonly cells: SheetCells;
  readonly form: Form;
  /** Which of the sheet's forms it is, from the top. */
  readonly formIndex: number;
  readonly rows: readonly IndicatorRow[];
  /** The row meant, among `rows`. */
  readonly index: number;
  readonly here: IndicatorRow;
  readonly block: RowBlock;
  /** The form's columns. */
  readonly columns: Span;
  /** Columns a row has to itself: from the first of its own fields on; 一级 and 二级 names stand left of them. */
  readonly ownColumns: Span;
  readonly fieldColumns: ReadonlyMap<RowField, number>;
}

/**
 * The row of 绩效指标 a cell lies in; null when it lies in none. The cell may stand beside the form as long as no other form
 * has that row too.
 */
export function findRowPlace(grid: Grid, cell: string): RowPlace | null {
  const cells = new SheetCells(grid);
  const { row, column } = parseCellAddress(cell);
  const places = readForms(grid).forms.flatMap((form, formIndex) => placeInForm(cells, form, formIndex, row) ?? []);
  const own = places.find(({ columns }) => column >= columns.from && column <= columns.to);
  return own ?? (places.length === 1 ? (places[0] ?? null) : null);
}

function placeInForm(cells: SheetCells, form: Form, formIndex: number, row: number): RowPlace | null {
  const rows = indicatorRows(form, cells);
  const index = rows.findIndex((candidate) => candidate.row === row);
  const here = rows[index];
  if (!here) return null;
  const fieldColumns = columnsOf(form.indicators);
  const first = Math.min(...fieldColumns.values());
  const columns = formColumns(cells, form.area, first);
  const ownColumns = { from: first, to: columns.to };
  return {
    cells,
    form,
    formIndex,
    rows,
    index,
    here,
    block: rowBlockAround(rows, index),
    columns,
    ownColumns,
    fieldColumns,
  };
}

/** The leftmost column each field was found in. */
function columnsOf(indicators: readonly Indicator[]): Map<RowField, number> {
  const columns = new Map<RowField, number>();
  for (const field of rowFields) {
    const found = indicators.flatMap((indicator) => indicator[field]?.column ?? []);
    if (found.length > 0) columns.set(field, Math.min(...found));
  }
  return columns;
}

/** The form's columns without what stands left of it behind an empty column: another table, a remark. */
function formColumns(cells: SheetCells, { top, left, bottom, right }: Area, ownFrom: number): Span {
  let from = ownFrom;
  while (from > left && !isEmptyColumn(cells, from - 1, top, bottom)) from -= 1;
  return { from, to: right };
}

function isEmptyColumn(cells: SheetCells, column: number, top: number, bottom: number): boolean {
  for (let row = top; row <= bottom; row += 1) {
    if (!cells.isEmpty(row, column)) return false;
  }
  return true;
}
