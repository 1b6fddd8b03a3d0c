import { takeBackMessages } from '../../wording/excel';
import { cellAddress } from '../../core/cell/a1';
import { formatAt } from '../applySizes';
import type { SheetSizes } from '../../core/sheet/fit/formFit';
import { protectedSheet, sheetGone } from './lookAtEdit';
import type { TakeBack, TakeBackLook } from './takeBack';

/** Excel rounds heights and widths by less than this, in points. */
const TOLERANCE = 1;

/** Rows, columns and cells whose size or wrapping was set; heights and widths are those before. */
export interface SizeChange {
  readonly sheetId: string;
  readonly before: SheetSizes;
  readonly set: SheetSizes;
}

/** Queues the reading of how large rows and columns are; call the result after the sync. Cells to be wrapped are not wrapped. */
export function loadPresentSizes(sheet: Excel.Worksheet, { heights, widths, wraps }: SheetSizes): () => SheetSizes {
  const rows = heights.map(({ row }) => ({ row, format: formatAt(sheet, row, 0).load('rowHeight') }));
  const columns = widths.map(({ column }) => ({ column, format: formatAt(sheet, 0, column).load('columnWidth') }));
  return () => ({
    heights: rows.map(({ row, format }) => ({ row, height: format.rowHeight })),
    widths: columns.map(({ column, format }) => ({ column, width: format.columnWidth })),
    wraps,
  });
}

/** How sizes are taken back, in two round trips; null when none was set. Those changed since stay. */
export function takeBackSizes(change: SizeChange): TakeBack | null {
  const { heights, widths, wraps } = change.set;
  if (heights.length + widths.length + wraps.length === 0) return null;
  return {
    what: (language) => takeBackMessages[language].actions.sizes(),
    places: [{ sheetId: change.sheetId, cells: [] }],
    isOneStep: true,
    look: (context) => look(context, change),
  };
}

async function look(context: Excel.RequestContext, { sheetId, before, set }: SizeChange): Promise<TakeBackLook> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId).load('name,protection/protected');
  const present = loadPresentSizes(sheet, set);
  const wraps = set.wraps.map((cell) => ({ cell, format: sheet.getRange(cell).untrack().format.load('wrapText') }));
  await context.sync();
  if (sheet.isNullObject) return sheetGone();
  const { heights, widths } = present();
  const rows = set.heights.filter(({ row, height }) => isNear(heights.find((now) => now.row === row)?.height, height));
  const columns = set.widths.filter(({ column, width }) =>
    isNear(widths.find((now) => now.column === column)?.width, width),
  );
  const wrapped = wraps.filter(({ format }) => format.wrapText);
  if (rows.length + columns.length + wrapped.length === 0) return { kind: 'already' };
  const run = async (): Promise<readonly []> => {
    for (const { row } of rows) {
      const old = before.heights.find((size) => size.row === row);
      if (old) formatAt(sheet, row, 0).rowHeight = old.height;
    }
    for (const { column } of columns) {
      const old = before.widths.find((size) => size.column === column);
      if (old) formatAt(sheet, 0, column).columnWidth = old.width;
    }
    for (const { cell } of wrapped) sheet.getRange(cell).untrack().format.wrapText = false;
    await context.sync();
    return [];
  };
  const left = [
    ...rows.map(({ row }) => `${row + 1}:${row + 1}`),
    ...columns.map(({ column }) => cellAddress(0, column)),
    ...wrapped.map(({ cell }) => cell),
  ];
  return { kind: 'open', left, obstacle: protectedSheet(sheet), run };
}

function isNear(now: number | undefined, then: number): boolean {
  return now !== undefined && Math.abs(now - then) < TOLERANCE;
}
