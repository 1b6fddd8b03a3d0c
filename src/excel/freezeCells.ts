import type { CellValue } from '../core/cell/cell';
import { heldBy, isFormulaEntry } from '../core/sheet/edit/entry';
import { frozenPlace } from '../core/workflows/freeze/frozenCell';
import type { FrozenCell } from '../core/workflows/freeze/frozenCell';
import { addressOf } from '../core/cell/a1';
import { isSameResult } from '../core/cell/isSameResult';
import type { Grid } from '../core/sheet/grid';
import { differingCells } from '../core/takeBack/heldCell';
import type { CellToFreeze } from '../core/workflows/freeze/freezePlan';
import { canUndo } from './apiSupport';
import type { Landmark, LeftCell, LockedSheet, SheetEntries } from './cellEntries';
import { MAX_CELLS_A_REQUEST } from './cellEntries';
import { forgetFrozen, rememberFrozen } from './frozenCells';
import { GRID_PROPERTIES, gridOf } from './gridOf';
import { inExcel } from './inExcel';
import { ChangeProblem } from './runs/changeProblem';
import { loadCells } from './takeBack/heldCells';
import { joinTakeBacks } from './takeBack/joinTakeBacks';
import { lastAction } from './takeBack/lastAction';
import { writeCells } from './writeCells';

/** What is to be frozen on one sheet. */
export interface SheetToFreeze {
  readonly sheetId: string;
  readonly cells: readonly CellToFreeze[];
  /** Cells by which their places are known: a formula that has moved is the same in another row, a value is not. */
  readonly landmarks?: readonly Landmark[];
  /** The sheet as it was read: what its cells come to follows from it. Left out where that does not matter. */
  readonly grid?: Grid;
}

/** What became of it; everything that was not done is listed. */
export interface FreezeResult {
  /** Cells that hold a native formula now, and those that hold a value. */
  readonly formulas: readonly LeftCell[];
  readonly values: readonly LeftCell[];
  /** Cells that held something else by then and were left alone. */
  readonly changed: readonly LeftCell[];
  readonly locked: readonly LockedSheet[];
  /** Whether Ctrl+Z takes it back. */
  readonly undoable: boolean;
}

const NOTHING_WRITTEN = { changed: [], takeBack: null } as const;

/**
 * Puts native formulas and values where our functions stand, after the workbook has remembered what stood there (UserError, and nothing
 * written, where it does not). Each native formula is looked at: where it shows something else in this Excel, the value goes
 * there in a second writing.
 */
export async function freezeCells(sheets: readonly SheetToFreeze[]): Promise<FreezeResult> {
  const all = sheets.flatMap(({ sheetId, cells }) => cells.map((cell) => ({ ...cell, sheetId })));
  await rememberFrozen(all.map((cell) => remembered(cell, heldBy(cell.entry))));
  const first = await writeCells(sheets.map(asEntries), { onConflict: 'skip' }).catch(async (error: unknown) => {
    const isNothing = !(error instanceof ChangeProblem) || ['none', 'blocked'].includes(error.outcome);
    if (isNothing) await forgetNow(all);
    throw error;
  });
  // What follows may fail.
  lastAction.keep(first.takeBack);
  const written = new Set(first.written.map(frozenPlace));
  const left = all.filter((cell) => !written.has(frozenPlace(cell)));
  if (left.length > 0) await forgetNow(left);
  const { shown, isAsRead } = await readFrozen(
    all.filter((cell) => isFormulaEntry(cell.entry) && written.has(frozenPlace(cell))),
    sheets,
  );
  // Where something else was typed meanwhile, the formula follows it and the value would not.
  const wrong = shown.filter(({ cell, value }) => isAsRead(cell.sheetId) && !isSameResult(cell.value, value));
  const second =
    wrong.length > 0
      ? await writeCells(
          wrong.map((one) => asValueEntry(one, sheets)),
          { onConflict: 'skip' },
        )
      : NOTHING_WRITTEN;
  const asValues = wrong.map(({ cell }) => cell);
  lastAction.keep(joinTakeBacks([first.takeBack, second.takeBack]));
  const otherwise = [
    ...shown
      .filter(({ cell, formula }) => formula !== cell.entry)
      .map(({ cell, formula }) => remembered(cell, formula)),
    ...asValues.map((cell) => remembered(cell, heldBy(cell.asValue))),
  ];
  if (otherwise.length > 0) await rememberFrozen(otherwise);
  const isFormula = new Set(
    shown
      .map(({ cell }) => cell)
      .filter((cell) => !asValues.includes(cell))
      .map(frozenPlace),
  );
  return {
    formulas: first.written.filter((cell) => isFormula.has(frozenPlace(cell))),
    values: first.written.filter((cell) => !isFormula.has(frozenPlace(cell))),
    changed: [...first.changed, ...second.changed],
    locked: first.locked,
    undoable: canUndo(),
  };
}

