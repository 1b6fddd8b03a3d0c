import '@univerjs/sheets-ui/lib/facade';
import type { WorkbookEngine } from '../../engine/workbookEngine';
import type { ScreenRectangle } from './cellOnScreen';

/** Univer's widths of the row and column headings, and of the scroll bars. */
export const HEADINGS = { left: 46, top: 20 };
export const SCROLL_BAR = 16;

/** Where the cells of the active sheet are drawn in the page, and how far they are scrolled, in CSS pixels. */
export interface GridOrigin {
  readonly canvas: DOMRect;
  /** The part of the page where cells are. */
  readonly cells: ScreenRectangle;
  readonly scroll: { readonly x: number; readonly y: number };
  readonly zoom: number;
}

/** Null while the grid is not drawn. */
export function gridOrigin(engine: WorkbookEngine): GridOrigin | null {
  const canvas = document.querySelector('canvas[id^="univer-sheet-main-canvas"]')?.getBoundingClientRect();
  if (!canvas) return null;
  const sheet = engine.context.workbook.getActiveSheet();
  const zoom = sheet.getZoom();
  const { sheetViewStartRow, sheetViewStartColumn, offsetX, offsetY } = sheet.getScrollState();
  const first = sheet.getRange(sheetViewStartRow, sheetViewStartColumn).getCellRect();
  return {
    canvas,
    cells: {
      x: canvas.left + HEADINGS.left * zoom,
      y: canvas.top + HEADINGS.top * zoom,
      width: canvas.width - HEADINGS.left * zoom - SCROLL_BAR,
      height: canvas.height - HEADINGS.top * zoom - SCROLL_BAR,
    },
    scroll: { x: (first.x - HEADINGS.left + offsetX) * zoom, y: (first.y - HEADINGS.top + offsetY) * zoom },
    zoom,
  };
}
