import type { CellValue } from '../core/cell/cell';
import { isUndoRefused } from './asOneStep';
import { inExcel } from './inExcel';
import type { Checkpoint } from './runs/checkpoint';
import { judge } from './runs/makeChange';
import type { Aftermath, LookAgain } from './runs/makeChange';
import { isUnanswered } from './runs/noAnswer';
import { loadDrawnSheet } from './takeBack/newSheets';
import type { DrawnSheet } from './takeBack/newSheets';

/** A new sheet that is queued to be drawn; its id is loaded with the same request. */
export interface SheetDrawing {
  /** What it is called: a name that was free. */
  readonly name: string;
  readonly sheet: Excel.Worksheet;
  /** The sheet as it was drawn, once that has been synced. */
  readonly drawn: () => DrawnSheet;
  /** Texts by which the sheet is known, as they stand from its first cell on; other cells are null. */
  readonly texts: readonly (readonly (CellValue | null)[])[];
}

/** Queues taking away what else has come with new sheets: names of the workbook that refer to them. */
export type CleanUp = (context: Excel.RequestContext) => void;

/**
 * Queues a new sheet of a name that is legal and free; the only place where sheets are created. `draw` queues what comes on it and
 * gives the texts it is known by.
 */
export function drawNewSheet(
  { worksheets }: Excel.Workbook,
  name: string,
  draw: (sheet: Excel.Worksheet) => SheetDrawing['texts'],
): SheetDrawing {
  // Its id is asked for first, so that it is known where drawing is refused.
  const sheet = worksheets.add(name).load('id');
  const texts = draw(sheet);
  return { name, sheet, texts, drawn: loadDrawnSheet(sheet) };
}

/** What is done beside drawing. */
interface DrawOptions {
  readonly cleanUp: CleanUp;
  /** What it comes to that the sheets were found when nobody waited for them any more; sees to it that they can be taken back. */
  readonly late: (context: Excel.RequestContext, found: readonly DrawnSheet[]) => Promise<Aftermath<unknown>>;
  /** Sees to it that sheets can be taken back whose drawing was refused half-way when nobody waited for it any more. */
  readonly keep: (found: readonly DrawnSheet[]) => void;
}

/** What becomes of new sheets whose drawing was refused half-way. */
type FinishHalfDrawn = (
  context: Excel.RequestContext,
  there: readonly DrawnSheet[],
) => Promise<Aftermath<readonly DrawnSheet[]>>;

/**
 * Sends what draws new sheets, up to the checkpoint. Excel keeps what a batch did before it failed; a half-drawn sheet helps nobody, so
 * the new sheets go again, in a run of its own: deleting a sheet cannot be part of a step of undo. Where Excel does not answer,
 * the sheets are looked for by their names.
 */
export async function drawSheets(
  drawings: readonly SheetDrawing[],
  checkpoint: Checkpoint,
  send: () => Promise<unknown>,
  { cleanUp, late, keep }: DrawOptions,
): Promise<readonly DrawnSheet[]> {
  const look =
    (finish: FinishHalfDrawn): LookAgain<readonly DrawnSheet[]> =>
    async (context, error) => {
      const found = isUnanswered(error) ? await findDrawn(context, drawings) : null;
      if (found && isUnanswered(error)) return found;
      const there = await findRefused(context, drawings);
      if (checkpoint.isReached && there.length === drawings.length) return { kind: 'done', result: there };
      return there.length === 0 ? { kind: 'none' } : finish(context, there);
    };
  try {
    await send();
    return drawings.map(({ drawn }) => drawn());
  } catch (error) {
    if (isUndoRefused(error)) {
      // The first refusal is the one to be said.
      await removeSheets(idsOf(drawings), cleanUp).catch(() => undefined);
      throw error;
    }
    const lookNow = look((context, there) => removeHalfDrawn(context, there, cleanUp));
    // Somebody may have begun to type on them by then: they go when the user asks for it.
    const lookLater = look((_, there) => {
      keep(there);
      return Promise.resolve({ kind: 'partly', places: there.map(({ name }) => name) });
    });
    return judge(error, lookNow, { kind: null }, async (context, cause) => {
      const aftermath = await lookLater(context, cause);
      return aftermath.kind === 'done' ? late(context, aftermath.result) : aftermath;
    });
  }
}

/** Deletes sheets; those that are gone already are no failure. */
export function removeSheets(ids: readonly string[], cleanUp: CleanUp = () => undefined): Promise<void> {
  return inExcel((context) => removeIn(context, ids, cleanUp));
}

async function removeIn(context: Excel.RequestContext, ids: readonly string[], cleanUp: CleanUp): Promise<void> {
  if (ids.length === 0) return;
  cleanUp(context);
  ids.forEach((id) => context.workbook.worksheets.getItemOrNullObject(id).delete());
  await context.sync();
}

function idsOf(drawings: readonly SheetDrawing[]): string[] {
  return drawings.flatMap(({ sheet }) => sheet.toJSON().id ?? []);
}

/** Nobody has said what the sheets' ids are. */
async function findDrawn(
  context: Excel.RequestContext,
  drawings: readonly SheetDrawing[],
): Promise<Aftermath<readonly DrawnSheet[]>> {
  const looks = drawings.map(({ name, texts }) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name).load('id');
    const used = sheet.getUsedRangeOrNullObject(true).untrack().load('formulas');
    return { sheet, used, texts, drawn: loadDrawnSheet(sheet) };
  });
  await context.sync();
  const ours = looks.filter(
    ({ sheet, used, texts }) =>
      !sheet.isNullObject && !used.isNullObject && isKnown(used.formulas as CellValue[][], texts),
  );
  if (ours.length === 0) return { kind: 'none' };
  const sheets = ours.map(({ drawn }) => drawn());
  if (ours.length === drawings.length) return { kind: 'done', result: sheets };
  return { kind: 'partly', places: sheets.map(({ name }) => name) };
}

/** A sheet somebody else has made under that name has other texts. */
function isKnown(formulas: readonly (readonly CellValue[])[], texts: SheetDrawing['texts']): boolean {
  const wanted = texts.flatMap((row, r) => row.map((text, c) => (text === null ? null : formulas[r]?.[c] === text)));
  const known = wanted.filter((isSame) => isSame === true).length;
  return known * 2 > wanted.filter((isSame) => isSame !== null).length;
}

/** The sheets that are there of a drawing that was refused: their ids were given before that. */
async function findRefused(
  context: Excel.RequestContext,
  drawings: readonly SheetDrawing[],
): Promise<readonly DrawnSheet[]> {
  const sheets = idsOf(drawings).map((id) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id).load('name');
    return { sheet, drawn: loadDrawnSheet(sheet) };
  });
  await context.sync();
  return sheets.filter(({ sheet }) => !sheet.isNullObject).map(({ drawn }) => drawn());
}

async function removeHalfDrawn(
  context: Excel.RequestContext,
  there: readonly DrawnSheet[],
  cleanUp: CleanUp,
): Promise<Aftermath<never>> {
  try {
    await removeIn(
      context,
      there.map(({ sheetId }) => sheetId),
      cleanUp,
    );
    return { kind: 'none' };
  } catch {
    return { kind: 'partly', places: there.map(({ name }) => name), remedy: 'look' };
  }
}
