import { contains } from '../../core/cell/area';
import type { Area } from '../../core/cell/area';
import { findingCounts } from '../../core/check/findingCounts';
import type { Form } from '../../core/form/form';
import type { Grid } from '../../core/sheet/grid';
import { highlightRules } from '../../core/sheet/highlightRules';
import { readForms } from '../../core/sheet/readForms';
import type { HighlightRule } from '../../core/sheet/sheetPlan';
import type { FreezeOutcome } from '../../core/workflows/freeze/freezeOutcome';
import { landmarksOf } from '../../core/sheet/edit/landmarks';
import { freezePlan } from '../../core/workflows/freeze/freezePlan';
import type { FreezePlan } from '../../core/workflows/freeze/freezePlan';
import { defaultScheme } from '../../core/scheme/schemes';
import { chosenFormSchemes, keepFormSchemes, withFormScheme } from '../../excel/formSchemes';
import type { SchemeOf } from '../../excel/formSchemes';
import type { Landmark } from '../../excel/cellEntries';
import { freezeCells } from '../../excel/freezeCells';
import { openForms } from '../../excel/frozenCells';
import { showHighlights } from '../../excel/highlight';
import { readAllSheets } from '../../excel/readAllSheets';
import type { SheetReading } from '../../excel/readSheet';
import { followUp } from '../../excel/runs/makeChange';
import { UserError } from '../../excel/userError';
import { freezeMessages } from '../../wording/freeze';
import { checkedForm } from '../state/checkedForm';
import type { CheckedForm } from '../state/checkedForm';

/** A sheet, or an area of it, that is to be frozen. */
export interface FreezePlace {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly grid: Grid;
  readonly plan: FreezePlan;
  /** Cells by which it is known that the rows are where they were read. */
  readonly landmarks: readonly Landmark[];
  /** Findings that must be corrected in the forms there. */
  readonly errors: number;
  /** Findings somebody lets stand there. */
  readonly ignored: number;
  /** The forms there, each with the scheme its formulas name. */
  readonly forms: readonly { readonly form: Form; readonly schemeId: string }[];
  /** The marks that stay on the sheet: those of other forms. */
  readonly marks: readonly HighlightRule[];
}

/** How a sheet is frozen. */
export interface FreezeChoice {
  readonly schemeOf: SchemeOf;
  /** The part of the sheet that is frozen; null for all of it. */
  readonly area: Area | null;
  /** Whether checks mark cells. */
  readonly highlight: boolean;
}

/** A sheet that was read. */
type SheetWithCells = Pick<SheetReading, 'sheetId' | 'sheetName'> & { readonly grid: Grid };

/** What freezing does to a sheet that was read, and what speaks against it. */
export function freezePlaceOf(sheet: SheetWithCells, { schemeOf, area, highlight }: FreezeChoice): FreezePlace {
  const { sheetId, sheetName, grid } = sheet;
  const ofSheet = (form: Form) => schemeOf(form, sheetId);
  const checked = readForms(grid).forms.map((form) => checkedForm(form, ofSheet(form)));
  const isFrozenNow = ({ form: { area: own } }: CheckedForm) => area === null || contains(area, own.top, own.left);
  const here = checked.filter(isFrozenNow);
  const open = new Set(
    openForms(
      sheet,
      checked.map(({ form }) => form),
    ),
  );
  const marked = highlight ? checked.filter((one) => !isFrozenNow(one) && open.has(one.form)) : [];
  return {
    sheetId,
    sheetName,
    grid,
    plan: freezePlan(grid, checked, area),
    landmarks: landmarksOf(
      grid,
      checked.map(({ form }) => form),
    ),
    errors: findingCounts(here.flatMap(({ findings }) => findings)).error,
    ignored: here.reduce((sum, { ignored }) => sum + ignored.length, 0),
    forms: here.map(({ form, scheme }) => ({ form, schemeId: scheme.id })),
    marks: marked.flatMap(({ form, findings }) => highlightRules(form, grid, findings)),
  };
}

/** Freezes one sheet or an area of it and takes its marks off. */
export function freezeSheet(place: FreezePlace): Promise<FreezeOutcome> {
  return freeze([place], []);
}

/**
 * Freezes every sheet of the workbook and takes the marks off. UserError, and nothing done, where forms have errors to correct and
 * the user has not said that this does not matter.
 */
export async function freezeWorkbook(choice: Omit<FreezeChoice, 'area'>, anyway: boolean): Promise<FreezeOutcome> {
  const places: FreezePlace[] = [];
  const { tooLarge } = await readAllSheets({
    withSummary: true,
    onSheets: (sheets) => {
      for (const { grid, ...sheet } of sheets)
        if (grid) places.push(freezePlaceOf({ ...sheet, grid }, { ...choice, area: null }));
    },
  });
  const concerned = places.filter(({ plan }) => plan.cells.length + plan.withoutResult.length > 0);
  const wrong = concerned.filter(({ errors }) => errors > 0).map(({ sheetName }) => sheetName);
  if (wrong.length > 0 && !anyway) throw new UserError((language) => freezeMessages[language].openErrorsOn(wrong));
  return freeze(
    concerned,
    tooLarge.map(({ sheetName }) => sheetName),
  );
}

/** The marks go last: as long as nothing is frozen they stay. */
async function freeze(places: readonly FreezePlace[], tooLarge: readonly string[]): Promise<FreezeOutcome> {
  await keepSchemes(places);
  const result = await freezeCells(
    places.map(({ sheetId, grid, plan, landmarks }) => ({ sheetId, grid, cells: plan.cells, landmarks })),
  );
  const isFrozen = result.formulas.length + result.values.length > 0;
  const stillMarked = isFrozen ? await unmark(places) : [];
  const locked = new Set(result.locked.map(({ sheetName }) => sheetName));
  return {
    formulas: result.formulas.length,
    values: result.values.length,
    ignored: places.reduce((sum, { ignored }) => sum + ignored, 0),
    withoutResult: places.reduce((sum, { plan }) => sum + plan.withoutResult.length, 0),
    changed: result.changed.length,
    locked: [...locked],
    tooLarge,
    stillMarked: stillMarked.filter((sheetName) => !locked.has(sheetName)),
    isUnchecked: result.isUnchecked,
  };
}

/** A form names its scheme in its formulas; once they are gone, the workbook remembers it for the checks. */
async function keepSchemes(places: readonly FreezePlace[]): Promise<void> {
  const before = chosenFormSchemes();
  const wanted = places.flatMap(({ sheetId, forms }) => forms.map((form) => ({ ...form, sheetId })));
  const schemes = wanted
    .filter(({ schemeId }) => schemeId !== defaultScheme.id)
    .reduce((kept, { form, sheetId, schemeId }) => withFormScheme(kept, form, sheetId, schemeId), before);
  if (schemes !== before) await keepFormSchemes(schemes);
}

/** Takes our marks off sheets; gives the names of those where that failed, which is no reason not to freeze the numbers. */
async function unmark(places: readonly FreezePlace[]): Promise<string[]> {
  const failed: string[] = [];
  for (const { sheetId, sheetName, marks } of places) {
    // One after the other: each looks for its marks before it takes them off.
    if ((await followUp(() => showHighlights(sheetId, marks))) !== 'done') failed.push(sheetName);
  }
  return failed;
}
