import type { Area } from '../cell/area';
import type { Cell } from '../cell/cell';
import type { Form } from '../form/form';
import { SheetCells } from './edit/sheetCells';
import type { Grid } from './grid';

/** Rows whose cells stand in columns with headings. */
interface Table {
  /** The upper row of the headings. */
  readonly top: number;
  readonly bottom: number;
}

/** Headings take two rows at most. */
const HEADING_ROWS = 2;

/**
 * The area a cell of a form takes, as far as can be told: merged areas are not asked for, as an Excel that is asked may forget what the
 * user can undo. A name takes the rows that share it, a column of a table with nothing in it, not even a heading, belongs to the one left
 * of it, and outside the tables a cell goes on to the next filled one. Nothing else that is filled is ever part of it.
 */
export function markedArea(form: Form, grid: Grid): (cell: Pick<Cell, 'row' | 'column'>) => Area {
  const cells = new SheetCells(grid);
  const tables = tablesOf(form, cells);
  const indicators = tables.at(-1);
  const totals = new Set([form.totalWeight, form.totalScore].flatMap((cell) => (cell ? [cell.row] : [])));
  return ({ row, column }) => {
    // What stands in the line of totals keeps to the columns of the indicators.
    const table = totals.has(row) ? indicators : tables.find(({ top, bottom }) => row >= top && row <= bottom);
    const isFree = (at: number): boolean => cells.isEmpty(row, at) && (!table || isEmptyColumn(cells, at, table));
    let right = column;
    while (right < form.area.right && isFree(right + 1)) right += 1;
    const bottom = Math.max(row, ...rowsSharing(form, row, column));
    return { top: row, left: column, bottom, right };
  };
}

/** The rows whose 一级 or 二级指标 stands in a cell. */
function rowsSharing({ indicators }: Form, row: number, column: number): number[] {
  return indicators.flatMap(({ name, category, subcategory }) =>
    [category, subcategory].some((shared) => shared?.row === row && shared.column === column) ? [name.row] : [],
  );
}

function isEmptyColumn(cells: SheetCells, column: number, { top, bottom }: Table): boolean {
  for (let row = top; row <= bottom; row += 1) {
    if (!cells.isEmpty(row, column)) return false;
  }
  return true;
}

/** 项目资金, 年度总体目标 and, last, 绩效指标. */
function tablesOf({ funds, expectedGoal, actualGoal, indicators }: Form, cells: SheetCells): Table[] {
  const goals = [expectedGoal, actualGoal].flatMap((cell) => cell ?? []);
  const [line, first] = [funds[0], indicators[0]];
  return [
    ...tableOf(
      funds.map(({ label }) => label),
      line ? [line.budget, line.executed, line.rate, line.score] : [],
      cells,
    ),
    ...tableOf(goals, goals, cells),
    ...tableOf(
      indicators.map(({ name }) => name),
      first ? [first.name, first.target, first.actual, first.weight, first.score] : [],
      cells,
    ),
  ];
}

/** A table of the rows of `own`; its headings begin where the highest above one of the cells of a row stands. */
function tableOf(own: readonly Cell[], headed: readonly (Cell | null | undefined)[], cells: SheetCells): Table[] {
  if (own.length === 0) return [];
  const rows = own.map(({ row }) => row);
  const first = Math.min(...rows);
  const tops = headed.flatMap((cell) => (cell ? [headingRow(cell, first, cells)] : []));
  return [{ top: Math.min(first, ...tops), bottom: Math.max(...rows) }];
}

function headingRow({ column, hasLabel }: Cell, first: number, cells: SheetCells): number {
  if (hasLabel) return first;
  for (let above = 1; above <= HEADING_ROWS && above <= first; above += 1) {
    if (!cells.isEmpty(first - above, column)) return first - above;
  }
  return first;
}
