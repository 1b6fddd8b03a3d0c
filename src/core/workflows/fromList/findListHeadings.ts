import type { MoneyUnit } from '../../quantity/money';
import type { GridView } from '../../sheet/read/gridView';
import { labelField } from '../../sheet/read/labels';
import type { ListField } from './listLabels';
import { listLabels } from './listLabels';
import { moneyUnitIn } from './moneyUnitIn';

/** A column of the list with its heading; rows and columns are those of the grid. */
export interface ListHeading {
  readonly column: number;
  /** The row of its lowest label. */
  readonly row: number;
  /** As printed, both rows joined. */
  readonly label: string;
  /** Null for a heading we have no use for, or one that comes a second time. */
  readonly field: ListField | null;
  /** The unit the heading states. */
  readonly unit: MoneyUnit | null;
}

/** The heading of a list of projects. */
export interface ListHeadings {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: readonly ListHeading[];
}

/** Rows looked at; a heading further down belongs to something else. */
const MAX_ROWS_ABOVE = 50;

/**
 * Finds the heading of a list: a row with 项目名称 and another column we know, or 项目名称 alone in a list of one column.
 * Group headings ('预算数' above '年初' and '调整后') count together with the labels below them.
 */
export function findListHeadings(view: GridView): ListHeadings | null {
  const isOneColumn = columnsInUse(view) === 1;
  for (let row = 0; row < Math.min(view.rows, MAX_ROWS_ABOVE); row += 1) {
    const columns = readColumns(view, row);
    const fields = columns.flatMap(({ field }) => field ?? []);
    if (fields.includes('project') && (fields.length > 1 || isOneColumn)) {
      return { firstRow: row, lastRow: Math.max(...columns.map((column) => column.row)), columns };
    }
  }
  return null;
}

function columnsInUse(view: GridView): number {
  const used = new Set<number>();
  for (let row = 0; row < view.rows; row += 1) view.filledColumns(row).forEach((column) => used.add(column));
  return used.size;
}

function readColumns(view: GridView, row: number): ListHeading[] {
  const lowerRow = hasSecondRow(view, row) ? row + 1 : null;
  const taken = new Set<ListField>();
  let group = '';
  return Array.from({ length: view.columns }, (_, column) => column).flatMap((column) => {
    const own = view.text(row, column);
    group = own || group;
    const lower = lowerRow === null ? '' : view.text(lowerRow, column);
    if (!own && !lower) return [];
    const field = fieldOf(lower ? group : own, lower);
    const isNew = field !== null && !taken.has(field);
    if (isNew) taken.add(field);
    return {
      column,
      row: lower && lowerRow !== null ? lowerRow : row,
      label: printedLabel(view, row, lower ? lowerRow : null, column),
      field: isNew ? field : null,
      unit: moneyUnitIn(lower) ?? moneyUnitIn(lower ? group : own),
    };
  });
}

/** A second row of headings leaves the cell below 项目名称 empty (it is merged) and has a label of ours. */
function hasSecondRow(view: GridView, row: number): boolean {
  const projectColumn = view.filledColumns(row).find((column) => fieldOf(view.text(row, column), '') === 'project');
  if (projectColumn === undefined || view.text(row + 1, projectColumn)) return false;
  let group = '';
  return Array.from({ length: view.columns }, (_, column) => column).some((column) => {
    group = view.text(row, column) || group;
    const lower = view.text(row + 1, column);
    return lower !== '' && fieldOf(group, lower) !== null;
  });
}

/** '年初' below '预算数' is 年初预算数; a label below a heading of its own kind stands for itself. */
function fieldOf(upper: string, lower: string): ListField | null {
  const readings = lower ? [upper + lower, lower + upper, lower] : [upper];
  for (const reading of readings) {
    const field = labelField(listLabels, reading);
    if (field !== null) return field;
  }
  return null;
}

function printedLabel(view: GridView, row: number, lowerRow: number | null, column: number): string {
  const cells = [view.cell(row, column), ...(lowerRow === null ? [] : [view.cell(lowerRow, column)])];
  return cells.map(({ value }) => String(value).replace(/\s+/g, '')).join('');
}
