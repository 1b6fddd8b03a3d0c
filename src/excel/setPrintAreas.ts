import { cellAddress } from '../core/cell/a1';
import { areaAddress } from '../core/cell/area';
import type { Area } from '../core/cell/area';
import { landmarksOf } from '../core/sheet/edit/landmarks';
import type { Grid } from '../core/sheet/grid';
import type { SheetPage } from '../core/sheet/print/sheetPage';
import { ignoringMessages } from '../wording/excel';
import { loadLandmarks } from './cellEntries';
import { guardCells, syncGuarded } from './guardCells';
import { Checkpoint } from './runs/checkpoint';
import { makeChange } from './runs/makeChange';
import type { Aftermath } from './runs/makeChange';
import { isUnanswered } from './runs/noAnswer';
import { queuePrintAreas } from './setUpPages';
import { loadSheetPage } from './sheetPage';
import { protectedSheet } from './takeBack/lookAtEdit';
import { UserError } from './userError';

/** What is to be printed of a sheet. */
export interface PrintAreasChange {
  readonly sheetId: string;
  /** The sheet as it was read when that was found out. */
  readonly seen: Grid;
  readonly areas: readonly Area[];
  /** Whether each of them is made to fit the width of a page. */
  readonly isOneWide: boolean;
}

/**
 * Sets what a sheet prints. One step of Excel's undo where it has one; there is none of ours, as Office.js cannot take a print area away.
 * UserError where the sheet is protected or rows have come or gone since it was read.
 */
export function setPrintAreas(change: PrintAreasChange): Promise<void> {
  const page: SeenPage = { before: null, begun: new Checkpoint() };
  return makeChange(
    (context) => write(context, change, page),
    (context, error) => lookAgain(context, change, page, error),
  );
}

/** How the sheet was just before it was written to, and whether that has begun. */
interface SeenPage {
  before: SheetPage | null;
  readonly begun: Checkpoint;
}

async function write(
  context: Excel.RequestContext,
  { sheetId, seen, areas, isOneWide }: PrintAreasChange,
  page: SeenPage,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(sheetId).load('name,protection/protected');
  const landmarks = landmarksOf(
    seen,
    areas.map((area) => ({ area })),
  );
  const moved = loadLandmarks(sheet, landmarks);
  const before = loadSheetPage(sheet);
  const ends = areas.map(({ bottom, right }) => cellAddress(bottom, right));
  const guard = guardCells(sheet, ends);
  await context.sync();
  const obstacle = protectedSheet(sheet);
  if (obstacle) throw obstacle;
  if (moved() !== null) throw formMoved();
  page.before = before();
  guard();
  page.begun.queue(context);
  queuePrintAreas(sheet, { areas: areas.map(areaAddress), isOneWide });
  await syncGuarded(context, formMoved);
}

/** Of a request that was refused on its way the width may be set and the area not: doing it once more does both. */
async function lookAgain(
  context: Excel.RequestContext,
  { sheetId, areas, isOneWide }: PrintAreasChange,
  { before, begun }: SeenPage,
  error: unknown,
): Promise<Aftermath<void>> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId).load('name');
  const now = loadSheetPage(sheet);
  await context.sync();
  const present = sheet.isNullObject ? null : now();
  // Excel moves what is to be printed with rows that come and go.
  const isBegun = isUnanswered(error) || begun.isEverReached;
  if (!isBegun || !before || !present || JSON.stringify(present) === JSON.stringify(before)) return { kind: 'none' };
  const isSet = present.printAreas.map(areaAddress).join() === areas.map(areaAddress).join();
  const isDone = isSet && (!isOneWide || present.fit?.across === 1);
  return isDone ? { kind: 'done', result: undefined } : { kind: 'partly', places: [sheet.name], remedy: 'again' };
}

function formMoved(): UserError {
  return new UserError((language) => ignoringMessages[language].formChanged());
}
