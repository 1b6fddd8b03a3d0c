import { cellAddress, rangeAddress } from '../core/cell/a1';
import type { CellLook, RowEdit, RowSurroundings } from '../core/sheet/edit/rowEdit';
import type { RowPlace } from '../core/sheet/edit/rowPlace';
import { parseArea } from '../core/cell/area';
import type { Area } from '../core/cell/area';
import { isApiSupported } from './apiSupport';
import { loadLayout } from './sheetLayout';

/** Merged cells of captions may begin this far above the first indicator. */
const HEADING_ROWS = 2;
const ROWS_AT_ONCE = 30;

/** Queues the reading of what an edit needs beside the cells' contents; call the result after the sync. */
export function loadRowSurroundings(sheet: Excel.Worksheet, place: RowPlace, edit: RowEdit): () => RowSurroundings {
  const merges = loadMerges(sheet, place, edit);
  const heights = loadHeights(sheet, place);
  const layout = loadLayout(sheet);
  const looks =
    edit.kind === 'moveUp' || edit.kind === 'moveDown' ? loadLooks(sheet, place) : () => new Map<string, CellLook>();
  return () => ({ merges: merges(), heights: heights(), layout: layout(), looks: looks() });
}

/**
 * The merges of the rows that matter, and those of the columns left of all rows. Null before ExcelApi 1.13. A few rows at a time: Excel
 * gives no answer for more than 512.
 */
function loadMerges(
  sheet: Excel.Worksheet,
  { columns, ownColumns, ...place }: RowPlace,
  { kind }: RowEdit,
): () => Area[] | null {
  if (!isApiSupported('1.13')) return () => null;
  // What is pasted or picked may come below any row; other edits concern the row and its neighbours.
  const rows = kind === 'paste' || kind === 'putUsual' ? place.rows.map(({ row }) => row) : nearRows(place);
  const top = Math.max(0, (place.rows[0]?.row ?? 0) - HEADING_ROWS);
  const bottom = (place.rows.at(-1)?.row ?? 0) + 1;
  const parts = Array.from({ length: Math.ceil(rows.length / ROWS_AT_ONCE) }, (_, index) =>
    rows.slice(index * ROWS_AT_ONCE, (index + 1) * ROWS_AT_ONCE),
  );
  const near = parts.map((part) => rangeAddress(Math.min(...part), columns.from, Math.max(...part), columns.to));
  const names = rangeAddress(top, columns.from, bottom, Math.max(columns.from, ownColumns.from - 1));
  const loaded = [...near, names].map((address) => {
    const merges = sheet.getRange(address).untrack().getMergedAreasOrNullObject();
    return merges.untrack().load('address');
  });
  return () => loaded.flatMap((merges) => (merges.isNullObject ? [] : areasOf(merges.address)));
}

/** 'Sheet1!B15:B17,Sheet1!I15:J15'; names of sheets may hold commas. */
function areasOf(addresses: string): Area[] {
  return Array.from(addresses.matchAll(/!([$A-Z\d:]+)(?=,|$)/g), ([, address = '']) => parseArea(address));
}

function loadHeights(sheet: Excel.Worksheet, { rows }: RowPlace): () => Map<number, number> {
  const formats = rows.map(({ row }) => {
    const { format } = sheet.getRange(cellAddress(row, 0)).untrack();
    return { row, format: format.load('rowHeight') };
  });
  return () => new Map(formats.map(({ row, format }) => [row, format.rowHeight]));
}

/** Fill and font of the cells of the row and its neighbours. */
function loadLooks(
  sheet: Excel.Worksheet,
  { ownColumns: { from, to }, ...place }: RowPlace,
): () => Map<string, CellLook> {
  const cells = nearRows(place).flatMap((row) =>
    Array.from({ length: to - from + 1 }, (_, index) => {
      const address = cellAddress(row, from + index);
      const { format } = sheet.getRange(address).untrack();
      return { address, format: format.load('fill/color,font/color,font/bold') };
    }),
  );
  return () => new Map(cells.map(({ address, format }) => [address, lookOf(format)]));
}

/** Excel calls a cell without fill white; white is what is left of it. Mixed looks come as null. */
function lookOf({ fill, font }: Excel.RangeFormat): CellLook {
  const color = fill.color as string | null;
  return { fill: color?.toUpperCase() === '#FFFFFF' ? '' : color, fontColor: font.color, bold: font.bold };
}

function nearRows({ rows, index }: Pick<RowPlace, 'rows' | 'index'>): number[] {
  return rows.slice(Math.max(0, index - 1), index + 2).map(({ row }) => row);
}
