import type { Area } from '../core/cell/area';
import type { PresentReturn } from '../core/returns/arrangeReturns';
import { presentReturns } from '../core/returns/returnTable';
import { GRID_PROPERTIES, areaOfRange, gridOf } from './gridOf';
import type { FoundSheet, SheetSearch } from './renewSheet';
import { RETURN_TABLE, loadNameFormulas, loadNamedRange } from './summaryNames';

/** Our sheet of what is returned as it stands. */
export interface PresentReturns extends FoundSheet {
  readonly sheetId: string;
  readonly isProtected: boolean;
  /** Whether the user has hidden it. */
  readonly isHidden: boolean;
  /** Its heading and lines. */
  readonly area: Area;
  readonly lines: readonly PresentReturn[];
}

/** Looks for our sheet of what is returned, in one round trip. */
export async function findReturns(context: Excel.RequestContext): Promise<SheetSearch<PresentReturns>> {
  const { workbook } = context;
  workbook.worksheets.load('items/name');
  const table = loadNamedRange(workbook, RETURN_TABLE);
  const used = table.sheet.getUsedRangeOrNullObject(true).untrack().load(GRID_PROPERTIES);
  const protection = table.sheet.protection.load('protected');
  const formulas = loadNameFormulas(workbook, [RETURN_TABLE]);
  table.sheet.load('visibility');
  await context.sync();
  const names = workbook.worksheets.items.map(({ name }) => name);
  const nameFormulas = formulas();
  if (table.range.isNullObject) return { names, present: null, altered: null, nameFormulas };
  const { id: sheetId, name: sheetName, visibility } = table.sheet;
  const grid = used.isNullObject ? null : gridOf(used);
  const area = areaOfRange(table.range);
  const lines = grid && presentReturns(grid, area);
  if (!lines) return { names, present: null, altered: sheetName, nameFormulas };
  const isHidden = visibility !== Excel.SheetVisibility.visible;
  return {
    ...{ names, altered: null, nameFormulas },
    present: { sheetId, sheetName, isProtected: protection.protected, isHidden, grid, area, lines },
  };
}
