import type { Grid } from '../core/sheet/grid';
import type { SheetNote } from '../core/sheet/notes/sheetNote';
import { BlockReader } from './blockReader';
import type { ReadGrid } from './blockReader';
import { inExcel } from './inExcel';
import { listSheets } from './listSheets';
import type { ListedSheet, WorkbookListing } from './listSheets';
import { cellsIn } from './sheetBlocks';
import type { SheetBlock } from './sheetBlocks';
import { loadNotes } from './sheetNotes';

/** A sheet of the workbook as it was at one moment. */
export interface ReadSheetCells extends ListedSheet {
  /** Everything filled in; null for an empty sheet. */
  readonly grid: Grid | null;
}

/** How the reading of a workbook is followed and ended. */
export interface ReadAllOptions {
  /** Takes the names of all sheets before any is read. */
  readonly onListed?: (listing: WorkbookListing) => void;
  /** Takes sheets as they have been read, not in order; the reading goes on when it is done with them. */
  readonly onSheets: (sheets: readonly ReadSheetCells[], total: number) => Promise<void> | void;
  /** Ends the reading at once; what has been handed over stays. */
  readonly signal?: AbortSignal;
  /** Ids of the sheets to read; all of them when left out. */
  readonly only?: ReadonlySet<string>;
  /** True: nobody asked for it, so wait for the end of a cell edit instead of saying that one is under way. */
  readonly isBackground?: boolean;
  /** Sheets with more cells than this are passed over as too large. */
  readonly mostCells?: number;
  /** True: our own sheet of all forms, too. */
  readonly withSummary?: boolean;
}

/** What has become of the reading of a workbook. */
export interface WorkbookReading {
  readonly ended: 'done' | 'cancelled';
  /** Sheets that are too large to be read; no form is as large. */
  readonly tooLarge: readonly ListedSheet[];
  readonly listing: WorkbookListing;
}

/** Cells; a hundred forms below each other have a tenth of them. */
const MAX_CELLS_ON_SHEET = 500_000;

/** How many sheets Microsoft's client is told of before the page has its turn; a hundred take it some ten milliseconds. */
const SHEETS_AT_A_TIME = 100;

/**
 * Reads every sheet of the workbook, as a rule but our own of all forms: one round trip for their names, one for their sizes, then as many
 * sheets at a time as Excel sends in one answer. Hidden sheets are read like the others. Says so at once when a cell is being
 * edited; once begun it waits for the end of an edit.
 */
export async function readAllSheets({
  onListed,
  onSheets,
  signal,
  only,
  isBackground = false,
  mostCells = MAX_CELLS_ON_SHEET,
  withSummary = false,
}: ReadAllOptions): Promise<WorkbookReading> {
  const listing = await listSheets({ waitForCellEdit: isBackground, isBackground, signal });
  onListed?.(listing);
  const all = withSummary && listing.summary ? [...listing.sheets, listing.summary] : listing.sheets;
  const sheets = all.filter(({ sheetId }) => only?.has(sheetId) ?? true);
  const reading = inExcel<WorkbookReading>(
    async (context) => {
      const { used, notes } = await usedCells(context, sheets);
      const large = used.filter((block) => cellsIn([block]) > mostCells);
      const skipped = new Set(large.map(({ sheetId }) => sheetId));
      const blocks = used.filter(({ sheetId }) => !skipped.has(sheetId));
      const readable = new Map(
        sheets.filter(({ sheetId }) => !skipped.has(sheetId)).map((sheet) => [sheet.sheetId, sheet]),
      );
      const reader = new BlockReader(context, blocks);
      const handOver = async (grids: readonly ReadGrid[]) => {
        const read = grids.flatMap(({ sheetId, grid }) => {
          const sheet = readable.get(sheetId);
          const kept = notes.get(sheetId) ?? [];
          return sheet ? { ...sheet, grid: grid && kept.length > 0 ? { ...grid, notes: kept } : grid } : [];
        });
        if (read.length > 0) await onSheets(read, readable.size);
      };
      const isTooLarge = ({ sheetId }: ListedSheet) => skipped.has(sheetId) || reader.refused.has(sheetId);
      await handOver(emptySheets(readable, blocks));
      while (!reader.isDone && !signal?.aborted) await handOver(await reader.readOn());
      return {
        ended: reader.isDone ? 'done' : 'cancelled',
        tooLarge: sheets.filter(isTooLarge),
        listing,
      };
    },
    { waitForCellEdit: true, isBackground, signal },
  );
  return reading.catch((error: unknown) => {
    if (signal?.aborted) return { ended: 'cancelled', tooLarge: [], listing };
    throw error;
  });
}

/** Of sheets that are not empty. */
interface UsedCells {
  readonly used: readonly SheetBlock[];
  /** What is kept with their forms, by the ids of the sheets. */
  readonly notes: ReadonlyMap<string, readonly SheetNote[]>;
}

/** Place and size of what is filled in, and what is kept beside it; one round trip. */
async function usedCells(context: Excel.RequestContext, sheets: readonly ListedSheet[]): Promise<UsedCells> {
  const load = ({ sheetId }: ListedSheet) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
    const range = sheet.getUsedRangeOrNullObject(true).untrack();
    return { sheetId, range: range.load('rowIndex,columnIndex,rowCount,columnCount'), notes: loadNotes(sheet) };
  };
  const ranges: ReturnType<typeof load>[] = [];
  for (const sheet of sheets) {
    ranges.push(load(sheet));
    // Still one round trip; the page has its turn in between.
    if (ranges.length % SHEETS_AT_A_TIME === 0) await new Promise((resolve) => setTimeout(resolve, 0));
  }
  await context.sync();
  const filled = ranges.filter(({ range }) => !range.isNullObject);
  const used = filled.map(({ sheetId, range }) => {
    const { rowIndex, columnIndex, rowCount, columnCount } = range;
    return { sheetId, row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
  });
  return { used, notes: new Map(filled.map(({ sheetId, notes }) => [sheetId, notes()])) };
}

function emptySheets(readable: ReadonlyMap<string, ListedSheet>, blocks: readonly SheetBlock[]): ReadGrid[] {
  const filled = new Set(blocks.map(({ sheetId }) => sheetId));
  return [...readable.keys()].filter((sheetId) => !filled.has(sheetId)).map((sheetId) => ({ sheetId, grid: null }));
}
