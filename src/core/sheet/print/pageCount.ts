import type { Area } from '../../cell/area';
import type { SheetLayout } from '../sheetLayout';
import type { SheetPage } from './sheetPage';

/** Pages an area takes. */
export interface PageCount {
  readonly across: number;
  readonly down: number;
}

/** Excel makes nothing smaller than this to have it fit. */
const LEAST_SCALE = 0.1;

/**
 * About how many pages an area takes by the sizes of its rows and columns; null where the paper or a size is not known. Printers measure
 * a little differently, and breaks set by hand are not asked for.
 */
export function pageCount(
  { top, left, bottom, right }: Area,
  { room, scale, fit, titleRows }: Omit<SheetPage, 'printAreas'>,
  { rowHeights, columnWidths }: Pick<SheetLayout, 'rowHeights' | 'columnWidths'>,
): PageCount | null {
  if (!room || bottom >= rowHeights.length || right >= columnWidths.length) return null;
  const widths = columnWidths.slice(left, right + 1);
  const heights = rowHeights.slice(top, bottom + 1);
  const shown = fit ? fittingScale(sum(widths), sum(heights), room, fit) : scale;
  const [width, height] = [room.width / shown, room.height / shown];
  // Titles stand again only on pages after those they are on.
  const again =
    titleRows && titleRows.bottom <= bottom ? sum(rowHeights.slice(titleRows.top, titleRows.bottom + 1)) : 0;
  return {
    across: Math.min(pagesFor(widths, width, width), fit?.across ?? Infinity),
    down: Math.min(pagesFor(heights, height, Math.max(height - again, height / 2)), fit?.down ?? Infinity),
  };
}

function fittingScale(
  width: number,
  height: number,
  room: NonNullable<SheetPage['room']>,
  { across, down }: NonNullable<SheetPage['fit']>,
): number {
  const byWidth = across === null ? 1 : (room.width * across) / width;
  const byHeight = down === null ? 1 : (room.height * down) / height;
  // Excel makes nothing larger, and takes whole percents.
  return Math.max(LEAST_SCALE, Math.floor(Math.min(1, byWidth, byHeight) * 100) / 100);
}

/** How many pages rows or columns take that are not torn apart unless they alone are larger than a page. */
function pagesFor(sizes: readonly number[], first: number, further: number): number {
  let pages = 1;
  let left = first;
  for (const size of sizes) {
    const isEmpty = pages === 1 && left === first;
    if (size > left && !isEmpty) {
      pages += 1;
      left = further;
    }
    left -= size;
    while (left < 0) {
      pages += 1;
      left += further;
    }
  }
  return pages;
}

function sum(sizes: readonly number[]): number {
  return sizes.reduce((total, size) => total + size, 0);
}
