import type { Grid } from '../core/sheet/grid';
import { GRID_PROPERTIES, gridOf } from './gridOf';
import { isLoaded } from './runs/isLoaded';

/** Everything on a sheet at one moment of a request; there after the sync, after one that was refused only where it is loaded. */
export interface LoadedGrid {
  readonly isLoaded: () => boolean;
  /** Without cells where the sheet is empty or gone. */
  readonly read: () => Grid;
}

const EMPTY_GRID: Grid = { row: 0, column: 0, values: [], formulas: [], numberFormats: [] };

/** Queues the reading of everything on a sheet. */
export function loadGrid(sheet: Excel.Worksheet): LoadedGrid {
  const used = sheet.getUsedRangeOrNullObject(true).untrack().load(GRID_PROPERTIES);
  return {
    isLoaded: () => isLoaded(used, 'values'),
    read: () => (used.isNullObject ? EMPTY_GRID : gridOf(used)),
  };
}

/** Reads everything on a sheet now, in a round trip of its own. */
export async function readGrid(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<Grid> {
  const loaded = loadGrid(sheet);
  await context.sync();
  return loaded.read();
}
