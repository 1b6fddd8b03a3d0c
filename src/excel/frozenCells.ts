import type { CellValue } from '../core/cell/cell';
import { SheetCells } from '../core/sheet/edit/sheetCells';
import { parseCellAddress } from '../core/cell/a1';
import { contains } from '../core/cell/area';
import type { Form } from '../core/form/form';
import { frozenPlace } from '../core/workflows/freeze/frozenCell';
import type { FrozenCell } from '../core/workflows/freeze/frozenCell';
import type { SheetReading } from './readSheet';
import { readSetting, writeSetting } from './workbookSettings';

const SETTING = 'frozen';

/** The frozen cells the workbook remembers, whatever stands in them by now; entries nobody can use are left out. */
export function frozenCells(): readonly FrozenCell[] {
  return readSetting(SETTING, parseFrozen) ?? [];
}

/** Of the remembered cells of a sheet those that still hold what freezing left there. */
export function frozenOn({ sheetId, grid }: Pick<SheetReading, 'sheetId' | 'grid'>): FrozenCell[] {
  if (!grid) return [];
  const cells = new SheetCells(grid);
  return frozenCells().filter((one) => {
    if (one.sheetId !== sheetId) return false;
    const { row, column } = parseCellAddress(one.cell);
    return (cells.formula(row, column) ?? cells.value(row, column)) === one.frozen;
  });
}

/** Of frozen cells of a sheet those of one of its forms. */
export function frozenIn(frozen: readonly FrozenCell[], { area }: Form): FrozenCell[] {
  return frozen.filter(({ cell }) => {
    const { row, column } = parseCellAddress(cell);
    return contains(area, row, column);
  });
}

/** The forms of a sheet that are not frozen: no cell of theirs is. */
export function openForms(reading: Pick<SheetReading, 'sheetId' | 'grid'>, forms: readonly Form[]): Form[] {
  const frozen = frozenOn(reading);
  return forms.filter((form) => frozenIn(frozen, form).length === 0);
}

/** Remembers cells beside those remembered already; of one cell the last is kept. */
export function rememberFrozen(cells: readonly FrozenCell[]): Promise<void> {
  const kept = new Map([...frozenCells(), ...cells].map((cell) => [frozenPlace(cell), cell]));
  return writeSetting(SETTING, [...kept.values()]);
}

/** Forgets cells whose formulas are back. */
export function forgetFrozen(cells: readonly Pick<FrozenCell, 'sheetId' | 'cell'>[]): Promise<void> {
  const gone = new Set(cells.map(frozenPlace));
  const kept = frozenCells().filter((cell) => !gone.has(frozenPlace(cell)));
  return writeSetting(SETTING, kept.length > 0 ? kept : undefined);
}

function parseFrozen(stored: unknown): FrozenCell[] {
  return Array.isArray(stored) ? stored.filter(isFrozenCell) : [];
}

function isFrozenCell(stored: unknown): stored is FrozenCell {
  if (typeof stored !== 'object' || stored === null) return false;
  const { sheetId, cell, formula, frozen } = stored as Partial<Record<keyof FrozenCell, unknown>>;
  return (
    typeof sheetId === 'string' &&
    typeof cell === 'string' &&
    /^[A-Z]{1,3}[1-9]\d*$/.test(cell) &&
    typeof formula === 'string' &&
    formula.startsWith('=') &&
    isCellValue(frozen)
  );
}

function isCellValue(value: unknown): value is CellValue {
  return ['string', 'number', 'boolean'].includes(typeof value);
}
