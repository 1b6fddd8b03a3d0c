import { excelMessages } from '../wording/excel';
import { markedFormula } from '../core/sheet/ruleMarker';
import type { HighlightRule } from '../core/sheet/sheetPlan';
import { loadLandmarks } from './cellEntries';
import type { Landmark } from './cellEntries';
import { inExcel } from './inExcel';
import { addRule, loadOwnRules } from './ownRules';
import type { OwnRule } from './ownRules';
import type { SheetReading } from './readSheet';
import { isNoChange, keepable, ruleChange } from './ruleChange';
import type { RuleChange } from './ruleChange';
import { ChangeProblem } from './runs/changeProblem';
import { makeChange, noteEarlierPart } from './runs/makeChange';
import type { Aftermath } from './runs/makeChange';
import { loadStandingRules } from './standingRules';
import { UserError, errorCode } from './userError';

/** A sheet whose rules of ours are known from a reading; saves the trip of looking for them. */
export type ReadRules = Pick<SheetReading, 'sheetId' | 'ownRules'>;

/**
 * What came of marking: where a landmark is not in its place the sheet is to be read and marked anew, and has the marks it had ('moved')
 * or fewer ('partly').
 */
export type Marking = 'done' | 'moved' | 'partly';

/**
 * Makes our conditional formats on the sheet exactly these; the users' own stay as they are. Rules already there stay too where they do
 * what is wanted, so nothing is written (and no step of undo made) when nothing changes. Where rules overlap, the first in the
 * list wins. Of two round trips with a reading, one looks closer at the rules that may stay; each is left out where there is nothing
 * to do. One more with only a sheet id. Where a landmark is not in its place, marks on other cells than was meant are taken off again.
 */
export async function showHighlights(
  sheet: string | ReadRules,
  rules: readonly HighlightRule[],
  landmarks: readonly Landmark[] = [],
): Promise<Marking> {
  if (typeof sheet === 'string') return replaceRules(sheet, rules, landmarks);
  try {
    return await showRules(sheet, rules, landmarks);
  } catch (error) {
    // A rule known from the reading is gone meanwhile (row deleted, undo): look again.
    if (!isGone(error)) throw error;
    return replaceRules(sheet.sheetId, rules, landmarks);
  }
}

/** Whether a sheet or a rule is no longer there. */
function isGone(error: unknown): boolean {
  return codeOf(error) === 'ItemNotFound';
}

/** Whether sheets are otherwise than they were looked at, so that a look shows another thing: one is gone, or protected. */
function isOutOfDate(error: unknown): boolean {
  return isGone(error) || codeOf(error) === 'AccessDenied';
}

function codeOf(error: unknown): string | undefined {
  return errorCode(error instanceof ChangeProblem ? error.cause : error);
}

/** How often a sheet is read and marked where rows keep moving meanwhile. */
const MAX_READINGS = 3;

/**
 * Reads a sheet and marks it until the marks are on the cells they are meant for; gives the last reading, undefined where there was none.
 * Where the sheet was deleted or protected before it was marked, what is read next counts. UserError where rows keep moving,
 * ChangeProblem where marks have gone by then.
 */
export async function markAsRead<Reading extends SheetReading | undefined>(
  read: () => Promise<Reading>,
  mark: (reading: NonNullable<Reading>) => Promise<Marking>,
): Promise<Reading> {
  let failure: unknown = new UserError((language) => excelMessages[language].marksMoved());
  let isPartly = false;
  const problem = (error: unknown): unknown => {
    if (!isPartly) return error;
    if (!(error instanceof ChangeProblem) || error.outcome === 'none') {
      return new ChangeProblem('partly', [], error, 'again');
    }
    noteEarlierPart(error);
    return error;
  };
  for (let readings = 0; readings < MAX_READINGS; readings += 1) {
    const reading = await read().catch((error: unknown) => Promise.reject(problem(error) as Error));
    try {
      const marking = reading ? await mark(reading) : 'done';
      if (marking === 'done') return reading;
      isPartly ||= marking === 'partly';
    } catch (error) {
      if (!isOutOfDate(error)) throw problem(error);
      failure = error;
    }
  }
  throw problem(failure);
}

/** Takes away all conditional formats of ours, nothing else. */
export async function clearHighlights(sheet: string | ReadRules): Promise<void> {
  await showHighlights(sheet, []);
}

