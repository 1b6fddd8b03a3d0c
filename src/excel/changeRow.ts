import type { Saying } from '../wording/language';
import { rowMessages } from '../wording/pane';
import { parseCellAddress } from '../core/cell/a1';
import type { CellPosition } from '../core/cell/a1';
import { mergesAround } from '../core/sheet/edit/rowMerges';
import { areaAddress, parseArea } from '../core/cell/area';
import { landmarksOf } from '../core/sheet/edit/landmarks';
import type { Grid } from '../core/sheet/grid';
import { highlightRules } from '../core/sheet/highlightRules';
import { markedFormula } from '../core/sheet/ruleMarker';
import { differingCells, heldAt, holdsSame } from '../core/takeBack/heldCell';
import { isEditUnderWay } from '../core/takeBack/isEditUnderWay';
import { areLinesDone } from '../core/takeBack/areLinesDone';
import { linesAbove } from '../core/takeBack/linesAbove';
import { rowEditSince } from '../core/takeBack/rowEditSince';
import type { KnownCell } from '../core/takeBack/movedCells';
import { applyRowEdit } from './applyRowEdit';
import { loadLandmarks } from './cellEntries';
import { guardCells, guardRanges, syncGuarded } from './guardCells';
import { loadGrid, readGrid } from './loadedGrid';
import { loadLiveRules } from './lookAtRow';
import type { RowLook } from './lookAtRow';
import { loadOwnRules } from './ownRules';
import { isUnanswered } from './runs/noAnswer';
import { putBack } from './runs/putBack';
import { syncFound } from './runs/syncFound';
import { undoNow } from './takeBack/takeBack';
import type { TakeBack } from './takeBack/takeBack';
import { takeBackRow } from './takeBack/takeBackRow';
import { UserError } from './userError';

const rowChanged: Saying = (language) => rowMessages[language].rowChanged();

/**
 * Does what was planned for a row, in two round trips: a last look at the form's rows, which Excel follows from then on, and the
 * change, which it refuses where they are elsewhere. Gives how it is taken back; null when nothing was changed.
 */
export async function changeRow(context: Excel.RequestContext, look: RowLook): Promise<TakeBack | null> {
  const { sheetId, place, seen } = look;
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const landmarks = landmarksOf(seen, [place.form]);
  const moved = loadLandmarks(sheet, landmarks);
  const guard = guardCells(
    sheet,
    landmarks.slice(-1).map(({ cell }) => cell),
  );
  await context.sync();
  if (moved() !== null) throw new UserError(rowChanged);
  guard();
  return change(context, look, look, seen);
}

/** Does the rest of what was planned, on the sheet as it was seen last; what is taken back is all of it. */
async function change(
  context: Excel.RequestContext,
  look: RowLook,
  rest: Pick<RowLook, 'plan' | 'liveRules' | 'validations'>,
  seen: Grid,
): Promise<TakeBack | null> {
  const { sheetId, begun, checkpoint, place } = look;
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const isFirst = !begun.isEverReached;
  begun.queue(context);
  const found = loadGrid(sheet);
  applyRowEdit(sheet, rest.plan, rest);
  checkpoint.queue(context);
  const now = loadGrid(sheet);
  // Somebody has typed in the form meanwhile: everything is put back as it was found.
  const putBackTyped = async (after: Grid): Promise<void> => {
    if (!isFormChanged(place, seen, found.read())) return;
    const undo = rowTakeBack({ ...look, ...rest }, after, found.read());
    await putBack(context, {
      places: undo?.places.flatMap(({ cells }) => cells ?? []) ?? [],
      run: async (later) => {
        if (undo) await undoNow(later, undo);
        // What a first try has left is put back by nobody here.
        if (rest === look) checkpoint.undo();
        else checkpoint.forget();
      },
    });
    throw new UserError(rowChanged);
  };
  const keepFound = (): void => {
    if (isFirst) look.known.found = found.read();
  };
  await syncFound({
    sync: () => syncGuarded(context, () => new UserError(rowChanged)),
    isFound: found.isLoaded,
    putBack: async () => {
      keepFound();
      const after = await readGrid(context, sheet);
      if (differingCells(found.read(), after).length > 0) await putBackTyped(after);
    },
  });
  keepFound();
  await putBackTyped(now.read());
  return rowTakeBack(look, now.read());
}

/** Whether anything of the form is not as it was looked at: something was typed, or rows have moved. */
function isFormChanged({ form }: RowLook['place'], seen: Grid, found: Grid): boolean {
  const { top, left, bottom, right } = parseArea(form.range);
  return differingCells(seen, found).some(
    ({ row, column }) => top <= row && row <= bottom && left <= column && column <= right,
  );
}

function rowTakeBack(
  { sheetId, seen, known, kind, place, plan, surroundings, looks, liveRules }: RowLook,
  after: Grid,
  before = known.found ?? seen,
): TakeBack | null {
  return takeBackRow({
    sheetId,
    kind,
    before,
    after,
    plan,
    surroundings,
    merges: mergesAround(place, surroundings),
    looks: plan.lines.length > 0 ? looks : new Map(),
    liveRules: liveRules.length > 0 ? highlightRules(place.form, place.cells.grid, []) : [],
    // A try that was refused may have left one half drawn.
    loadLiveRules: (onSheet) => loadLiveRules(onSheet, place, { unfinished: true }),
  });
}

