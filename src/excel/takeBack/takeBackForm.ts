import type { CellValue } from '../../core/cell/cell';
import { excelMessages, takeBackMessages } from '../../wording/excel';
import { cellAddress } from '../../core/cell/a1';
import type { CellPosition } from '../../core/cell/a1';
import { markedFormula } from '../../core/sheet/ruleMarker';
import type { SheetPlan } from '../../core/sheet/sheetPlan';
import { loadOwnRules } from '../ownRules';
import type { OwnRule } from '../ownRules';
import { UserError } from '../userError';
import { restoreArea } from './areaState';
import type { AreaState } from './areaState';
import type { TakeBack, TakeBackLook } from './takeBack';

/** A form drawn into empty cells of a sheet. */
export interface DrawnForm {
  readonly sheetId: string;
  readonly plan: SheetPlan;
  readonly origin: CellPosition;
  /** How the cells looked before. */
  readonly before: AreaState;
  /** What they hold, as Excel tells it. */
  readonly formulas: readonly (readonly CellValue[])[];
}

/** Cells named in a sentence. */
const MAX_NAMED = 3;

/** How a form at the selection is taken back, in two round trips: all of it, or nothing once something was entered in it. */
export function takeBackForm(form: DrawnForm): TakeBack {
  const { sheetId, plan } = form;
  return {
    what: (language) => takeBackMessages[language].actions.form(plan.range),
    places: [{ sheetId, cells: [plan.range] }],
    isOneStep: true,
    look: (context) => look(context, form),
  };
}

async function look(context: Excel.RequestContext, form: DrawnForm): Promise<TakeBackLook> {
  const { sheetId, plan, formulas } = form;
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId).load('name,protection/protected');
  const area = sheet.getRange(plan.range).untrack().load('formulas');
  const rules = loadOwnRules(sheet, { range: sheet.getRange(plan.range).untrack(), unfinished: true });
  await context.sync();
  if (sheet.isNullObject) return { kind: 'already' };
  if (sheet.protection.protected) throw new UserError((language) => excelMessages[language].sheetProtected(sheet.name));
  const now = area.formulas as CellValue[][];
  if (now.flat().every((formula) => formula === '')) return { kind: 'already' };
  const typed = differences(now, formulas, form.origin);
  if (typed.length > 0)
    return { kind: 'refused', why: (language) => takeBackMessages[language].formTyped(typed.slice(0, MAX_NAMED)) };

  return { kind: 'open', left: [plan.range], run: () => run(context, sheet, form, rules()) };
}

async function run(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { plan, formulas, before }: DrawnForm,
  rules: readonly OwnRule[],
): Promise<readonly []> {
  const cells = sheet.getRange(plan.range).untrack();
  const own = new Set(plan.highlights.map(markedFormula));
  const formats = sheet.getRange().untrack().conditionalFormats;
  rules.filter(({ formula }) => formula === '' || own.has(formula)).forEach(({ id }) => formats.getItem(id).delete());
  cells.unmerge();
  cells.clear(Excel.ClearApplyTo.contents);
  restoreArea(cells, { rows: formulas.length, columns: formulas[0]?.length ?? 0 }, before);
  await context.sync();
  return [];
}

function differences(
  now: readonly (readonly CellValue[])[],
  then: readonly (readonly CellValue[])[],
  { row, column }: CellPosition,
): string[] {
  return then.flatMap((cells, r) =>
    cells.flatMap((formula, c) => (now[r]?.[c] === formula ? [] : cellAddress(row + r, column + c))),
  );
}