/** What has become of the marks of a whole workbook. */
export interface ClearedHighlights {
  /** Names of protected sheets, which keep theirs. */
  readonly locked: readonly string[];
}

/** Takes away all conditional formats of ours on every sheet, nothing else; four round trips, three where there are none. */
export async function clearAllHighlights(): Promise<ClearedHighlights> {
  try {
    return await clearSheets();
  } catch (error) {
    if (!isOutOfDate(error)) throw error;
    return clearSheets();
  }
}

async function clearSheets(): Promise<ClearedHighlights> {
  const marked = await inExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id,items/name,items/protection/protected');
    await context.sync();
    const sheets = worksheets.items.map((sheet) => ({ sheet, rules: loadOwnRules(sheet, { unfinished: true }) }));
    await context.sync();
    return sheets.flatMap(({ sheet: { id, name, protection }, rules }) => {
      const ownRules = rules();
      return ownRules.length > 0 ? [{ sheetId: id, name, isProtected: protection.protected, ownRules }] : [];
    });
  });
  const open = marked.filter(({ isProtected }) => !isProtected);
  await makeChanges(open.map((sheet) => ({ ...sheet, landmarks: [], change: { remove: sheet.ownRules, add: [] } })));
  return { locked: marked.filter(({ isProtected }) => isProtected).map(({ name }) => name) };
}

async function replaceRules(
  sheetId: string,
  rules: readonly HighlightRule[],
  landmarks: readonly Landmark[],
): Promise<Marking> {
  const ownRules = await inExcel((context) => readOwnRules(context, sheetId));
  return showRules({ sheetId, ownRules }, rules, landmarks);
}

async function readOwnRules(context: Excel.RequestContext, sheetId: string): Promise<OwnRule[]> {
  const ownRules = loadOwnRules(context.workbook.worksheets.getItem(sheetId), { unfinished: true });
  await context.sync();
  return ownRules();
}

async function readAllOwnRules(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<readonly (readonly OwnRule[])[]> {
  const loaded = sheets.map((sheet) => loadOwnRules(sheet, { unfinished: true }));
  await context.sync();
  return loaded.map((rules) => rules());
}

async function showRules(
  { sheetId, ownRules }: ReadRules,
  rules: readonly HighlightRule[],
  landmarks: readonly Landmark[],
): Promise<Marking> {
  const kept = keepable(ownRules, rules);
  const standing = kept.length === 0 ? [] : await inExcel((context) => lookCloser(context, sheetId, kept));
  return makeChanges([{ sheetId, ownRules, landmarks, change: ruleChange(ownRules, standing, rules) }]);
}

async function lookCloser(context: Excel.RequestContext, sheetId: string, rules: readonly OwnRule[]) {
  const standing = loadStandingRules(context.workbook.worksheets.getItem(sheetId), rules);
  await context.sync();
  return standing();
}

/** A sheet with what is to be changed of the rules known there. */
interface SheetChange extends ReadRules {
  readonly change: RuleChange;
  /** Cells that hold what they held when it was planned, as long as no rows have moved. */
  readonly landmarks: readonly Landmark[];
}

const DONE = { kind: 'done', result: 'done' } as const;

/** One round trip for all sheets, none when nothing changes; a second try looks at all of them in one more. */
async function makeChanges(all: readonly SheetChange[]): Promise<Marking> {
  const changes = all.filter(({ change }) => !isNoChange(change));
  if (changes.length === 0) return 'done';
  return makeChange<Marking>(
    async (context, again) => {
      const sheets = changes.map(({ sheetId }) => context.workbook.worksheets.getItem(sheetId));
      const present = again ? await readAllOwnRules(context, sheets) : null;
      const marked = changes.flatMap(({ change, landmarks }, index) => {
        const [sheet, rules] = [sheets[index], present?.[index]];
        if (!sheet) return [];
        const moved = loadLandmarks(sheet, landmarks);
        const drawn = queueChange(sheet, rules ? repeated(change, rules) : change);
        return [{ sheet, moved, drawn, change }];
      });
      await context.sync();
      const misplaced = marked.filter(({ moved }) => moved() !== null);
      await takeOff(
        context,
        misplaced.map(({ sheet, drawn }) => ({ sheet, rules: drawn })),
      );
      if (misplaced.length === 0) return 'done';
      return misplaced.some((one) => one.change.remove.length > 0) ? 'partly' : 'moved';
    },
    async (context) => {
      const sheets = changes.map((one) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject(one.sheetId).load('name');
        return { ...one, sheet };
      });
      await context.sync();
      const here = sheets.filter(({ sheet }) => !sheet.isNullObject);
      // Marks that were to go have gone with their sheets.
      if (here.length === 0 && changes.every(({ change }) => change.add.length === 0)) return DONE;
      const present = here.map(({ sheet }) => loadOwnRules(sheet, { unfinished: true }));
      const moved = here.map(({ sheet, landmarks }) => loadLandmarks(sheet, landmarks));
      await context.sync();
      const now = here.map(({ ownRules }, index) => rulesSince(ownRules, present[index]?.() ?? []));
      const misplaced = here.flatMap(({ sheet }, index) => {
        const { come = [] } = now[index] ?? {};
        return moved[index]?.() && come.length > 0 ? [{ sheet, rules: come }] : [];
      });
      await takeOff(context, misplaced);
      if (misplaced.length > 0) return { kind: 'partly', places: [], remedy: 'again' };
      const after = here.map(({ change }, index) => afterChange(change, now[index] ?? { come: [], ids: new Set() }));
      return together(
        after,
        here.map(({ sheet }) => sheet.name),
      );
    },
  );
}

