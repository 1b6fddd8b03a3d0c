import { parseCellAddress } from '../../core/cell/a1';
import { sayEditObstacle, takeBackMessages } from '../../wording/excel';
import { entryOf, holdsSame } from '../../core/takeBack/heldCell';
import { guardCells, syncGuarded } from '../guardCells';
import type { Guard } from '../guardCells';
import { putBackCells } from '../putBackCells';
import type { OverwrittenCell } from '../putBackCells';
import { Checkpoint } from '../runs/checkpoint';
import { putBack } from '../runs/putBack';
import { UserError } from '../userError';
import { enterHeld, loadCells } from './heldCells';
import type { ReadCell } from './heldCells';
import { protectedSheet, sheetGone } from './lookAtEdit';
import type { TakeBack, TakeBackLook } from './takeBack';
import { writeEntries } from '../writeEntries';
import type { Saying } from '../../wording/language';

/** A cell of a sheet before and after an action wrote to it, both as Excel gave them. */
export interface WrittenCell {
  readonly sheetId: string;
  readonly cell: string;
  readonly before: ReadCell;
  readonly after: ReadCell;
}

/** Pairs what cells of a sheet held before with what they held after. */
export function cellChanges(sheetId: string, before: readonly ReadCell[], after: readonly ReadCell[]): WrittenCell[] {
  return before.flatMap((cell, index) => {
    const then = after[index];
    return then ? [{ sheetId, cell: cell.cell, before: cell, after: then }] : [];
  });
}

/** How written cells are taken back; null when nothing was changed. Three round trips. */
export function takeBackCells(all: readonly WrittenCell[]): TakeBack | null {
  const changes = all.filter(isChange);
  if (changes.length === 0) return null;
  const sheetIds = [...new Set(changes.map(({ sheetId }) => sheetId))];
  const cells = changes.map(({ cell }) => cell);
  return {
    what: (language) => takeBackMessages[language].actions.cells(cells.slice(0, MAX_NAMED), cells.length),
    places: sheetIds.map((sheetId) => ({
      sheetId,
      cells: changes.filter((change) => change.sheetId === sheetId).map(({ cell }) => cell),
    })),
    isOneStep: true,
    look: (context) => look(context, changes, sheetIds),
  };
}

/** Cells named in a sentence; more would not be read. */
const MAX_NAMED = 3;

function isChange({ before, after }: WrittenCell): boolean {
  return !holdsSame(before, after) || before.numberFormat !== after.numberFormat;
}

async function look(
  context: Excel.RequestContext,
  changes: readonly WrittenCell[],
  sheetIds: readonly string[],
): Promise<TakeBackLook> {
  const { now, guards, obstacle } = await readNow(context, changes, sheetIds);
  if (now.size === 0) return sheetGone();
  const present = changes.filter((change) => now.has(change));
  const isAs = (change: WrittenCell, then: ReadCell): boolean => {
    const cell = now.get(change);
    return cell !== undefined && holdsSame(cell, then);
  };
  const ours = present.filter((change) => isAs(change, change.after) && isChange(change));
  const open = ours.filter((change) => !isRestored(change, now.get(change)));
  const typed = present.filter((change) => !isAs(change, change.after) && !isAs(change, change.before));
  const typedCells = typed.map(({ cell }) => cell);
  if (open.length === 0) {
    return typed.length > 0
      ? {
          kind: 'refused',
          why: (language) => sayEditObstacle({ code: 'allChanged', cells: typedCells }, language),
          kept: typedCells,
        }
      : { kind: 'already' };
  }
  const run = async (): Promise<readonly Saying[]> => {
    guards.forEach((guard) => guard());
    const restored = sheetIds.flatMap((sheetId) => {
      const own = open.filter((change) => change.sheetId === sheetId);
      return own.length === 0 ? [] : { sheetId, own, overwritten: queueRestoring(context, sheetId, own, now) };
    });
    try {
      await syncGuarded(context, () => new UserError((language) => sayEditObstacle({ code: 'rowsMoved' }, language)));
    } catch (error) {
      // Refused half-way it has written over what was found before, too.
      const begun = restored.filter(({ overwritten }) => overwritten.isFound());
      const looks = begun.map(({ sheetId, own }) => loadCells(sheetOf(context, sheetId), addressesOf(own)));
      if (begun.length > 0) await context.sync();
      await putTypedBack(
        context,
        begun.map(({ sheetId, overwritten }, index) => ({ sheetId, back: overwritten.read(looks[index]?.()) })),
      );
      throw error;
    }
    const kept = [
      ...typedCells,
      ...(await putTypedBack(
        context,
        restored.map(({ sheetId, overwritten }) => ({ sheetId, back: overwritten.read() })),
      )),
    ];
    return kept.length > 0 ? [(language) => takeBackMessages[language].kept(kept)] : [];
  };
  return { kind: 'open', left: open.map(({ cell }) => cell), obstacle, run };
}

