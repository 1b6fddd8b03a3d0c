import type { CellValue } from '../../core/cell/cell';
import { sayEditObstacle, takeBackMessages } from '../../wording/excel';
import { cellAddress } from '../../core/cell/a1';
import type { CellPosition } from '../../core/cell/a1';
import { markedFormula } from '../../core/sheet/ruleMarker';
import type { SheetPlan } from '../../core/sheet/sheetPlan';
import { GRID_PROPERTIES, gridOf } from '../gridOf';
import { guardRanges, syncGuarded } from '../guardCells';
import type { Guard } from '../guardCells';
import { loadOwnRules } from '../ownRules';
import { isLoaded } from '../runs/isLoaded';
import { syncFound } from '../runs/syncFound';
import type { OwnRule } from '../ownRules';
import { areFormatsAsBefore, restoreArea } from './areaState';
import type { AreaState } from './areaState';
import { protectedSheet } from './lookAtEdit';
import { putCellsBack } from './restoreSheet';
import { UserError } from '../userError';
import type { TakeBack, TakeBackLook } from './takeBack';
import type { Saying } from '../../wording/language';

/** A form drawn into empty cells of a sheet. */
export interface DrawnForm {
  readonly sheetId: string;
  readonly plan: SheetPlan;
  readonly origin: CellPosition;
  /** How the cells looked before. */
  readonly before: AreaState;
  /** What they hold, as Excel gives it. */
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
  const area = sheet.getRange(plan.range).untrack().load('formulas,numberFormat');
  const rules = loadOwnRules(sheet, { range: sheet.getRange(plan.range).untrack(), unfinished: true });
  const guard = guardRanges(sheet, [sheet.getRange(plan.range).untrack().getLastCell()]);
  await context.sync();
  if (sheet.isNullObject) return { kind: 'already' };
  const now = area.formulas as CellValue[][];
  const isEmpty = now.flat().every((formula) => formula === '');
  if (isEmpty && areFormatsAsBefore(area, form.before)) return { kind: 'already' };
  // A try that was refused half-way has emptied the cells, and their looks are not back.
  const typed = isEmpty ? [] : differences(now, formulas, form.origin);
  if (typed.length > 0) {
    const filled = filledCells(now, form.origin);
    return {
      kind: 'refused',
      why: (language) => takeBackMessages[language].formTyped(typed.slice(0, MAX_NAMED)),
      ...(filled.every((cell) => typed.includes(cell)) && { kept: filled }),
    };
  }

  const obstacle = protectedSheet(sheet);
  return {
    kind: 'open',
    left: [plan.range],
    obstacle,
    run: () => run(context, sheet, form, { now, rules: rules(), guard }),
  };
}

async function run(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { sheetId, plan, formulas, before, origin }: DrawnForm,
  { now, rules, guard }: { readonly now: CellValue[][]; readonly rules: readonly OwnRule[]; readonly guard: Guard },
): Promise<readonly Saying[]> {
  guard();
  const found = sheet.getRange(plan.range).untrack().load(GRID_PROPERTIES);
  const cells = sheet.getRange(plan.range).untrack();
  const own = new Set(plan.highlights.map(markedFormula));
  const formats = sheet.getRange().untrack().conditionalFormats;
  rules.filter(({ formula }) => formula === '' || own.has(formula)).forEach(({ id }) => formats.getItem(id).delete());
  cells.unmerge();
  cells.clear(Excel.ClearApplyTo.contents);
  restoreArea(cells, { rows: formulas.length, columns: formulas[0]?.length ?? 0 }, before);
  const putTypedBack = async (): Promise<readonly string[]> => {
    const typed = differences(found.formulas as CellValue[][], now, origin);
    if (typed.length > 0) await putCellsBack(context, sheetId, gridOf(found), typed);
    return typed;
  };
  const moved = new UserError((language) => sayEditObstacle({ code: 'rowsMoved' }, language));
  await syncFound({
    sync: () => syncGuarded(context, () => moved),
    isFound: () => isLoaded(found, 'formulas'),
    putBack: putTypedBack,
  });
  const typed = await putTypedBack();
  return typed.length > 0 ? [(language) => takeBackMessages[language].kept(typed)] : [];
}

function filledCells(formulas: readonly (readonly CellValue[])[], { row, column }: CellPosition): string[] {
  return formulas.flatMap((cells, r) =>
    cells.flatMap((formula, c) => (formula === '' ? [] : cellAddress(row + r, column + c))),
  );
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
