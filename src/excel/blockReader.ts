import type { Grid } from '../core/sheet/grid';
import { GRID_PROPERTIES, gridOf } from './gridOf';
import type { SheetBlock } from './sheetBlocks';
import { cellsIn, takeBlocks } from './sheetBlocks';
import { isTooMuch } from './userError';

/** A sheet read to its last row; null when it is empty or gone. */
export interface ReadGrid {
  readonly sheetId: string;
  readonly grid: Grid | null;
}

/** Cells read in one round trip: at about 80 bytes each this stays below the 5 MB that Excel on the web sends. */
const MAX_CELLS = 50_000;

/** Reads many sheets, as much as Excel sends at a time; asks for less when it refuses to send that much. */
export class BlockReader {
  /** Ids of sheets of which Excel does not send even a single row. */
  readonly refused = new Set<string>();
  private readonly parts = new Map<string, Grid[]>();
  private mostCells = MAX_CELLS;

  constructor(
    private readonly context: Excel.RequestContext,
    private waiting: readonly SheetBlock[],
  ) {}

  get isDone(): boolean {
    return this.waiting.length === 0;
  }

  /** One round trip; gives the sheets that are complete with it. */
  async readOn(): Promise<ReadGrid[]> {
    const { batch, rest } = takeBlocks(this.waiting, this.mostCells);
    const grids = batch.map((block) => this.load(block));
    try {
      await this.context.sync();
    } catch (error) {
      if (!isTooMuch(error)) throw error;
      return this.askForLess(batch, rest);
    }
    this.waiting = rest;
    batch.forEach(({ sheetId }, index) => {
      const grid = grids[index]?.();
      this.parts.set(sheetId, [...(this.parts.get(sheetId) ?? []), ...(grid ? [grid] : [])]);
    });
    return this.complete(batch);
  }

  /** Queues the reading; call the result after the sync. Null when the sheet was deleted meanwhile. */
  private load({ sheetId, row, column, rows, columns }: SheetBlock): () => Grid | null {
    const sheet = this.context.workbook.worksheets.getItemOrNullObject(sheetId).load('id');
    const range = sheet.getRangeByIndexes(row, column, rows, columns).untrack().load(GRID_PROPERTIES);
    return () => (sheet.isNullObject ? null : gridOf(range));
  }

  private askForLess(batch: readonly SheetBlock[], rest: readonly SheetBlock[]): ReadGrid[] {
    const [block] = batch;
    if (block && batch.length === 1 && block.rows === 1) {
      this.refused.add(block.sheetId);
      this.parts.delete(block.sheetId);
      this.waiting = rest.filter(({ sheetId }) => sheetId !== block.sheetId);
      return [{ sheetId: block.sheetId, grid: null }];
    }
    this.mostCells = Math.floor(cellsIn(batch) / 2);
    this.waiting = [...batch, ...rest];
    return [];
  }

  private complete(batch: readonly SheetBlock[]): ReadGrid[] {
    const waiting = new Set(this.waiting.map(({ sheetId }) => sheetId));
    const ids = [...new Set(batch.map(({ sheetId }) => sheetId))].filter((sheetId) => !waiting.has(sheetId));
    return ids.map((sheetId) => {
      const grid = joined(this.parts.get(sheetId) ?? []);
      this.parts.delete(sheetId);
      return { sheetId, grid };
    });
  }
}

/** One grid of several, each below the one before it. */
function joined([first, ...others]: readonly Grid[]): Grid | null {
  if (!first || others.length === 0) return first ?? null;
  const all = [first, ...others];
  return {
    ...first,
    values: all.flatMap(({ values }) => values),
    formulas: all.flatMap(({ formulas }) => formulas),
    numberFormats: all.flatMap(({ numberFormats }) => numberFormats),
  };
}
