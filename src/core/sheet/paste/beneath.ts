import type { CellValue } from '../../cell/cell';
import { contains } from '../../cell/area';
import type { Area } from '../../cell/area';
import { cellAddress } from '../../cell/a1';
import { findRowPlace } from '../edit/rowPlace';
import type { RowPlace } from '../edit/rowPlace';
import { SheetCells } from '../edit/sheetCells';
import type { Grid } from '../grid';
import type { Paste } from './paste';

/** Rows of headings that may be pasted along above the first indicator. */
const HEADING_ROWS = 3;

/** The first row of 绩效指标 that was pasted over, of the sheet as it was before; null where none was. */
export function pastedOver({ area, before }: Paste): RowPlace | null {
  for (let row = area.top; row <= Math.min(area.bottom, area.top + HEADING_ROWS); row += 1) {
    const place = findRowPlace(before, cellAddress(row, area.left));
    if (place) return meets(place, area) ? place : null;
  }
  return null;
}

function meets({ columns }: RowPlace, { left, right }: Area): boolean {
  return left <= columns.to && columns.from <= right;
}

/** Whether names of 一级 or 二级指标 were pasted along, so that they say where a row belongs. */
export function hasNames({ area }: Paste, { ownColumns }: RowPlace): boolean {
  return area.left < ownColumns.from;
}

/**
 * The sheet as it would be had the paste changed nothing but the indicators' own cells: formulas, what stands below the indicators, and
 * the names of 一级 and 二级指标 are as before. Where names were pasted along, every cell is as before: its row may belong elsewhere.
 */
export function gridBeneath(now: Grid, paste: Paste, place: RowPlace): Grid {
  const { area, before } = paste;
  const cells = new SheetCells(before);
  const first = place.rows[0]?.row ?? area.top;
  const last = place.rows.at(-1)?.row ?? area.bottom;
  const isKept = (row: number, column: number): boolean => {
    if (!contains(area, row, column)) return true;
    if (hasNames(paste, place) || row < first || row > last) return false;
    const { from, to } = place.columns;
    return column < from || column > to || cells.formula(row, column) === null;
  };
  const pick = <T>(present: readonly (readonly T[])[], former: readonly (readonly T[])[], empty: T): T[][] =>
    present.map((row, r) =>
      row.map((value, c) => {
        const [at, on] = [now.row + r, now.column + c];
        return isKept(at, on) ? value : (former[at - before.row]?.[on - before.column] ?? empty);
      }),
    );
  return {
    ...now,
    values: pick<CellValue>(now.values, before.values, ''),
    formulas: pick<CellValue>(now.formulas, before.formulas, ''),
    numberFormats: pick(now.numberFormats, before.numberFormats, 'General'),
  };
}
