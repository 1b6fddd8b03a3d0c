import { bareLabel } from '../../cell/cellText';
import type { Indicator } from '../../form/form';
import type { RowPlace } from '../edit/rowPlace';
import { SheetCells } from '../edit/sheetCells';
import { hasNames } from './beneath';
import type { Paste } from './paste';

/** A row that was pasted, with the names it belongs to: its own or, as in merged cells, those above it. */
export interface PastedRow {
  /** Zero-based, where it was pasted. */
  readonly row: number;
  /** '' where none is told; as labels are compared. */
  readonly category: string;
  readonly subcategory: string;
  /** Whether its own cells tell the 二级指标, or were not pasted along. */
  readonly isNamed: boolean;
}

/** How many cells of a row say what the form's headings say when it is one of headings. */
const LIKE_HEADINGS = 2;

/**
 * The pasted rows that are still to be put into the form: without names those below its last indicator, with names all of them.
 * Rows of headings are none; with names, empty ones are none either. `below` is how many were pasted below the last indicator.
 */
export function pastedRows(paste: Paste, place: RowPlace, below: number): PastedRow[] {
  const { area, after } = paste;
  const cells = new SheetCells(after);
  const last = place.rows.at(-1)?.row ?? area.bottom;
  const [categoryColumn, subcategoryColumn] = nameColumns(place);
  const rows: PastedRow[] = [];
  let [category, subcategory] = ['', ''];
  for (let row = hasNames(paste, place) ? area.top : last + 1; row <= Math.min(area.bottom, last + below); row += 1) {
    const isFilled = cells.firstFilled(
      row,
      Math.max(area.left, place.ownColumns.from),
      Math.min(area.right, place.ownColumns.to),
    );
    if ((isFilled === null && hasNames(paste, place)) || isHeading(cells, row, paste, place)) continue;
    const own = nameIn(row, categoryColumn);
    if (own !== '') [category, subcategory] = [own, ''];
    const ownSubcategory = nameIn(row, subcategoryColumn);
    subcategory = ownSubcategory || subcategory;
    const isNamed = ownSubcategory !== '' || !isPasted(subcategoryColumn);
    rows.push({ row, category, subcategory, isNamed });
  }
  return rows;

  function isPasted(column: number | null): boolean {
    return column !== null && area.left <= column && column <= area.right;
  }

  function nameIn(row: number, column: number | null): string {
    return column !== null && isPasted(column) ? bareLabel(cells.value(row, column)) : '';
  }
}

/** The columns of the names of 一级 and 二级指标; null where the form has none. */
function nameColumns({ form }: RowPlace): [number | null, number | null] {
  const column = (field: 'category' | 'subcategory') =>
    form.indicators.map((indicator: Indicator) => indicator[field]?.column ?? null).find((found) => found !== null) ??
    null;
  return [column('category'), column('subcategory')];
}

/** Whether a row says what the headings above the indicators say. */
function isHeading(cells: SheetCells, row: number, { area, before }: Paste, place: RowPlace): boolean {
  const first = place.rows[0]?.row ?? area.top;
  const headings = new Set(textsOf(new SheetCells(before), first - 1, place.columns.from, place.columns.to));
  const same = textsOf(cells, row, area.left, area.right).filter((text) => headings.has(text));
  return same.length >= LIKE_HEADINGS;
}

function textsOf(cells: SheetCells, row: number, from: number, to: number): string[] {
  const texts = Array.from({ length: to - from + 1 }, (_, index) => bareLabel(cells.value(row, from + index)));
  return texts.filter((text) => text !== '');
}
