import { writeInBlocks } from '../writeInBlocks';
import { isUniform, loadLook, restoreLook } from './cellLooks';
import type { ReadLook } from './cellLooks';

/** How an area without content looked: one look where all cells shared it, else that of each cell, row by row. */
export interface AreaState {
  readonly looks:
    { readonly kind: 'all'; readonly look: ReadLook } | { readonly kind: 'each'; readonly looks: readonly ReadLook[] };
  readonly numberFormats: readonly (readonly string[])[];
  /** Points. */
  readonly rowHeights: readonly number[];
  readonly columnWidths: readonly number[];
}

/** Rows and columns of an area. */
export interface AreaSize {
  readonly rows: number;
  readonly columns: number;
}

/**
 * Reads an area in the caller's next round trip. The result is given the area again, since an untracked range is good for one
 * sync only; it takes another round trip only where cells differ.
 */
export function loadArea(area: Excel.Range, size: AreaSize): (again: () => Excel.Range) => Promise<AreaState> {
  const look = loadLook(area, size);
  area.load('numberFormat');
  const heights = places(size.rows).map((row) => area.getCell(row, 0).untrack().format.load('rowHeight'));
  const widths = places(size.columns).map((column) => area.getCell(0, column).untrack().format.load('columnWidth'));
  return async (again) => {
    const common = look();
    const state = {
      numberFormats: area.numberFormat as string[][],
      rowHeights: heights.map(({ rowHeight }) => rowHeight),
      columnWidths: widths.map(({ columnWidth }) => columnWidth),
    };
    const looks = isUniform(common) ? ({ kind: 'all', look: common } as const) : await eachLook(again(), size);
    return { ...state, looks };
  };
}

async function eachLook(area: Excel.Range, size: AreaSize): Promise<AreaState['looks']> {
  const loaded = cellsOf(area, size).map((cell) => loadLook(cell));
  await area.context.sync();
  return { kind: 'each', looks: loaded.map((read) => read()) };
}

/** Whether an area loaded with its numberFormat has the number formats it had, which come back last. */
export function areFormatsAsBefore({ numberFormat }: Excel.Range, { numberFormats }: AreaState): boolean {
  return JSON.stringify(numberFormat) === JSON.stringify(numberFormats);
}

/** Queues giving an area its looks and sizes back. Contents, merges and conditional formats are the caller's. */
export function restoreArea(area: Excel.Range, size: AreaSize, state: AreaState): void {
  const { looks, numberFormats, rowHeights, columnWidths } = state;
  if (looks.kind === 'all') restoreLook(area, looks.look);
  else cellsOf(area, size).forEach((cell, index) => looks.looks[index] && restoreLook(cell, looks.looks[index]));
  writeInBlocks(area, 'numberFormat', numberFormats);
  rowHeights.forEach((height, row) => (area.getCell(row, 0).untrack().format.rowHeight = height));
  columnWidths.forEach((width, column) => (area.getCell(0, column).untrack().format.columnWidth = width));
}

function cellsOf(area: Excel.Range, { rows, columns }: AreaSize): Excel.Range[] {
  return places(rows).flatMap((row) => places(columns).map((column) => area.getCell(row, column).untrack()));
}

function places(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}
