import { parseArea } from '../../../src/core/cell/area';
import type { SheetSizes } from '../../../src/core/sheet/fit/formFit';
import type { SheetLayout, TextLook } from '../../../src/core/sheet/sheetLayout';
import type { SheetPlan } from '../../../src/core/sheet/sheetPlan';

/** Sizes and looks of the sheet a plan was drawn on at A1; with or without knowing the merges. */
export function plannedLayout(
  { columnWidths, rowHeights, merges }: SheetPlan,
  fontSize: number,
  knowsMerges: boolean,
): SheetLayout {
  const look: TextLook = { fontSize, bold: false, wrap: true, shrinks: false, isTurned: false };
  return {
    rowHeights,
    columnWidths,
    looks: rowHeights.map(() => columnWidths.map(() => look)),
    merges: knowsMerges ? merges.map(parseArea) : null,
    growingRows: new Set(),
  };
}

/** The layout after sizes were set. */
export function withSizes(layout: SheetLayout, { heights, widths }: SheetSizes): SheetLayout {
  const rows = new Map(heights.map(({ row, height }) => [row, height]));
  const columns = new Map(widths.map(({ column, width }) => [column, width]));
  return {
    ...layout,
    rowHeights: layout.rowHeights.map((height, row) => rows.get(row) ?? height),
    columnWidths: layout.columnWidths.map((width, column) => columns.get(column) ?? width),
  };
}