/** Takes off marks that are on other cells than was meant, as rows have moved. */
async function takeOff(
  context: Excel.RequestContext,
  misplaced: readonly { readonly sheet: Excel.Worksheet; readonly rules: readonly { readonly id: string }[] }[],
): Promise<void> {
  if (misplaced.length === 0) return;
  misplaced.forEach(({ sheet, rules }) => {
    const formats = sheet.getRange().untrack().conditionalFormats;
    rules.forEach(({ id }) => formats.getItem(id).delete());
  });
  await context.sync();
}

/** Rules of ours on a sheet after a change of them. */
interface RulesSince {
  readonly ids: ReadonlySet<string>;
  /** Those that were not there before. */
  readonly come: readonly OwnRule[];
}

function rulesSince(before: readonly OwnRule[], now: readonly OwnRule[]): RulesSince {
  const known = new Set(before.map(({ id }) => id));
  return { ids: new Set(now.map(({ id }) => id)), come: now.filter(({ id }) => !known.has(id)) };
}

/** What of a change is there; marking once more does the rest. */
function afterChange({ remove, add }: RuleChange, { ids, come }: RulesSince): Aftermath<Marking> {
  const formulas = new Set(come.map(({ formula }) => formula));
  const drawn = add.filter((rule) => formulas.has(markedFormula(rule)));
  const isHalf = come.some(({ formula }) => formula === '');
  const gone = remove.filter(({ id }) => !ids.has(id));
  if (!isHalf && drawn.length === add.length && gone.length === remove.length) return DONE;
  if (!isHalf && drawn.length + gone.length === 0) return { kind: 'none' };
  return { kind: 'partly', places: drawn.map(({ range }) => range), remedy: 'again' };
}

/** What came of the changes of several sheets; places are cells where there is one sheet, else sheets. */
function together(after: readonly Aftermath<Marking>[], names: readonly string[]): Aftermath<Marking> {
  const [first] = after;
  if (!first) return { kind: 'none' };
  if (after.length === 1 || after.every(({ kind }) => kind === first.kind && kind !== 'partly')) return first;
  return { kind: 'partly', places: names.filter((_, index) => after[index]?.kind !== 'none'), remedy: 'again' };
}

/** The change once more after a try that may have made some of it: what was being added may be half drawn and comes anew. */
function repeated({ remove, add }: RuleChange, present: readonly OwnRule[]): RuleChange {
  const unwanted = new Set(['', ...remove.map(({ formula }) => formula), ...add.map(markedFormula)]);
  return { remove: present.filter(({ formula }) => unwanted.has(formula)), add };
}

/** Gives the rules drawn, their ids loaded with the next sync. */
function queueChange(sheet: Excel.Worksheet, { remove, add }: RuleChange): Excel.ConditionalFormat[] {
  const formats = sheet.getRange().untrack().conditionalFormats;
  remove.forEach(({ id }) => formats.getItem(id).delete());
  return [...add].reverse().map((rule) => addRule(sheet, rule).load('id'));
}
