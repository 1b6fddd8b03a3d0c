import '@univerjs/sheets-ui/lib/facade';
import type { WorkbookEngine } from '../../engine/workbookEngine';
import { HEADINGS, SCROLL_BAR, gridOrigin, seenAt } from './gridOrigin';

/** A rectangle in the page, in CSS pixels. */
export interface ScreenRectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Where a cell of the active sheet is drawn (at 100 %), or null when it is out of sight: then the grid is scrolled
 * and the caller asks again when that is drawn.
 */
export function cellOnScreen(engine: WorkbookEngine, row: number, column: number): ScreenRectangle | null {
  const origin = gridOrigin(engine);
  if (!origin) return null;
  const { cells, canvas } = origin;
  const sheet = engine.context.workbook.getActiveSheet();
  const { x, y, width, height } = sheet.getRange(row, column).getCellRect();
  const [across, down] = [seenAt(origin, 'x', x - HEADINGS.left), seenAt(origin, 'y', y - HEADINGS.top)];
  const rectangle = { x: cells.x + across.at, y: cells.y + down.at, width, height };
  const isAcross = across.hidden === 0 && isWithinWidth(rectangle, canvas);
  const isDown = down.hidden === 0 && isWithinHeight(rectangle, canvas);
  if (isAcross && isDown) return rectangle;
  // As in Excel, what is to be seen along one axis is not moved along it.
  const { sheetViewStartRow, sheetViewStartColumn } = sheet.getScrollState();
  sheet.scrollToCell(
    isDown ? sheetViewStartRow : Math.max(0, row - 3),
    isAcross ? sheetViewStartColumn : Math.max(0, column - 3),
    0,
  );
  return null;
}

function isWithinWidth({ x, width }: ScreenRectangle, canvas: DOMRect): boolean {
  return x >= canvas.left + HEADINGS.left && x + width <= canvas.right - SCROLL_BAR;
}

function isWithinHeight({ y, height }: ScreenRectangle, canvas: DOMRect): boolean {
  return y >= canvas.top + HEADINGS.top && y + height <= canvas.bottom - SCROLL_BAR;
}
