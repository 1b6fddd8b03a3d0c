import type { SheetLayout, TextLook } from '../core/sheet/sheetLayout';

/** As far as sizes and looks are read, whatever the sheet holds: a hundred bytes a cell, of the 5 MB that Excel on the web sends. */
const MEASURED = 'A1:AN500';

const LOOKS = {
  format: { font: { size: true, bold: true }, wrapText: true, shrinkToFit: true, textOrientation: true },
} as const;

/**
 * Queues the reading of sizes and looks from A1 to the last cell that holds anything, within bounds; call the result after the
 * sync. Merges are not asked for: on the desktop that takes the user's steps of undo away.
 */
export function loadLayout(sheet: Excel.Worksheet): () => SheetLayout {
  const used = sheet.getUsedRange(true).untrack();
  const area = used.getBoundingRect('A1').untrack().getIntersection(MEASURED).untrack();
  const rows = area.getRowProperties({ rowHidden: true, format: { rowHeight: true } });
  const columns = area.getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
  const cells = area.getCellProperties(LOOKS);
  return () => ({
    rowHeights: rows.value.map(({ rowHidden, format }) => (rowHidden ? 0 : (format?.rowHeight ?? 0))),
    columnWidths: columns.value.map(({ columnHidden, format }) => (columnHidden ? 0 : (format?.columnWidth ?? 0))),
    looks: cells.value.map((row) => row.map(lookOf)),
    merges: null,
    growingRows: new Set(),
  });
}

/** What a cell leaves open comes as null. */
function lookOf({ format }: Excel.CellProperties): TextLook {
  return {
    fontSize: format?.font?.size ?? null,
    bold: format?.font?.bold ?? null,
    wrap: format?.wrapText ?? true,
    shrinks: format?.shrinkToFit ?? false,
    isTurned: (format?.textOrientation ?? 0) !== 0,
  };
}
