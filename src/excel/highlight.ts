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
import { makeChange } from './runs/makeChange';
import type { Aftermath } from './runs/makeChange';
import { loadStandingRules } from './standingRules';
import { UserError, errorCode } from './userError';

/** A sheet whose rules of ours are known from a reading; saves the trip of looking for them. */
export type ReadRules = Pick<SheetReading, 'sheetId' | 'ownRules'>;

/**
 * Makes our conditional formats on the sheet exactly these; the users' own stay as they are. Rules already there stay too where they do
 * what is wanted, so nothing is written (and no step of undo made) when nothing changes. Where rules overlap, the first in the
 * list wins. Of two round trips with a reading, one looks closer at the rules that may stay; each is left out where there is nothing
 * to do. One more with only a sheet id. False where a landmark is not in its place, so that marks are on other cells than was meant:
 * the sheet is to be read and marked anew.
 */
export async function showHighlights(
  sheet: string | ReadRules,
  rules: readonly HighlightRule[],
  landmarks: readonly Landmark[] = [],
): Promise<boolean> {
  if (typeof sheet === 'string') return replaceRules(sheet, rules, landmarks);
  try {
    return await showRules(sheet, rules, landmarks);
  } catch (error) {
    // A rule known from the reading is gone meanwhile (row deleted, undo): look again.
    if (errorCode(error instanceof ChangeProblem ? error.cause : error) !== 'ItemNotFound') throw error;
    return replaceRules(sheet.sheetId, rules, landmarks);
  }
}

/** How often a sheet is read and marked where rows keep moving meanwhile. */
const MAX_READINGS = 3;

/**
 * Reads a sheet and marks it until the marks are on the cells they are meant for; gives the last reading, undefined where there was none.
 * UserError where rows keep moving.
 */
export async function markAsRead<Reading extends SheetReading | undefined>(
  read: () => Promise<Reading>,
  mark: (reading: NonNullable<Reading>) => Promise<boolean>,
): Promise<Reading> {
  for (let readings = 0; readings < MAX_READINGS; readings += 1) {
    const reading = await read();
    if (!reading || (await mark(reading))) return reading;
  }
  throw new UserError((language) => excelMessages[language].marksMoved());
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
): Promise<boolean> {
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
): Promise<boolean> {
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

/** One round trip for all sheets, none when nothing changes; a second try looks at all of them in one more. */
async function makeChanges(all: readonly SheetChange[]): Promise<boolean> {
  const changes = all.filter(({ change }) => !isNoChange(change));
  if (changes.length === 0) return true;
  return makeChange<boolean>(
    async (context, again) => {
      const sheets = changes.map(({ sheetId }) => context.workbook.worksheets.getItem(sheetId));
      const present = again ? await readAllOwnRules(context, sheets) : null;
      const moved = changes.flatMap(({ change, landmarks }, index) => {
        const [sheet, rules] = [sheets[index], present?.[index]];
        if (!sheet) return [];
        const landmark = loadLandmarks(sheet, landmarks);
        queueChange(sheet, rules ? repeated(change, rules) : change);
        return [landmark];
      });
      await context.sync();
      return moved.every((landmark) => landmark() === null);
    },
    async (context) => {
      const sheets = changes.map((one) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject(one.sheetId).load('name');
        return { ...one, sheet };
      });
      await context.sync();
      const here = sheets.filter(({ sheet }) => !sheet.isNullObject);
      const present = here.map(({ sheet }) => loadOwnRules(sheet, { unfinished: true }));
      await context.sync();
      const after = here.map(({ ownRules, change }, index) => afterChange(ownRules, change, present[index]?.() ?? []));
      return together(
        after,
        here.map(({ sheet }) => sheet.name),
      );
    },
  );
}

/** What of a change is there; marking once more does the rest. */
function afterChange(
  before: readonly OwnRule[],
  { remove, add }: RuleChange,
  now: readonly OwnRule[],
): Aftermath<boolean> {
  const [then, present] = [before, now].map((rules) => new Set(rules.map(({ id }) => id)));
  const come = now.filter(({ id }) => !then?.has(id));
  const formulas = new Set(come.map(({ formula }) => formula));
  const drawn = add.filter((rule) => formulas.has(markedFormula(rule)));
  const isHalf = come.some(({ formula }) => formula === '');
  const gone = remove.filter(({ id }) => !present?.has(id));
  if (!isHalf && drawn.length === add.length && gone.length === remove.length) return { kind: 'done', result: true };
  if (!isHalf && drawn.length + gone.length === 0) return { kind: 'none' };
  return { kind: 'partly', places: drawn.map(({ range }) => range), remedy: 'again' };
}

/** What came of the changes of several sheets; places are cells where there is one sheet, else sheets. */
function together(after: readonly Aftermath<boolean>[], names: readonly string[]): Aftermath<boolean> {
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

function queueChange(sheet: Excel.Worksheet, { remove, add }: RuleChange): void {
  const formats = sheet.getRange().untrack().conditionalFormats;
  remove.forEach(({ id }) => formats.getItem(id).delete());
  [...add].reverse().forEach((rule) => addRule(sheet, rule));
}