/** Puts back what was written over; gives the addresses. */
async function putTypedBack(
  context: Excel.RequestContext,
  sheets: readonly { readonly sheetId: string; readonly back: readonly OverwrittenCell[] }[],
): Promise<readonly string[]> {
  const kept: string[] = [];
  for (const { sheetId, back } of sheets) {
    const places = back.map(({ found }) => found.cell);
    if (back.length > 0) await putBack(context, { places, run: (later) => putBackCells(later, sheetId, back) });
    kept.push(...places);
  }
  return kept;
}

/** Cells that somebody had entered anew since they were read; there after the sync, after one that was refused only where they are found. */
interface Overwritten {
  readonly isFound: () => boolean;
  /** `after`: what the cells hold since; as it was read in the same request when left out. */
  readonly read: (after?: readonly ReadCell[]) => readonly OverwrittenCell[];
}

/** Queues restoring cells of a sheet. */
function queueRestoring(
  context: Excel.RequestContext,
  sheetId: string,
  changes: readonly WrittenCell[],
  now: ReadonlyMap<WrittenCell, ReadCell>,
): Overwritten {
  const sheet = sheetOf(context, sheetId);
  const cells = addressesOf(changes);
  const found = loadCells(sheet, cells);
  const begun = new Checkpoint();
  begun.queue(context);
  changes.forEach((change) => restore(sheet, change, now.get(change)));
  const after = loadCells(sheet, cells);
  return {
    isFound: () => begun.isReached,
    read: (then = after()) =>
      found().flatMap((cell, index) => {
        const [change, held] = [changes[index], then[index]];
        const seen = change && now.get(change);
        return seen && held && !holdsSame(cell, seen) ? { found: cell, after: held } : [];
      }),
  };
}

interface CellsNow {
  readonly now: ReadonlyMap<WrittenCell, ReadCell>;
  readonly guards: readonly Guard[];
  /** A protected sheet. */
  readonly obstacle: UserError | null;
}

/** What the cells hold now; not those of sheets that are gone. */
async function readNow(
  context: Excel.RequestContext,
  changes: readonly WrittenCell[],
  sheetIds: readonly string[],
): Promise<CellsNow> {
  const { worksheets } = context.workbook;
  const loaded = sheetIds.map((sheetId) => {
    const sheet = worksheets.getItemOrNullObject(sheetId).load('name,protection/protected');
    const own = changes.filter((change) => change.sheetId === sheetId);
    return { sheet, own };
  });
  await context.sync();
  const here = loaded.filter(({ sheet }) => !sheet.isNullObject);
  const [obstacle = null] = here.flatMap(({ sheet }) => protectedSheet(sheet) ?? []);
  const cells = here.map(({ sheet, own }) => ({
    own,
    read: loadCells(
      sheet,
      own.map(({ cell }) => cell),
    ),
  }));
  const guards = here.map(({ sheet, own }) => guardCells(sheet, [lowest(own)]));
  await context.sync();
  const now = new Map(
    cells.flatMap(({ own, read }) =>
      read().flatMap((cell, index) => (own[index] ? [[own[index], cell] as const] : [])),
    ),
  );
  return { now, guards, obstacle };
}

/** Whatever rows come or go above or among them, this one moves. */
function lowest(changes: readonly WrittenCell[]): string {
  const rowOf = ({ cell }: WrittenCell): number => parseCellAddress(cell).row;
  return changes.reduce((low, change) => (rowOf(change) > rowOf(low) ? change : low)).cell;
}

function isRestored({ before }: WrittenCell, now: ReadCell | undefined): boolean {
  return now !== undefined && holdsSame(now, before) && now.numberFormat === before.numberFormat;
}

/** The number format first, so that a text stays a text; one the user has chosen since stays. */
function restore(sheet: Excel.Worksheet, { cell, before, after }: WrittenCell, now: ReadCell | undefined): void {
  const range = sheet.getRange(cell).untrack();
  const isOurFormat = now?.numberFormat === after.numberFormat && before.numberFormat !== after.numberFormat;
  if (isOurFormat) return enterHeld(range, before);
  const numberFormat = now?.numberFormat ?? before.numberFormat;
  writeEntries(range, [[entryOf({ ...before, numberFormat })]], [[numberFormat]]);
}

function addressesOf(changes: readonly WrittenCell[]): string[] {
  return changes.map(({ cell }) => cell);
}

function sheetOf({ workbook }: Excel.RequestContext, sheetId: string): Excel.Worksheet {
  return workbook.worksheets.getItem(sheetId);
}
