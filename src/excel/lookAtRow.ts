import { excelMessages } from '../wording/excel';
import { rowMessages, sayRowRefusal } from '../wording/pane';
import { textIn } from '../core/form/cellState';
import { isUnusedIndicator } from '../core/form/isUnusedIndicator';
import { cellAddress } from '../core/cell/a1';
import { planRowEdit } from '../core/sheet/edit/planRowEdit';
import type { RowEdit, RowEditPlan, RowSurroundings } from '../core/sheet/edit/rowEdit';
import { findRowPlace } from '../core/sheet/edit/rowPlace';
import type { RowPlace } from '../core/sheet/edit/rowPlace';
import type { Grid } from '../core/sheet/grid';
import { highlightRules } from '../core/sheet/highlightRules';
import { gridBeneath, pastedOver } from '../core/sheet/paste/beneath';
import type { Paste } from '../core/sheet/paste/paste';
import { differingCells } from '../core/takeBack/heldCell';
import { contains } from '../core/cell/area';
import { ruleTag } from '../core/sheet/ruleMarker';
import type { RowEditRequest } from './rowEditRequest';
import { GRID_PROPERTIES, gridOf } from './gridOf';
import { inExcel } from './inExcel';
import { loadOwnRules } from './ownRules';
import type { OwnRule } from './ownRules';
import { Checkpoint } from './runs/checkpoint';
import { loadRowSurroundings } from './rowSurroundings';
import { loadRowValidations } from './rowValidations';
import type { CellValidation } from './rowValidations';
import { loadLook } from './takeBack/cellLooks';
import type { ReadLook } from './takeBack/cellLooks';
import { UserError } from './userError';

/** What is to be changed, and what was there before. */
export interface RowLook {
  readonly sheetId: string;
  /** Everything on the sheet. */
  readonly seen: Grid;
  /** The row, on the sheet as it would be without what is to be put right; that is `seen` but for a paste. */
  readonly place: RowPlace;
  readonly kind: RowEdit['kind'];
  readonly plan: RowEditPlan;
  readonly surroundings: RowSurroundings;
  /** How the cells of a row to be deleted look, by address. */
  readonly looks: ReadonlyMap<string, ReadLook>;
  /** The form's live rules as they stand there. */
  readonly liveRules: readonly OwnRule[];
  readonly validations: ReadonlyMap<string, CellValidation>;
  /** Zero-based last row of the sheet with anything in it. */
  readonly lastRow: number;
  /** What is known once the change has begun. */
  readonly known: {
    /** Everything on the sheet just before anything was changed: beside the form somebody may have typed since it was seen. */
    found: Grid | null;
  };
  /** Whether the change has begun, and how far it got. */
  readonly begun: Checkpoint;
  readonly checkpoint: Checkpoint;
}

/** Looks at a row and around it and plans its change, in two round trips. Refuses (UserError) what would spoil something. */
export function lookAtRow({ sheetId, cell, name, onlyUnused = false, edit }: RowEditRequest): Promise<RowLook> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId).load('name,protection/protected');
    const used = sheet.getUsedRangeOrNullObject(true).untrack().load(GRID_PROPERTIES);
    await context.sync();
    if (sheet.protection.protected)
      throw new UserError((language) => excelMessages[language].sheetProtected(sheet.name));
    const seen = used.isNullObject ? null : gridOf(used);
    const grid = seen && edit.kind === 'paste' ? beneathPaste(seen, edit.paste) : seen;
    const place = grid && findRowPlace(grid, cell);
    if (!seen || !place) throw new UserError((language) => rowMessages[language].notAnIndicator());
    refuseOther(place, name);
    if (onlyUnused) refuseFilledIn(place);

    const loadedSurroundings = loadRowSurroundings(sheet, place, edit);
    const looks = edit.kind === 'delete' ? loadRowLooks(sheet, place) : () => new Map<string, never>();
    const liveRules = loadLiveRules(sheet, place);
    const validations =
      edit.kind === 'addBelow' || edit.kind === 'paste' || edit.kind === 'putUsual'
        ? loadRowValidations(sheet, place)
        : () => new Map<string, never>();
    await context.sync();

    const surroundings = loadedSurroundings();
    const plan = planRowEdit(place, edit, surroundings);
    if (plan.kind === 'refusal') throw new UserError((language) => sayRowRefusal(plan.reason, language));
    return {
      sheetId,
      seen,
      place,
      kind: edit.kind,
      plan,
      surroundings,
      looks: looks(),
      liveRules: liveRules(),
      validations: validations(),
      lastRow: lastRowOf(seen),
      known: { found: null },
      begun: new Checkpoint(),
      checkpoint: new Checkpoint(),
    };
  });
}

/** The sheet as it would be had only indicators been pasted; UserError where what was pasted is no longer there. */
function beneathPaste(now: Grid, paste: Paste): Grid {
  const place = pastedOver(paste);
  const { area, after } = paste;
  const isThere = differingCells(now, after).every(({ row, column }) => !contains(area, row, column));
  if (!place || !isThere) throw new UserError((language) => rowMessages[language].rowChanged());
  return gridBeneath(now, paste, place);
}

function refuseOther({ here }: RowPlace, name: string | undefined): void {
  if (name !== undefined && textIn(here.indicator?.name ?? null) !== name.trim()) {
    throw new UserError((language) => rowMessages[language].rowChanged());
  }
}

function refuseFilledIn({ here: { indicator } }: RowPlace): void {
  if (indicator && !isUnusedIndicator(indicator)) throw new UserError((language) => rowMessages[language].rowChanged());
}

function lastRowOf({ row, values }: Grid): number {
  return row + values.length - 1;
}

/** Queues the reading of the form's live rules; those that mark findings move with their cells. */
export function loadLiveRules(
  sheet: Excel.Worksheet,
  { form, cells }: RowPlace,
  { range = form.range, unfinished = false } = {},
): () => OwnRule[] {
  const tags = new Set(highlightRules(form, cells.grid, []).map(({ tag }) => tag));
  const ownRules = loadOwnRules(sheet, { range: sheet.getRange(range).untrack(), unfinished });
  return () => ownRules().filter(({ formula }) => formula === '' || tags.has(ruleTag(formula) ?? ''));
}

/** How each cell of the form in this row looks: a row that is deleted takes that with it. */
function loadRowLooks(
  sheet: Excel.Worksheet,
  { here, columns: { from, to } }: RowPlace,
): () => ReadonlyMap<string, ReadLook> {
  const loaded = Array.from({ length: to - from + 1 }, (_, index) => {
    const cell = cellAddress(here.row, from + index);
    return { cell, read: loadLook(sheet.getRange(cell).untrack()) };
  });
  return () => new Map(loaded.map(({ cell, read }) => [cell, read()]));
}
