import { inExcel } from './inExcel';
import type { BatchOptions } from './inExcel';
import { SUMMARY_TABLE, loadNamedRange } from './summaryNames';

/** A sheet by name. */
export interface ListedSheet {
  readonly sheetId: string;
  readonly sheetName: string;
  /** Hidden by the user, or so that only a macro can show it. */
  readonly isHidden: boolean;
}

/** The sheets of the workbook. */
export interface WorkbookListing {
  /** All but our own of all forms, in the order of their tabs. */
  readonly sheets: readonly ListedSheet[];
  /** Our own sheet of all forms; null when there is none. */
  readonly summary: ListedSheet | null;
}

/** The sheets of the workbook by name, in one round trip. */
export function listSheets(options: BatchOptions = {}): Promise<WorkbookListing> {
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id,items/name,items/visibility');
    const summary = loadNamedRange(context.workbook, SUMMARY_TABLE);
    await context.sync();
    const summarySheetId = summary.range.isNullObject ? null : summary.sheet.id;
    const sheets = worksheets.items.map(({ id, name, visibility }) => {
      return { sheetId: id, sheetName: name, isHidden: visibility !== Excel.SheetVisibility.visible };
    });
    return {
      sheets: sheets.filter(({ sheetId }) => sheetId !== summarySheetId),
      summary: sheets.find(({ sheetId }) => sheetId === summarySheetId) ?? null,
    };
  }, options);
}
