import {
  MAX_COLUMNS,
  MAX_ROWS,
  cellsOf,
  formatArea,
  isOnSheet,
  parseAddress,
  quoteSheetName,
} from '../../engine/address';
import type { Area } from '../../engine/address';
import type { SheetInfo } from '../../engine/sheets';
import { HostError } from '../hostError';
import type { HostServices } from '../hostServices';

/** A rectangle of cells on one sheet. */
export interface RangeTarget {
  readonly host: HostServices;
  readonly sheetId: string;
  readonly area: Area;
}

/** Excel answers no request for more cells than these. */
const MAX_CELLS = 5_000_000;

/** The sheet, or ItemNotFound when it was deleted. */
export function sheetOf({ host, sheetId }: Pick<RangeTarget, 'host' | 'sheetId'>): SheetInfo {
  const sheet = host.engine.sheets.byId(sheetId);
  if (!sheet) throw new HostError('ItemNotFound', sheetId);
  return sheet;
}

/** 'Sheet1!A1:B2'. */
export function fullAddress(target: RangeTarget): string {
  return `${quoteSheetName(sheetOf(target).name)}!${formatArea(target.area)}`;
}

/** Another area of the same sheet; InvalidArgument when it leaves the sheet. */
export function sibling(target: RangeTarget, area: Area): RangeTarget {
  if (!isOnSheet(area)) throw new HostError('InvalidArgument', '超出工作表');
  return { ...target, area };
}

/** The cells of an A1 address, on the sheet it names or the one given; a defined name is an address too. */
export function rangeAt(host: HostServices, sheetId: string, address: string): RangeTarget {
  const parsed = parseAddress(address) ?? namedAddress(host, address);
  if (!parsed) throw new HostError('InvalidArgument', address);
  if (parsed.sheetName === null) return { host, sheetId, area: parsed.area };
  const sheet = host.engine.sheets.byName(parsed.sheetName);
  if (!sheet) throw new HostError('InvalidArgument', address);
  return { host, sheetId: sheet.id, area: parsed.area };
}

function namedAddress(host: HostServices, name: string): ReturnType<typeof parseAddress> {
  const formula = host.engine.definedNames.byName(name)?.formula;
  return formula === undefined ? null : parseAddress(formula.slice(1));
}

/** Every cell of the sheet. */
export const WHOLE_SHEET: Area = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

/** Reads every cell of the range, row by row. */
export function readGrid<T>(target: RangeTarget, read: (row: number, column: number) => T): T[][] {
  sheetOf(target);
  const { row, column, rows, columns } = target.area;
  if (rows * columns > MAX_CELLS) throw new HostError('ResponsePayloadSizeLimitExceeded');
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_unused, c) => read(row + r, column + c)),
  );
}

/** The value all cells have in common, null when they differ. Cells beyond the grid look like its last ones. */
export function uniform<T>(target: RangeTarget, read: (row: number, column: number) => T): T | null {
  sheetOf(target);
  const { engine } = target.host;
  let common: { readonly value: T } | null = null;
  for (const { row, column } of cellsOf(engine.context.onGrid(target.sheetId, target.area))) {
    const value = read(row, column);
    if (common === null) common = { value };
    else if (JSON.stringify(common.value) !== JSON.stringify(value)) return null;
  }
  return common === null ? null : common.value;
}

/** AccessDenied when the sheet is protected and some of the cells are locked. */
export function assertEditable(target: RangeTarget): void {
  sheetOf(target);
  if (target.host.engine.protection.forbids(target.sheetId, target.area)) throw new HostError('AccessDenied');
}

/**
 * What is given for each cell: one value for all, or an array of exactly the range's shape; null leaves a cell alone.
 */
export function shaped(target: RangeTarget, given: unknown): (row: number, column: number) => unknown {
  if (!Array.isArray(given)) return () => given;
  const { rows, columns } = target.area;
  const matching = given.length === rows && given.every((row) => Array.isArray(row) && row.length === columns);
  if (!matching) throw new HostError('InvalidArgument', `数组的行数或列数与区域 ${formatArea(target.area)} 不符`);
  return (row, column) => (given as readonly (readonly unknown[])[])[row]?.[column];
}
