import type { Cell } from '../../cell/cell';
import { labelText } from '../../cell/cellText';
import { textIn } from '../../form/cellState';
import type { Form, Indicator } from '../../form/form';
import type { Area } from '../../cell/area';
import type { SheetCells } from './sheetCells';

/** A sheet row of 绩效指标. */
export interface IndicatorRow {
  /** Zero-based. */
  readonly row: number;
  /** Null for an empty row that belongs to the indicators above it. */
  readonly indicator: Indicator | null;
  readonly category: Cell | null;
  readonly subcategory: Cell | null;
}

/** Rows of one 二级指标, by their indexes, both included. */
export interface RowBlock {
  readonly first: number;
  readonly last: number;
}

/** The sheet rows of a form's indicators from top to bottom, with the empty ones between and after them. */
export function indicatorRows(form: Form, cells: SheetCells): IndicatorRow[] {
  const area = form.area;
  const filled = form.indicators.map(filledRow);
  const end = (form.totalScore ?? form.totalWeight) ? area.bottom - 1 : (filled.at(-1)?.row ?? 0);
  return filled.flatMap((above, index) => {
    const last = (filled[index + 1]?.row ?? end + 1) - 1;
    return [above, ...emptyRows(above, last, area, cells)];
  });
}

/** Where the block around a row begins and ends. */
export function rowBlockAround(
  rows: readonly Pick<IndicatorRow, 'category' | 'subcategory'>[],
  index: number,
): RowBlock {
  const here = rows[index];
  const belongs = (at: number): boolean => {
    const row = rows[at];
    return row !== undefined && here !== undefined && sameBlock(row, here);
  };
  let first = index;
  let last = index;
  while (belongs(first - 1)) first -= 1;
  while (belongs(last + 1)) last += 1;
  return { first, last };
}

/** What a block is called: its 二级 name, or its 一级 name where there is none. */
export function blockName({ category, subcategory }: Pick<IndicatorRow, 'category' | 'subcategory'>): string {
  return textIn(subcategory) || textIn(category);
}

function filledRow(indicator: Indicator): IndicatorRow {
  const { category, subcategory, name } = indicator;
  return { row: name.row, indicator, category, subcategory };
}

/** Empty rows that follow a row directly. */
function emptyRows(above: IndicatorRow, last: number, { left, right }: Area, cells: SheetCells): IndicatorRow[] {
  const rows: IndicatorRow[] = [];
  for (let row = above.row + 1; row <= last && cells.firstFilled(row, left, right) === null; row += 1) {
    rows.push({ ...above, row, indicator: null });
  }
  return rows;
}

type Labels = Pick<IndicatorRow, 'category' | 'subcategory'>;

function sameBlock(a: Labels, b: Labels): boolean {
  return sameLabel(a.category, b.category) && sameLabel(a.subcategory, b.subcategory);
}

function sameLabel(a: Cell | null, b: Cell | null): boolean {
  return labelText(a?.value ?? '') === labelText(b?.value ?? '');
}
