import { parseCellAddress } from '../../core/cell/a1';
import { sayEditObstacle, takeBackMessages } from '../../wording/excel';
import { entryOf, holdsSame } from '../../core/takeBack/heldCell';
import { guardCells, syncGuarded } from '../guardCells';
import { putBackCells } from '../putBackCells';
import type { OverwrittenCell } from '../putBackCells';
import { Checkpoint } from '../runs/checkpoint';
import { putBack } from '../runs/putBack';
import { syncFound } from '../runs/syncFound';
import { UserError } from '../userError';
import { enterHeld, loadCells } from './heldCells';
import type { ReadCell } from './heldCells';
import { protectedSheet, sheetGone } from './lookAtEdit';
import type { TakeBack, TakeBackLook } from './takeBack';
import { writeEntries } from '../writeEntries';
import type { Saying } from '../../wording/language';

/** A cell of a sheet before and after an action wrote to it, both as Excel gave them. */
export interface WrittenCell {
  /** A1 address. */
  readonly cell: string;
  readonly before: ReadCell;
  readonly after: ReadCell;
}

/** Pairs what cells of a sheet held before with what they held after. */
export function cellChanges(before: readonly ReadCell[], after: readonly ReadCell[]): WrittenCell[] {
  return before.flatMap((cell, index) => {
    const then = after[index];
    return then ? [{ cell: cell.cell, before: cell, after: then }] : [];
  });
}

/** How written cells of a sheet are taken back; null when nothing was changed. Three round trips. */
export function takeBackCells(sheetId: string, written: readonly WrittenCell[]): TakeBack | null {
  const changes = written.filter(isChange);
  if (changes.length === 0) return null;
  const cells = addressesOf(changes);
  return {
    what: (language) => takeBackMessages[language].actions.cells(cells.slice(0, MAX_NAMED), cells.length),
    places: [{ sheetId, cells }],
    isOneStep: true,
    look: (context) => look(context, sheetId, changes),
  };
}

/** Cells named in a sentence; more would not be read. */
const MAX_NAMED = 3;

function isChange({ before, after }: WrittenCell): boolean {
  return !holdsSame(before, after) || before.numberFormat !== after.numberFormat;
}

async function look(
  context: Excel.RequestContext,
  sheetId: string,
  changes: readonly WrittenCell[],
): Promise<TakeBackLook> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId).load('name,protection/protected');
  await context.sync();
  if (sheet.isNullObject) return sheetGone();
  const loaded = loadCells(sheet, addressesOf(changes));
  const guard = guardCells(sheet, [lowest(changes)]);
  await context.sync();
  const now = new Map(loaded().flatMap((cell, index) => (changes[index] ? [[changes[index], cell] as const] : [])));
  const isAs = (change: WrittenCell, then: ReadCell): boolean => {
    const cell = now.get(change);
    return cell !== undefined && holdsSame(cell, then);
  };
  const ours = changes.filter((change) => isAs(change, change.after));
  const open = ours.filter((change) => !isRestored(change, now.get(change)));
  const typed = addressesOf(changes.filter((change) => !isAs(change, change.after) && !isAs(change, change.before)));
  if (open.length === 0) {
    return typed.length > 0
      ? {
          kind: 'refused',
          why: (language) => sayEditObstacle({ code: 'allChanged', cells: typed }, language),
          kept: typed,
        }
      : { kind: 'already' };
  }
  const run = async (): Promise<readonly Saying[]> => {
    guard();
    const overwritten = queueRestoring(context, sheetId, open, now);
    const putTypedBack = async (back: readonly OverwrittenCell[]): Promise<readonly string[]> => {
      const places = back.map(({ found }) => found.cell);
      if (back.length > 0) await putBack(context, { places, run: (later) => putBackCells(later, sheetId, back) });
      return places;
    };
    const moved = new UserError((language) => sayEditObstacle({ code: 'rowsMoved' }, language));
    await syncFound({
      sync: () => syncGuarded(context, () => moved),
      isFound: overwritten.isFound,
      putBack: async () => {
        const after = loadCells(context.workbook.worksheets.getItem(sheetId), addressesOf(open));
        await context.sync();
        return putTypedBack(overwritten.read(after()));
      },
    });
    const kept = [...typed, ...(await putTypedBack(overwritten.read()))];
    return kept.length > 0 ? [(language) => takeBackMessages[language].kept(kept)] : [];
  };
  return { kind: 'open', left: addressesOf(open), obstacle: protectedSheet(sheet), run };
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
  const sheet = context.workbook.worksheets.getItem(sheetId);
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
