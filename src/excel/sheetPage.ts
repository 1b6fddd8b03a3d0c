import type { Area } from '../core/cell/area';
import { addressesOf, areaOfLines } from '../core/cell/areasIn';
import { sheetSize } from '../core/cell/sheetSize';
import type { SheetPage } from '../core/sheet/print/sheetPage';
import { inExcel } from './inExcel';

/** Millimetres of the papers a form is printed on, upright. */
const PAPERS: Readonly<Partial<Record<string, readonly [width: number, height: number]>>> = {
  A3: [297, 420],
  A4: [210, 297],
  A4Small: [210, 297],
  A5: [148, 210],
  B4: [257, 364],
  B5: [182, 257],
  Letter: [215.9, 279.4],
  Legal: [215.9, 355.6],
};
const POINTS_IN_MM = 72 / 25.4;

const LOADED = 'zoom,orientation,paperSize,topMargin,bottomMargin,leftMargin,rightMargin';

/**
 * How a sheet prints, in one request of its own: an Excel without any printer refuses what belongs to pages, and the sheet is to be read
 * all the same. Null where it refuses, or tells nothing that can be understood.
 */
export async function readSheetPage(sheetId: string): Promise<SheetPage | null> {
  try {
    return await inExcel(
      async (context) => {
        const page = loadSheetPage(context.workbook.worksheets.getItem(sheetId));
        await context.sync();
        return page();
      },
      { waitForCellEdit: true, isBackground: true },
    );
  } catch {
    return null;
  }
}

/** Queues the reading; call the result after the sync. */
export function loadSheetPage({ pageLayout }: Excel.Worksheet): () => SheetPage | null {
  pageLayout.load(LOADED);
  const printed = pageLayout.getPrintAreaOrNullObject().untrack().load('address');
  const titles = pageLayout.getPrintTitleRowsOrNullObject().untrack().load('address');
  return () => {
    const { zoom, orientation, paperSize } = pageLayout;
    const printAreas = printed.isNullObject ? [] : areasOf(printed.address);
    const [titleRows = null] = titles.isNullObject ? [] : (areasOf(titles.address) ?? []);
    const [across, down] = [zoom.horizontalFitToPages || null, zoom.verticalFitToPages || null];
    return (
      printAreas && {
        printAreas,
        room: roomOf(pageLayout, PAPERS[paperSize], orientation === Excel.PageOrientation.landscape),
        scale: (zoom.scale || 100) / 100,
        fit: across === null && down === null ? null : { across, down },
        titleRows,
      }
    );
  };
}

function roomOf(
  { topMargin, bottomMargin, leftMargin, rightMargin }: Excel.PageLayout,
  paper: readonly [number, number] | undefined,
  isLandscape: boolean,
): SheetPage['room'] {
  if (!paper) return null;
  const [width, height] = (isLandscape ? [paper[1], paper[0]] : paper).map((mm) => mm * POINTS_IN_MM) as [
    number,
    number,
  ];
  const room = { width: width - leftMargin - rightMargin, height: height - topMargin - bottomMargin };
  return room.width > 0 && room.height > 0 ? room : null;
}

const END = { bottom: sheetSize.rows - 1, right: sheetSize.columns - 1 };

/** The areas of 'Sheet1!A1:J20,Sheet1!A30:J40'; null where one of them is no area. */
function areasOf(addresses: string): Area[] | null {
  try {
    return addressesOf(addresses).map((address) => areaOfLines(address, END));
  } catch {
    return null;
  }
}
