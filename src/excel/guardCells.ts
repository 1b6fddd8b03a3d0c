import { errorCode } from './userError';
import type { UserError } from './userError';

/** Queues the refusal of a request where cells are no longer in their places. */
export type Guard = () => void;

/**
 * Has Excel follow ranges from the caller's next request on, as rows and columns come and go. The guard is called in a later request of
 * the same context, before anything is changed: Excel then refuses that request as a whole where one of them is elsewhere by then,
 * having no cell in common with its place. See `syncGuarded`. `present` gives the sheet the places are to be on by then.
 */
export function guardRanges(
  sheet: Excel.Worksheet,
  ranges: readonly Excel.Range[],
  present: () => Excel.Worksheet = () => sheet,
): Guard {
  // Followed until the guard lets go of them in its own request: what Excel.run tidies up would take another one.
  ranges.forEach((range) => range.load('rowIndex,columnIndex').track());
  return () => {
    const now = present();
    const places = ranges.map(({ rowIndex, columnIndex }) => now.getCell(rowIndex, columnIndex).untrack());
    ranges.forEach((range, index) => places[index] && range.getIntersection(places[index]).untrack());
    ranges.forEach((range) => range.untrack());
  };
}

/** The same for single cells by address. */
export function guardCells(sheet: Excel.Worksheet, cells: readonly string[]): Guard {
  return guardRanges(
    sheet,
    cells.map((cell) => sheet.getRange(cell)),
  );
}

/** Sends a request that begins with guards; the error given where one had it refused, and nothing was changed. */
export async function syncGuarded(context: Excel.RequestContext, moved: () => UserError): Promise<void> {
  try {
    await context.sync();
  } catch (error) {
    throw isGuarded(error) ? moved() : error;
  }
}

/** Where a guard ends a request: the sheet is gone or has another name, or its cells are elsewhere. */
const GUARDS = /^(WorksheetCollection\.|Range\.getIntersection$)/;

/** Whether a guard has had a request refused. */
export function isGuarded(error: unknown): boolean {
  const { debugInfo } = error as Partial<OfficeExtension.Error>;
  return errorCode(error) === 'ItemNotFound' && GUARDS.test(debugInfo?.errorLocation ?? '');
}
