import { takeBackMessages } from '../wording/excel';
import type { Saying } from '../wording/language';
import type { CellValue } from '../core/cell/cell';
import { heldBy, isFormulaEntry } from '../core/sheet/edit/entry';
import { frozenPlace } from '../core/workflows/freeze/frozenCell';
import type { FrozenCell } from '../core/workflows/freeze/frozenCell';
import { addressOf } from '../core/cell/a1';
import { sameFormula } from '../core/sheet/edit/sameFormula';
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
import type { WrittenCells } from './writeCells';

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
  /** Whether Excel did not let be looked at what the native formulas show. */
  readonly isUnchecked: boolean;
  /** Whether Ctrl+Z takes it back. */
  readonly undoable: boolean;
}

const what: Saying = (language) => takeBackMessages[language].actions.freeze();

const NOTHING_WRITTEN = { written: [], takeBack: null, isRefused: false } as const;

/**
 * Puts native formulas and values where our functions stand, after the workbook has remembered what stood there (UserError, and nothing
 * written, where it does not). Each native formula is looked at: where it shows something else in this Excel, the value goes
 * there in a second writing.
 */
export async function freezeCells(sheets: readonly SheetToFreeze[]): Promise<FreezeResult> {
  const all = sheets.flatMap(({ sheetId, cells }) => cells.map((cell) => ({ ...cell, sheetId })));
  await rememberFrozen(all.map((cell) => remembered(cell, heldBy(cell.entry))));
  const first = await writeCells(sheets.map(asEntries), { onConflict: 'skip', isAll: false, what }).catch(
    async (error: unknown) => {
      const isNothing = !(error instanceof ChangeProblem) || ['none', 'blocked'].includes(error.outcome);
      if (isNothing) await forgetNow(all);
      throw error;
    },
  );
  // What follows may fail.
  lastAction.keep(first.takeBack);
  const written = new Set(first.written.map(frozenPlace));
  const left = all.filter((cell) => !written.has(frozenPlace(cell)));
  if (left.length > 0) await forgetNow(left);
  const native = all.filter((cell) => isFormulaEntry(cell.entry) && written.has(frozenPlace(cell)));
  // The cells are frozen, whether or not they can be looked at.
  const checked = await readFrozen(native, sheets).catch(() => null);
  const { shown, isAsRead } = checked ?? { shown: [], isAsRead: () => false };
  // Where something was typed meanwhile the formula follows it, and the value would not; where rows have moved these are other cells.
  const known = shown.filter(({ cell }) => isAsRead(cell.sheetId));
  const ours = known.filter(({ cell, formula }) => sameFormula(formula, cell.entry));
  const wrong = ours.filter(({ cell, value }) => !isSameResult(cell.value, value));
  const second = await enterValues(wrong, sheets);
  lastAction.keep(joinTakeBacks([first.takeBack, second.takeBack], what));
  const asValues = wrong
    .map(({ cell }) => cell)
    .filter((cell) => second.written.some((other) => frozenPlace(other) === frozenPlace(cell)));
  const otherwise = [
    ...ours.filter(({ cell, formula }) => formula !== cell.entry).map(({ cell, formula }) => remembered(cell, formula)),
    ...asValues.map((cell) => remembered(cell, heldBy(cell.asValue))),
  ];
  if (otherwise.length > 0) await rememberFrozen(otherwise);
  const typed = known.filter((one) => !ours.includes(one)).map(({ cell }) => frozenPlace(cell));
  const values = new Set([...asValues, ...all.filter(({ entry }) => !isFormulaEntry(entry))].map(frozenPlace));
  const frozen = first.written.filter((cell) => !typed.includes(frozenPlace(cell)));
  return {
    formulas: frozen.filter((cell) => !values.has(frozenPlace(cell))),
    values: frozen.filter((cell) => values.has(frozenPlace(cell))),
    changed: [...first.changed, ...first.written.filter((cell) => !frozen.includes(cell))],
    locked: first.locked,
    isUnchecked: (native.length > 0 && checked === null) || second.isRefused,
    undoable: canUndo(),
  };
}

/** Puts the values where the native formulas show something else; refused, the formulas stay, as everything else is frozen. */
async function enterValues(
  wrong: readonly ShownCell[],
  sheets: readonly SheetToFreeze[],
): Promise<Pick<WrittenCells, 'written' | 'takeBack'> & { readonly isRefused: boolean }> {
  if (wrong.length === 0) return NOTHING_WRITTEN;
  try {
    const entries = wrong.map((one) => asValueEntry(one, sheets));
    return { ...(await writeCells(entries, { onConflict: 'skip', what })), isRefused: false };
  } catch (error) {
    if (error instanceof ChangeProblem && error.outcome !== 'none') throw error;
    return { ...NOTHING_WRITTEN, isRefused: true };
  }
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
    return { cell, oldFormula: formula, oldResult: value, entry };
  });
  return { sheetId, entries, landmarks };
}

function asValueEntry({ cell: frozen, formula, value }: ShownCell, sheets: readonly SheetToFreeze[]): SheetEntries {
  const { sheetId, cell, asValue } = frozen;
  const landmarks = sheets.find((sheet) => sheet.sheetId === sheetId)?.landmarks;
  return { sheetId, landmarks, entries: [{ cell, oldFormula: formula, oldResult: value, entry: asValue }] };
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
