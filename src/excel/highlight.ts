import type { HighlightRule } from '../core/sheet/sheetPlan';
import { inExcel } from './inExcel';
import { addRule, loadOwnRules } from './ownRules';
import type { OwnRule } from './ownRules';
import type { SheetReading } from './readSheet';
import { markedFormula } from '../core/sheet/ruleMarker';
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
  const change = ruleChange(sheet.ownRules, rules);
  if (isNoChange(change)) return;
  try {
    await inExcel(async (context) => {
      queueChange(context.workbook.worksheets.getItem(sheet.sheetId), change);
      await context.sync();
    });
  } catch (error) {
    // A rule known from the reading is gone meanwhile (row deleted, undo): look again.
    if (errorCode(error) !== 'ItemNotFound') throw error;
    await replaceRules(sheet.sheetId, rules);
  }
}

/** Takes away all conditional formats of ours, nothing else. */
export function clearHighlights(sheet: string | ReadRules): Promise<void> {
  return showHighlights(sheet, []);
}

/** Two round trips: read our rules, then change them. */
function replaceRules(sheetId: string, rules: readonly HighlightRule[]): Promise<void> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const ownRules = loadOwnRules(sheet);
    await context.sync();
    const change = ruleChange(ownRules(), rules);
    if (isNoChange(change)) return;
    queueChange(sheet, change);
    await context.sync();
  });
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
