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
  if (across.hidden + down.hidden === 0 && isWithin(rectangle, canvas)) return rectangle;
  sheet.scrollToCell(Math.max(0, row - 3), Math.max(0, column - 3), 0);
  return null;
}

function isWithin({ x, y, width, height }: ScreenRectangle, canvas: DOMRect): boolean {
  const right = x + width <= canvas.right - SCROLL_BAR;
  const bottom = y + height <= canvas.bottom - SCROLL_BAR;
  return x >= canvas.left + HEADINGS.left && y >= canvas.top + HEADINGS.top && right && bottom;
}
