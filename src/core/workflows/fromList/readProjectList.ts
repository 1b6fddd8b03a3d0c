import type { Cell } from '../../cell/cell';
import { textIn } from '../../form/cellState';
import type { MoneyUnit } from '../../quantity/money';
import type { Grid } from '../../sheet/grid';
import { GridView } from '../../sheet/read/gridView';
import type { ListHeadings } from './findListHeadings';
import { findListHeadings } from './findListHeadings';
import type { ListField } from './listLabels';
import { moneyUnitIn } from './moneyUnitIn';
import type { SkipReason } from './skipReason';
import { skipReason } from './skipReason';

/** A column of a list: what it holds, its heading and the heading's cell. */
export interface ListColumn {
  /** Null for a column that is not used. */
  readonly field: ListField | null;
  readonly label: string;
  readonly cell: string;
  readonly unit: MoneyUnit | null;
}

/** One project of a list, with its cells. */
export interface ListedProject {
  /** Row of the sheet as Excel numbers it. */
  readonly row: number;
  readonly cells: ReadonlyMap<ListField, Cell>;
}

/** A row of the list that gives no form. */
export interface SkippedRow {
  readonly row: number;
  readonly reason: SkipReason;
  /** What stands first in it; '' for a blank row. */
  readonly text: string;
}

/** A list with one project per row, as read. */
export interface ProjectList {
  readonly columns: readonly ListColumn[];
  readonly projects: readonly ListedProject[];
  readonly skipped: readonly SkippedRow[];
  /** The year the rows above the heading name; null when none is. */
  readonly year: number | null;
  /** The unit stated above the headings, or else by the first of them that states one; null when none does. */
  readonly moneyUnit: MoneyUnit | null;
}

/** Reads a list of projects by its headings, in whatever order they stand. Null when there is no heading with 项目名称. */
export function readProjectList(grid: Grid): ProjectList | null {
  const view = new GridView(grid);
  const headings = findListHeadings(view);
  if (!headings) return null;
  const columns = headings.columns.map(({ field, label, unit, row, column }): ListColumn => {
    return { field, label, unit, cell: view.cell(row, column).address };
  });
  return { columns, ...readRows(view, grid.row, headings), ...readTitle(view, headings) };
}

function readRows(view: GridView, gridRow: number, headings: ListHeadings): Pick<ProjectList, 'projects' | 'skipped'> {
  const projects: ListedProject[] = [];
  const skipped: SkippedRow[] = [];
  for (let row = headings.lastRow + 1; row <= lastFilledRow(view); row += 1) {
    const reason = skipReason(view, row, headings.columns);
    const [first] = view.filledColumns(row);
    const text = first === undefined ? '' : textIn(view.cell(row, first));
    if (reason) skipped.push({ row: gridRow + row + 1, reason, text });
    else projects.push({ row: gridRow + row + 1, cells: cellsOf(view, row, headings) });
  }
  return { projects, skipped };
}

function cellsOf(view: GridView, row: number, { columns }: ListHeadings): ReadonlyMap<ListField, Cell> {
  return new Map(columns.flatMap(({ field, column }) => (field ? [[field, view.cell(row, column)] as const] : [])));
}

/** Rows of formats only, below the list, are no rows of it. */
function lastFilledRow(view: GridView): number {
  let last = view.rows - 1;
  while (last >= 0 && view.filledColumns(last).length === 0) last -= 1;
  return last;
}

function readTitle(view: GridView, headings: ListHeadings): Pick<ProjectList, 'year' | 'moneyUnit'> {
  const above: string[] = [];
  for (let row = 0; row < headings.firstRow; row += 1) {
    above.push(...view.filledColumns(row).map((column) => view.text(row, column)));
  }
  const years = above.flatMap((text) => /(?<!\d)(20\d{2})年/.exec(text)?.[1] ?? []);
  const units = [...above.map(moneyUnitIn), ...headings.columns.map(({ unit }) => unit)];
  return { year: years[0] === undefined ? null : Number(years[0]), moneyUnit: units.find((unit) => unit) ?? null };
}
