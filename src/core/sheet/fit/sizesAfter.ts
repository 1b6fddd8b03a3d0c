import type { Form } from '../../form/form';
import { parseCellAddress } from '../../cell/a1';
import type { Grid } from '../grid';
import type { Entry } from '../edit/entry';
import { gridAfterEdit } from '../edit/gridAfterEdit';
import type { SheetLayout } from '../sheetLayout';
import { formFit } from './formFit';
import type { SheetSizes } from './formFit';

/** Nothing to set. */
export const NO_SIZES: SheetSizes = { heights: [], widths: [], wraps: [] };

/** What is entered into a cell. */
export interface SheetEntry {
  /** A1 address. */
  readonly cell: string;
  readonly entry: Entry;
}

/** How high the rows written to must be so that what is entered can be read; no other row changes. Results of formulas are short. */
export function sizesAfter(
  {
    grid,
    layout,
    forms,
  }: { readonly grid: Grid; readonly layout: SheetLayout | null; readonly forms: readonly Form[] },
  entries: readonly SheetEntry[],
): SheetSizes {
  if (!layout) return NO_SIZES;
  const writes = entries.map(({ cell, entry }) => ({ ...parseCellAddress(cell), entries: [entry] }));
  const rows = new Set(writes.map(({ row }) => row));
  const after = gridAfterEdit(grid, { lines: [], writes });
  const heights = forms
    .flatMap((form) => formFit(form, after, layout)?.sizes.heights ?? [])
    .filter(({ row }) => rows.has(row));
  return { ...NO_SIZES, heights };
}

/** Both together; a row or column that both would set as large as the larger of them. */
export function joinedSizes(first: SheetSizes, second: SheetSizes): SheetSizes {
  const heights = new Map(first.heights.map(({ row, height }) => [row, height]));
  for (const { row, height } of second.heights) heights.set(row, Math.max(heights.get(row) ?? 0, height));
  const widths = new Map(first.widths.map(({ column, width }) => [column, width]));
  for (const { column, width } of second.widths) widths.set(column, Math.max(widths.get(column) ?? 0, width));
  return {
    heights: [...heights].map(([row, height]) => ({ row, height })),
    widths: [...widths].map(([column, width]) => ({ column, width })),
    wraps: [...new Set([...first.wraps, ...second.wraps])],
  };
}
