import type { HighlightRule } from '../core/sheet/sheetPlan';
import { inExcel } from './inExcel';
import { addRule, loadOwnRules } from './ownRules';
import type { OwnRule, OwnRulesOptions } from './ownRules';
import type { SheetReading } from './readSheet';
import { markedFormula } from '../core/sheet/ruleMarker';
import { ChangeProblem } from './runs/changeProblem';
import { makeChange } from './runs/makeChange';
import type { Aftermath } from './runs/makeChange';
import { errorCode } from './userError';

/** A sheet whose rules of ours are known from a reading; saves the trip of looking for them. */
export type ReadRules = Pick<SheetReading, 'sheetId' | 'ownRules'>;

/**
 * Makes our conditional formats on the sheet exactly these; the users' own stay as they are. Rules already there stay too,
 * so nothing is written (and no step of undo made) when nothing changes. Where rules overlap, the first in the list wins.
 * One round trip with a reading (none when nothing changes), one more with only a sheet id.
 */
export async function showHighlights(sheet: string | ReadRules, rules: readonly HighlightRule[]): Promise<void> {
  if (typeof sheet === 'string') return replaceRules(sheet, rules);
  try {
    await changeRules(sheet, rules);
  } catch (error) {
    // A rule known from the reading is gone meanwhile (row deleted, undo): look again.
    if (!(error instanceof ChangeProblem) || errorCode(error.cause) !== 'ItemNotFound') throw error;
    await replaceRules(sheet.sheetId, rules);
  }
}

/** Takes away all conditional formats of ours, nothing else. */
export function clearHighlights(sheet: string | ReadRules): Promise<void> {
  return showHighlights(sheet, []);
}

/** Two round trips: read our rules, then change them. */
async function replaceRules(sheetId: string, rules: readonly HighlightRule[]): Promise<void> {
  const ownRules = await inExcel((context) => readOwnRules(context, sheetId, { unfinished: true }));
  await changeRules({ sheetId, ownRules }, rules);
}

async function readOwnRules(
  context: Excel.RequestContext,
  sheetId: string,
  options?: OwnRulesOptions,
): Promise<OwnRule[]> {
  const ownRules = loadOwnRules(context.workbook.worksheets.getItem(sheetId), options);
  await context.sync();
  return ownRules();
}

/** One round trip, none when nothing changes. */
async function changeRules({ sheetId, ownRules }: ReadRules, rules: readonly HighlightRule[]): Promise<void> {
  const change = ruleChange(ownRules, rules);
  if (isNoChange(change)) return;
  await makeChange<void>(
    async (context, again) => {
      const left = again ? repeated(change, await readOwnRules(context, sheetId, { unfinished: true })) : change;
      queueChange(context.workbook.worksheets.getItem(sheetId), left);
      await context.sync();
    },
    async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId).load('id');
      await context.sync();
      if (sheet.isNullObject) return { kind: 'none' };
      return afterChange(ownRules, change, await readOwnRules(context, sheetId, { unfinished: true }));
    },
  );
}

/** What of a change is there; marking once more does the rest. */
function afterChange(
  before: readonly OwnRule[],
  { remove, add }: RuleChange,
  now: readonly OwnRule[],
): Aftermath<undefined> {
  const [then, present] = [before, now].map((rules) => new Set(rules.map(({ id }) => id)));
  const formulas = new Set(now.map(({ formula }) => formula));
  const drawn = add.filter((rule) => formulas.has(markedFormula(rule)));
  const isHalf = now.some(({ id, formula }) => formula === '' && !then?.has(id));
  const gone = remove.filter(({ id }) => !present?.has(id));
  if (!isHalf && drawn.length === add.length && gone.length === remove.length)
    return { kind: 'done', result: undefined };
  if (!isHalf && drawn.length + gone.length === 0) return { kind: 'none' };
  return { kind: 'partly', places: drawn.map(({ range }) => range), remedy: 'again' };
}

/** The change once more after a try that may have made some of it: what was being added may be half drawn and comes anew. */
function repeated({ remove, add }: RuleChange, present: readonly OwnRule[]): RuleChange {
  const unwanted = new Set(['', ...remove.map(({ formula }) => formula), ...add.map(markedFormula)]);
  return { remove: present.filter(({ formula }) => unwanted.has(formula)), add };
}

interface RuleChange {
  readonly remove: readonly OwnRule[];
  readonly add: readonly HighlightRule[];
}

/** What to take away and what to add so that `wanted` is what stands there, each rule once. */
function ruleChange(present: readonly OwnRule[], wanted: readonly HighlightRule[]): RuleChange {
  const missing = new Map(wanted.map((rule) => [markedFormula(rule), rule]));
  const remove = present.filter(({ formula }) => !missing.delete(formula));
  return { remove, add: [...missing.values()] };
}

const isNoChange = ({ remove, add }: RuleChange) => remove.length === 0 && add.length === 0;

function queueChange(sheet: Excel.Worksheet, { remove, add }: RuleChange): void {
  const formats = sheet.getRange().untrack().conditionalFormats;
  remove.forEach(({ id }) => formats.getItem(id).delete());
  [...add].reverse().forEach((rule) => addRule(sheet, rule));
}
