import type { CellValue } from '../core/cell/cell';
import type { Entry } from '../core/sheet/edit/entry';
import type { SheetSizes } from '../core/sheet/fit/formFit';
import type { Guard } from './guardCells';
import { loadCells } from './takeBack/heldCells';
import type { ReadCell } from './takeBack/heldCells';

/** What one cell is to hold, and what the user saw in it. */
export interface CellEntry {
  /** A1 address. */
  readonly cell: string;
  /** The value the user saw there; any will do when left out. */
  readonly old?: CellValue;
  /** The formula the user saw there, the value where there was none; any will do when left out. */
  readonly oldFormula?: CellValue;
  /** What the user saw it come to, which must stay until it is written; anything will do when left out. */
  readonly oldResult?: CellValue;
  readonly entry: Entry;
  /** The number format the cell needs; its own stays when left out. */
  readonly numberFormat?: string;
}

/** What is to be written to one sheet. */
export interface SheetEntries {
  readonly sheetId: string;
  readonly entries: readonly CellEntry[];
  /** Rows and columns to make larger, and texts to wrap, with the entries; none when left out. */
  readonly sizes?: SheetSizes;
  /** Cells by which the places are known: where they hold something else, rows have moved and nothing is written. */
  readonly landmarks?: readonly Landmark[];
}

/** A cell that is not written to and must hold what it held. */
export interface Landmark {
  /** A1 address. */
  readonly cell: string;
  readonly formula: CellValue;
}

/**
 * What becomes of cells that hold something else than the user saw, and of sheets that are protected or gone: 'refuse' writes nothing
 * at all (UserError), 'skip' writes the others and names those left.
 */
export type OnConflict = 'refuse' | 'skip';

/** A sheet as it was looked at before anything was written to it. */
export interface LookedAtSheet {
  readonly sheetId: string;
  /** What is to be written. */
  readonly entries: readonly CellEntry[];
  /** What their cells hold. */
  readonly before: readonly ReadCell[];
  /** How large the rows and columns are of which sizes are asked for. */
  readonly presentSizes: SheetSizes;
  /** What is still to be set of the sizes asked for. */
  readonly sizes: SheetSizes;
  readonly landmarks: readonly Landmark[];
  /** Has Excel refuse the request that writes where the cells have moved since; for the context of the look. */
  readonly guard: Guard;
}

/** What can be written, and what is left alone. */
export interface CellsLook {
  readonly sheets: readonly LookedAtSheet[];
  /** Cells that hold something else by now, or whose sheet is gone. */
  readonly changed: readonly LeftCell[];
  readonly locked: readonly LockedSheet[];
}

/** A protected sheet, and how many of its cells are not written to for that. */
export interface LockedSheet {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly cells: number;
}

/** A cell that is not written to. */
export interface LeftCell {
  readonly sheetId: string;
  readonly cell: string;
}

/** Cells in one request, which stays far below the 5 MB that Excel on the web takes. */
export const MAX_CELLS_A_REQUEST = 1000;

/** As many at a time as go into one request. */
export function* batchesOf<Part extends Pick<SheetEntries, 'entries'>>(
  parts: readonly Part[],
): Generator<readonly Part[]> {
  let batch: Part[] = [];
  let cells = 0;
  for (const part of parts) {
    if (batch.length > 0 && cells + part.entries.length > MAX_CELLS_A_REQUEST) {
      yield batch;
      batch = [];
      cells = 0;
    }
    batch.push(part);
    cells += part.entries.length;
  }
  if (batch.length > 0) yield batch;
}

/** Queues looking at landmarks; the result, called after the sync, is the first that is not in its place, null where all are. */
export function loadLandmarks(sheet: Excel.Worksheet, landmarks: readonly Landmark[]): () => string | null {
  const cells = loadCells(
    sheet,
    landmarks.map(({ cell }) => cell),
  );
  return () => cells().find(({ formula }, index) => formula !== landmarks[index]?.formula)?.cell ?? null;
}
