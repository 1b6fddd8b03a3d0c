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
  /** How far the frozen rows and columns reach; what begins within them is not scrolled. */
  readonly frozen: { readonly x: number; readonly y: number };
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
  const { rows, columns } = engine.layout.frozen(sheet.getSheetId());
  const free = sheet.getRange(rows, columns).getCellRect();
  return {
    canvas,
    cells: {
      x: canvas.left + HEADINGS.left * zoom,
      y: canvas.top + HEADINGS.top * zoom,
      width: canvas.width - HEADINGS.left * zoom - SCROLL_BAR,
      height: canvas.height - HEADINGS.top * zoom - SCROLL_BAR,
    },
    scroll: { x: (first.x - HEADINGS.left + offsetX) * zoom, y: (first.y - HEADINGS.top + offsetY) * zoom },
    frozen: { x: (free.x - HEADINGS.left) * zoom, y: (free.y - HEADINGS.top) * zoom },
    zoom,
  };
}

/** A place on the sheet as it is seen along one axis. */
interface Seen {
  /** From the edge of the first cell on, in CSS pixels. */
  readonly at: number;
  /** How much of its beginning is below the frozen cells. */
  readonly hidden: number;
}

/** Where something that begins `start` pixels from the first cell is drawn along an axis. */
export function seenAt({ scroll, frozen }: GridOrigin, axis: 'x' | 'y', start: number): Seen {
  if (start < frozen[axis]) return { at: start, hidden: 0 };
  const at = start - scroll[axis];
  return { at, hidden: Math.max(0, frozen[axis] - at) };
}
