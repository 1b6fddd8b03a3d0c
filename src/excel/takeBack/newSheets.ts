import { takeBackMessages } from '../../wording/excel';
import { cellAddress } from '../../core/cell/a1';
import { SheetCells } from '../../core/sheet/edit/sheetCells';
import { referencesToSheet } from '../../core/takeBack/referencesToSheet';
import { listSheets } from '../listSheets';
import { readAllSheets } from '../readAllSheets';
import { UserError } from '../userError';
import type { Saying } from '../../wording/language';
import type { TakeBack, TakeBackLook } from './takeBack';

/** A sheet an action has put into the workbook, as it was drawn. */
export interface DrawnSheet {
  readonly sheetId: string;
  readonly name: string;
  /** Everything on it, to be compared with what it holds later. */
  readonly content: string;
}

/** Sheets read in one round trip: a form has about 500 cells, and Excel on the web answers with at most 5 MB. */
const SHEETS_AT_A_TIME = 20;
/** Sheets named in a sentence. */
const MAX_NAMED = 3;

/** Queues the reading of everything on a new sheet; call the result after the sync, in whose round trip it goes along. */
export function loadDrawnSheet(sheet: Excel.Worksheet): () => DrawnSheet {
  sheet.load('id,name');
  const content = loadContent(sheet);
  return () => ({ sheetId: sheet.id, name: sheet.name, content: content() });
}

/**
 * How new sheets are taken back; null when there is none. Each goes as long as nothing was entered on it since, to the moment it goes,
 * and no formula elsewhere needs it. `cleanUp` queues what else has come with them.
 */
export function takeBackSheets(
  drawn: readonly DrawnSheet[],
  cleanUp: (context: Excel.RequestContext) => void = () => undefined,
): TakeBack | null {
  if (drawn.length === 0) return null;
  const hidden = new Set<string>();
  const names = drawn.map(({ name }) => name);
  return {
    what: (language) => takeBackMessages[language].actions.sheets(names.slice(0, MAX_NAMED), names.length),
    places: drawn.map(({ sheetId }) => ({ sheetId, cells: null })),
    isOneStep: false,
    look: (context) => look(context, { drawn, cleanUp, hidden }),
  };
}

interface NewSheets {
  readonly drawn: readonly DrawnSheet[];
  readonly cleanUp: (context: Excel.RequestContext) => void;
  /** Ids of the sheets hidden so that they can go. */
  readonly hidden: Set<string>;
}

/** A sheet as it is now; `name` may be another than it was. */
interface PresentSheet {
  readonly sheetId: string;
  readonly name: string;
  readonly isInSight: boolean;
  readonly isAsDrawn: boolean;
}

async function look(context: Excel.RequestContext, { drawn, cleanUp, hidden }: NewSheets): Promise<TakeBackLook> {
  const present = await findPresent(context, drawn);
  if (present.length === 0) return { kind: 'already' };
  const going = present.filter(({ isAsDrawn }) => isAsDrawn);
  const typed = present.filter(({ isAsDrawn }) => !isAsDrawn).map(({ name }) => name);
  if (going.length === 0) return { kind: 'refused', why: sheetsTyped(typed) };
  await refuseLastSheets(context, going);
  const used = await findUse(going);
  if (used)
    return { kind: 'refused', why: (language) => takeBackMessages[language].sheetUsed(used.sheetName, used.cell) };
  const run = async (): Promise<readonly Saying[]> => {
    const kept = await removeAsDrawn(context, going, { drawn, cleanUp, hidden });
    if (kept.length === going.length) throw new UserError(sheetsTyped(kept));
    const left = [...typed, ...kept];
    return left.length > 0 ? [(language) => takeBackMessages[language].sheetsKept(left)] : [];
  };
  // A sheet that is hidden and not gone yet is changed.
  const left = going.filter(({ sheetId, isInSight }) => isInSight || !hidden.has(sheetId));
  return { kind: 'open', left: left.map(({ name }) => name), run };
}

function sheetsTyped(names: readonly string[]): Saying {
  return (language) => takeBackMessages[language].sheetTyped(names.slice(0, MAX_NAMED));
}

