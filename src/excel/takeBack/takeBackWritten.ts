import { parseCellAddress } from '../../core/cell/a1';
import type { Grid } from '../../core/sheet/grid';
import { heldAt } from '../../core/takeBack/heldCell';
import { isAdapted } from '../../core/takeBack/isAdapted';
import { movedCells } from '../../core/takeBack/movedCells';
import { sayEditObstacle } from '../../wording/excel';
import { loadLandmarks } from '../cellEntries';
import type { Landmark } from '../cellEntries';
import { readGrid } from '../loadedGrid';
import type { TakeBack, TakeBackLook } from './takeBack';
import { joinTakeBacks } from './joinTakeBacks';
import { takeBackCells } from './takeBackCells';
import type { WrittenCell } from './takeBackCells';

/** Where an action wrote on a sheet. */
interface WrittenPlace {
  readonly sheetId: string;
  readonly changes: readonly WrittenCell[];
  /** Cells by which the places are known. */
  readonly landmarks: readonly Landmark[];
}

/**
 * How cells of a sheet, and sizes set with them, are taken back; null when nothing was changed. Refused where rows or columns have moved
 * since, as other cells may hold there what was entered; no round trip more as long as all landmarks are in their places.
 */
export function takeBackWritten(
  { sheetId, changes, landmarks }: WrittenPlace,
  sizes: TakeBack | null,
): TakeBack | null {
  const cells = takeBackCells(sheetId, changes);
  const takeBack = joinTakeBacks([cells, sizes], cells?.what);
  const written = new Set(changes.map(({ cell }) => cell));
  const known = landmarks.filter(({ cell }) => !written.has(cell));
  if (!takeBack || known.length === 0) return takeBack;
  const look = async (context: Excel.RequestContext): Promise<TakeBackLook> => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId).load('id');
    const missing = loadLandmarks(sheet, known);
    const seen = await takeBack.look(context);
    if (sheet.isNullObject || missing() === null) return seen;
    const grid = await readGrid(context, sheet);
    const places = known.map(({ cell, formula }) => ({ ...parseCellAddress(cell), formula }));
    const placeNow = movedCells(places, grid);
    // One that somebody has changed is nowhere, and nothing has moved for that.
    const hasMoved = places.some((place) => {
      const now = placeNow?.(place);
      return now && (now.row !== place.row || now.column !== place.column);
    });
    return placeNow && hasMoved ? refusal(changes, grid, placeNow) : seen;
  };
  return { ...takeBack, look };
}

function refusal(
  changes: WrittenPlace['changes'],
  grid: Grid,
  placeNow: NonNullable<ReturnType<typeof movedCells>>,
): TakeBackLook {
  const told = changes.filter(({ before, after }) => !isAdapted(before.formula, after.formula));
  const isTakenBack = told.some(({ cell, before }) => {
    const place = placeNow(parseCellAddress(cell));
    return place !== null && isAdapted(before.formula, heldAt(grid, place.row, place.column).formula);
  });
  return {
    kind: 'refused',
    why: (language) => sayEditObstacle({ code: 'rowsMoved' }, language),
    ...(told.length > 0 && { isTakenBack }),
  };
}
