import { cellAddress } from '../core/cell/a1';
import type { SheetSizes } from '../core/sheet/fit/formFit';

/** Queues looking how large rows and columns are by now; the result, called after the sync, leaves those that are large enough out. */
export function loadSizes(sheet: Excel.Worksheet, { heights, widths, wraps }: SheetSizes): () => SheetSizes {
  const rows = heights.map((size) => ({ size, format: formatAt(sheet, size.row, 0).load('rowHeight') }));
  const columns = widths.map((size) => ({ size, format: formatAt(sheet, 0, size.column).load('columnWidth') }));
  return () => ({
    // A row of no height is hidden, and stays so.
    heights: rows.flatMap(({ size, format: { rowHeight } }) => (isBetween(rowHeight, size.height) ? size : [])),
    widths: columns.flatMap(({ size, format: { columnWidth } }) => (isBetween(columnWidth, size.width) ? size : [])),
    wraps,
  });
}

/** Queues setting sizes; what is larger already must have been left out. */
export function applySizes(sheet: Excel.Worksheet, { heights, widths, wraps }: SheetSizes): void {
  for (const { row, height } of heights) formatAt(sheet, row, 0).rowHeight = height;
  for (const { column, width } of widths) formatAt(sheet, 0, column).columnWidth = width;
  for (const cell of wraps) sheet.getRange(cell).untrack().format.wrapText = true;
}

/** Queues giving rows and columns these very sizes, and taking the wrapping of texts off again. */
export function setSizes(sheet: Excel.Worksheet, { heights, widths, wraps }: SheetSizes): void {
  applySizes(sheet, { heights, widths, wraps: [] });
  for (const cell of wraps) sheet.getRange(cell).untrack().format.wrapText = false;
}

/** The look of a cell, by its zero-based place; its sizes are those of its row and column. */
export function formatAt(sheet: Excel.Worksheet, row: number, column: number): Excel.RangeFormat {
  return sheet.getRange(cellAddress(row, column)).untrack().format;
}

function isBetween(present: number, wanted: number): boolean {
  return present > 0 && present < wanted;
}