/**
 * Removes the sheets that are still as they were drawn, and gives the names of the others. Excel has no deletion on a condition: they
 * are hidden first, so that nobody types on them any more, and read in the same request.
 */
async function removeAsDrawn(
  context: Excel.RequestContext,
  going: readonly PresentSheet[],
  { drawn, cleanUp, hidden }: NewSheets,
): Promise<string[]> {
  const { worksheets } = context.workbook;
  const active = worksheets.getActiveWorksheet().load('id');
  const hiding = going.map(({ sheetId, isInSight, name }) => {
    const sheet = worksheets.getItem(sheetId);
    if (isInSight) {
      hidden.add(sheetId);
      sheet.visibility = Excel.SheetVisibility.hidden;
    }
    const then = drawn.find((one) => one.sheetId === sheetId);
    return { sheet, sheetId, name, content: loadContent(sheet), then: then?.content };
  });
  await context.sync();
  const kept = hiding.filter(({ content, then }) => content() !== then);
  for (const { sheet, sheetId } of kept) {
    if (hidden.has(sheetId)) sheet.visibility = Excel.SheetVisibility.visible;
    if (sheetId === active.id) sheet.activate();
  }
  const gone = hiding.filter((one) => !kept.includes(one));
  if (gone.length > 0) cleanUp(context);
  gone.forEach(({ sheet }) => sheet.delete());
  await context.sync();
  return kept.map(({ name }) => name);
}

/** The sheets that are still there. */
async function findPresent(context: Excel.RequestContext, drawn: readonly DrawnSheet[]): Promise<PresentSheet[]> {
  const present: PresentSheet[] = [];
  for (let first = 0; first < drawn.length; first += SHEETS_AT_A_TIME) {
    const loaded = drawn.slice(first, first + SHEETS_AT_A_TIME).map((then) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(then.sheetId).load('name,visibility');
      return { then, sheet, content: loadContent(sheet) };
    });
    // One answer for all of them would be too large for Excel on the web.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    for (const { then, sheet, content } of loaded) {
      if (sheet.isNullObject) continue;
      const isInSight = sheet.visibility === Excel.SheetVisibility.visible;
      present.push({ sheetId: then.sheetId, name: sheet.name, isInSight, isAsDrawn: content() === then.content });
    }
  }
  return present;
}

/** What was entered on a sheet and how many charts it has; looks do not count. */
function loadContent(sheet: Excel.Worksheet): () => string {
  const used = sheet.getUsedRangeOrNullObject(true).untrack().load('rowIndex,columnIndex,formulas');
  const charts = sheet.charts.load('count');
  return () =>
    JSON.stringify(used.isNullObject ? [charts.count] : [charts.count, used.rowIndex, used.columnIndex, used.formulas]);
}

/** Excel keeps at least one sheet in sight. */
async function refuseLastSheets(context: Excel.RequestContext, going: readonly PresentSheet[]): Promise<void> {
  const sheets = context.workbook.worksheets.load('items/id,items/visibility');
  await context.sync();
  const ids = new Set(going.map(({ sheetId }) => sheetId));
  const isLeft = sheets.items.some(
    ({ id, visibility }) => !ids.has(id) && visibility === Excel.SheetVisibility.visible,
  );
  if (!isLeft) throw new UserError((language) => takeBackMessages[language].lastSheet());
}

/** A cell elsewhere in the workbook whose formula needs one of the sheets; null when there is none. */
async function findUse(going: readonly PresentSheet[]): Promise<{ sheetName: string; cell: string } | null> {
  const ids = new Set(going.map(({ sheetId }) => sheetId));
  const { sheets } = await listSheets();
  const others = sheets.filter(({ sheetId }) => !ids.has(sheetId)).map(({ sheetId }) => sheetId);
  const references = going.map(({ name }) => referencesToSheet(name));
  let found: { sheetName: string; cell: string } | null = null;
  await readAllSheets({
    only: new Set(others),
    onSheets: (read) => {
      for (const { sheetName, grid } of read) {
        const cells = grid ? new SheetCells(grid).formulaCells() : [];
        const use = cells.find(({ formula }) => references.some((reference) => reference.test(formula)));
        if (use) found ??= { sheetName, cell: cellAddress(use.row, use.column) };
      }
    },
  });
  return found;
}