/** What is remembered too long does no harm, as it does not fit what stands there. */
function forgetNow(cells: readonly PlacedCell[]): Promise<void> {
  return forgetFrozen(cells).catch(() => undefined);
}

type PlacedCell = CellToFreeze & Pick<FrozenCell, 'sheetId'>;

function remembered({ sheetId, cell, formula }: PlacedCell, frozen: CellValue): FrozenCell {
  return { sheetId, cell, formula, frozen };
}

function asEntries({ sheetId, cells, landmarks }: SheetToFreeze): SheetEntries {
  const entries = cells.map(({ cell, formula, value, entry }) => {
    return { cell, oldFormula: formula, result: value, entry };
  });
  return { sheetId, entries, landmarks };
}

function asValueEntry({ cell: frozen, formula, value }: ShownCell, sheets: readonly SheetToFreeze[]): SheetEntries {
  const { sheetId, cell, asValue } = frozen;
  const landmarks = sheets.find((sheet) => sheet.sheetId === sheetId)?.landmarks;
  return { sheetId, landmarks, entries: [{ cell, oldFormula: formula, result: value, entry: asValue }] };
}

/** A frozen cell as Excel has it. */
interface ShownCell {
  readonly cell: PlacedCell;
  readonly value: CellValue;
  readonly formula: CellValue;
}

/** What cells show and hold, a thousand in one request, and whether everything else on their sheets is as it was read. */
function readFrozen(
  cells: readonly PlacedCell[],
  sheets: readonly SheetToFreeze[],
): Promise<{ readonly shown: readonly ShownCell[]; readonly isAsRead: (sheetId: string) => boolean }> {
  return inExcel(async (context) => {
    const shown: ShownCell[] = [];
    const other = new Set<string>();
    for (let start = 0; start < cells.length; start += MAX_CELLS_A_REQUEST) {
      const batch = cells.slice(start, start + MAX_CELLS_A_REQUEST);
      const reads = batch.map(({ sheetId, cell }) => loadCells(context.workbook.worksheets.getItem(sheetId), [cell]));
      const looks = sheets.flatMap(({ sheetId, grid }) => {
        if (!grid || !batch.some((cell) => cell.sheetId === sheetId)) return [];
        const sheet = context.workbook.worksheets.getItem(sheetId);
        const used = sheet.getUsedRangeOrNullObject(true).untrack().load(GRID_PROPERTIES);
        return { sheetId, grid, used };
      });
      // One answer would be too large for Excel on the web.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
      batch.forEach((cell, index) => {
        const [read] = reads[index]?.() ?? [];
        if (read) shown.push({ cell, value: read.value, formula: read.formula });
      });
      for (const { sheetId, grid, used } of looks) {
        const differing = differingCells(grid, used.isNullObject ? null : gridOf(used)).map(addressOf);
        const ours = new Set(sheets.find((sheet) => sheet.sheetId === sheetId)?.cells.map(({ cell }) => cell));
        if (differing.some((cell) => !ours.has(cell))) other.add(sheetId);
      }
    }
    return { shown, isAsRead: (sheetId) => !other.has(sheetId) };
  });
}