/** What of a row's change is there after it was refused or not answered, and how that is taken back. */
export interface RowAfter {
  readonly kind: 'done' | 'none' | 'partly';
  readonly takeBack: TakeBack | null;
}

/** Looks what of a row's change is there, in one round trip. */
export async function lookAfterRow(context: Excel.RequestContext, look: RowLook, error: unknown): Promise<RowAfter> {
  const { sheetId, seen: before, plan, begun, checkpoint } = look;
  if (!begun.isQueued) return { kind: 'none', takeBack: null };
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId).load('id');
  const loaded = loadGrid(sheet);
  await context.sync();
  const isLost = isUnanswered(error);
  // What was not sent, or what Excel has refused as a whole, has changed nothing, whatever rows have moved since.
  const isNothing = sheet.isNullObject || checkpoint.isUndone || (!isLost && !begun.isEverReached);
  if (isNothing) return { kind: 'none', takeBack: null };
  const now = loaded.read();
  if (isLost) {
    // It is there as a whole, or not at all; where its rows are elsewhere by now, it is taken back by nobody.
    const above = linesAbove(before, knownCells(look), now, Math.min(...editedRows(plan)));
    const { isThere, hasMoved } = rowEditSince(before, now, plan, above);
    const takeBack = isThere && !hasMoved ? rowTakeBack(look, now) : null;
    return { kind: isThere ? 'done' : 'none', takeBack };
  }
  // Of a request that was refused it is known how far it got.
  const isBegun =
    plan.lines.length > 0
      ? areLinesDone(before, now, plan.lines)
      : writtenCells(plan).some(({ row, column }) => !holdsSame(heldAt(before, row, column), heldAt(now, row, column)));
  // Where rows have moved since, nobody knows what is of whom.
  const isOpen = isMoved(look, now) && !areLinesDone(before, now, plan.lines);
  if (!isBegun) return { kind: isOpen ? 'partly' : 'none', takeBack: null };
  // A request is carried out as a whole unless Excel says that something in it failed.
  const isWhole = checkpoint.isReached || (checkpoint.isQueued && (await isLastRuleThere(context, look)));
  return { kind: isWhole ? 'done' : 'partly', takeBack: rowTakeBack(look, now) };
}

/** Whether the rule that is drawn last stands there: Excel may refuse what only tells how far it got. */
async function isLastRuleThere(context: Excel.RequestContext, look: RowLook): Promise<boolean> {
  const { sheetId, plan, liveRules } = look;
  const [last] = plan.liveRules ?? [];
  if (!last || liveRules.length === 0) return false;
  const onSheet = loadOwnRules(context.workbook.worksheets.getItem(sheetId));
  await context.sync();
  const earlier = new Set(liveRules.map(({ id }) => id));
  return onSheet().some(({ id, formula }) => formula === markedFormula(last) && !earlier.has(id));
}

function isMoved(look: RowLook, now: Grid): boolean {
  const landmarks = knownCells(look);
  const gone = landmarks.filter(({ row, column, formula }) => heldAt(now, row, column).formula !== formula);
  return gone.length * 2 > landmarks.length;
}

/** The landmarks of the form as it was looked at. */
function knownCells({ seen, place }: RowLook): KnownCell[] {
  return landmarksOf(seen, [place.form]).map(({ cell, formula }) => ({ ...parseCellAddress(cell), formula }));
}

/** Rows of the sheet, zero-based, that an edit changes. */
function editedRows({ lines, writes }: RowLook['plan']): number[] {
  return [...lines, ...writes].map(({ row }) => row);
}

function writtenCells({ writes }: RowLook['plan']): CellPosition[] {
  return writes.flatMap(({ row, column, entries }) => entries.map((_, index) => ({ row, column: column + index })));
}

/**
 * Does what a try that was refused half-way may have left undone, in two round trips. Whether its row is in (or out) already, the
 * texts below it tell, and rules come in the place of those that are there; everything else done twice is the same. UserError where
 * the form holds something else than that try could have left: somebody has typed in it, or its rows have moved.
 */
export async function finishRow(context: Excel.RequestContext, look: RowLook): Promise<TakeBack | null> {
  const { sheetId, seen, place, plan } = look;
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const area = parseArea(place.form.range);
  // As many rows more as there will be, should they be in.
  const range = areaAddress({ ...area, bottom: area.bottom + Math.max(1, plan.lines.length) });
  const loaded = loadGrid(sheet);
  const liveRules = loadLiveRules(sheet, place, { range, unfinished: true });
  const guard = guardRanges(sheet, [sheet.getRange(range).getLastCell()]);
  await context.sync();
  const [before, now] = [seen, loaded.read()];
  if (!isEditUnderWay(before, now, plan, area)) throw new UserError(rowChanged);
  const isDone = areLinesDone(before, now, plan.lines);
  guard();
  const rest = { ...look, plan: isDone ? { ...plan, lines: [] } : plan, liveRules: liveRules() };
  return change(context, look, rest, now);
}

/** The zero-based last row of the sheet with anything in it, -1 for an empty one. */
export async function lastRowNow(context: Excel.RequestContext, sheetId: string): Promise<number> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const used = sheet.getUsedRangeOrNullObject(true).untrack().load('rowIndex,rowCount');
  await context.sync();
  return used.isNullObject ? -1 : used.rowIndex + used.rowCount - 1;
}
