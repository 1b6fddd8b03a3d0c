import type { Form } from '../../form/form';
import type { Cell } from '../../cell/cell';
import { labelText } from '../../cell/cellText';
import { mergeAt } from '../edit/rowMerges';
import type { Area } from '../../cell/area';
import { SheetCells } from '../edit/sheetCells';
import type { Grid } from '../grid';

/** A filled cell of a form, with the cells it has to itself. */
export interface FormText {
  readonly cell: Cell;
  readonly area: Area;
  /** The last column before the next filled one: so far a text that is not wrapped runs on. */
  readonly lastFree: number;
  /** Whether it stands in a table of the form, where what is merged can be inferred. */
  readonly isInTable: boolean;
}

/** Rows of a table with its headings. Left of `ownFrom` stand names and captions that may go on over rows below. */
interface TableRows {
  readonly top: number;
  readonly bottom: number;
  readonly ownFrom: number;
}

/**
 * Every filled cell of a form. Without knowing the merges, they are inferred as people merge: a column of a table that holds nothing
 * belongs to the one left of it, empty cells below a name to the name, and in other rows a cell goes on to the next filled one.
 */
export function formTexts(form: Form, grid: Grid, merges: readonly Area[] | null): FormText[] {
  const cells = new SheetCells(grid);
  const area = form.area;
  const tables = tablesOf(form);
  const texts: FormText[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const table = tables.find(({ top, bottom }) => row >= top && row <= bottom) ?? null;
    const filled = filledColumns(cells, row, area);
    filled.forEach((column, index) => {
      const lastFree = (filled[index + 1] ?? area.right + 1) - 1;
      texts.push({
        cell: cells.cell(row, column),
        area: merges ? mergeAt(merges, row, column) : inferredArea(cells, { row, column, lastFree }, area, table),
        lastFree,
        isInTable: table !== null,
      });
    });
  }
  return texts;
}

function filledColumns(cells: SheetCells, row: number, { left, right }: Area): number[] {
  const columns: number[] = [];
  for (let column = left; column <= right; column += 1) {
    if (isFilled(cells, row, column)) columns.push(column);
  }
  return columns;
}

/** Errors count as nothing: they are no texts to read. */
function isFilled(cells: SheetCells, row: number, column: number): boolean {
  return labelText(cells.value(row, column)) !== '';
}

interface Place {
  readonly row: number;
  readonly column: number;
  readonly lastFree: number;
}

function inferredArea(
  cells: SheetCells,
  { row, column, lastFree }: Place,
  { left }: Area,
  table: TableRows | null,
): Area {
  if (!table) return { top: row, left: column, bottom: row, right: lastFree };
  let right = column;
  while (right < lastFree && isEmptyColumn(cells, right + 1, table)) right += 1;
  let bottom = row;
  const goesOn = (below: number): boolean =>
    below <= table.bottom &&
    filledColumns(cells, below, { top: below, bottom: below, left, right: column }).length === 0;
  while (column < table.ownFrom && goesOn(bottom + 1)) bottom += 1;
  return { top: row, left: column, bottom, right };
}

function isEmptyColumn(cells: SheetCells, column: number, { top, bottom }: TableRows): boolean {
  for (let row = top; row <= bottom; row += 1) {
    if (!cells.isEmpty(row, column)) return false;
  }
  return true;
}

/** 项目资金, 年度总体目标 and 绩效指标, each with the row of headings above it. */
function tablesOf({ funds, expectedGoal, actualGoal, indicators }: Form): TableRows[] {
  const goals = [expectedGoal, actualGoal].flatMap((cell) => cell ?? []);
  return [
    ...tableOf(funds.map(({ label }) => label)),
    ...tableOf(goals),
    ...tableOf(indicators.map(({ name }) => name)),
  ];
}

function tableOf(cells: readonly Cell[]): TableRows[] {
  if (cells.length === 0) return [];
  const rows = cells.map(({ row }) => row);
  const headings = cells.map(({ row, hasLabel }) => (hasLabel ? row : row - 1));
  const ownFrom = Math.min(...cells.map(({ column }) => column));
  return [{ top: Math.max(0, Math.min(...headings)), bottom: Math.max(...rows), ownFrom }];
}
