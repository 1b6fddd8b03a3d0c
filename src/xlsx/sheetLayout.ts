import type { Cell, Worksheet } from 'exceljs';
import ExcelJS from 'exceljs';
import type { SheetArea } from '../core/sheet/edit/sheetArea';
import type { SheetLayout, TextLook } from '../core/sheet/sheetLayout';
import { columnPoints } from './sizes';

/** As far as a form may reach; see sheetGrid. */
const MAX_ROWS = 20_000;
const MAX_COLUMNS = 256;
/** Points and digits; what Excel takes where a file says nothing. */
const DEFAULT_HEIGHT = 15;
const DEFAULT_WIDTH = 9;

/** Sizes, looks and merges of a sheet from A1 on; `digitPixels` is how wide a digit of the file's default font is. */
export function sheetLayout(sheet: Worksheet, digitPixels: number): SheetLayout {
  const looks: TextLook[][] = [];
  const merges = new Map<string, SheetArea>();
  sheet.eachRow((line, rowNumber) => {
    if (rowNumber > MAX_ROWS) return;
    line.eachCell((cell, columnNumber) => {
      if (columnNumber > MAX_COLUMNS) return;
      (looks[rowNumber - 1] ??= [])[columnNumber - 1] = lookOf(cell);
      if (cell.isMerged) widen(merges, cell.master, { row: rowNumber - 1, column: columnNumber - 1 });
    });
  });
  const areas = [...merges.values()];
  const rows = Math.max(0, looks.length, ...areas.map(({ bottom }) => bottom + 1));
  const columns = Math.max(0, ...looks.map((line) => line?.length ?? 0), ...areas.map(({ right }) => right + 1));
  return {
    rowHeights: upTo(rows, (index) => heightOf(sheet, index + 1)),
    columnWidths: upTo(columns, (index) => widthOf(sheet, index + 1, digitPixels)),
    looks: upTo(rows, (index) => looks[index] ?? []),
    merges: areas,
    growingRows: new Set(upTo(rows, (index) => index).filter((row) => givenHeight(sheet, row + 1) === undefined)),
  };
}

function widen(merges: Map<string, SheetArea>, master: Cell, { row, column }: { row: number; column: number }): void {
  const before = merges.get(master.address) ?? {
    top: Number(master.row) - 1,
    left: Number(master.col) - 1,
    bottom: row,
    right: column,
  };
  merges.set(master.address, {
    ...before,
    bottom: Math.max(before.bottom, row),
    right: Math.max(before.right, column),
  });
}

/** Of texts that formulas give the looks are not kept (see leanPackage): they count as unknown. */
function lookOf({ font, alignment, type }: Cell): TextLook {
  const isUnknown = type === ExcelJS.ValueType.Formula;
  return {
    fontSize: (font as typeof font | undefined)?.size ?? null,
    bold: (font as typeof font | undefined)?.bold ?? (isUnknown ? null : false),
    wrap: isUnknown || ((alignment as typeof alignment | undefined)?.wrapText ?? false),
    shrinks: (alignment as typeof alignment | undefined)?.shrinkToFit ?? false,
    isTurned: Boolean((alignment as typeof alignment | undefined)?.textRotation),
  };
}

function heightOf(sheet: Worksheet, rowNumber: number): number {
  if (sheet.getRow(rowNumber).hidden) return 0;
  return givenHeight(sheet, rowNumber) ?? (sheet.properties.defaultRowHeight || DEFAULT_HEIGHT);
}

/** Undefined for a row that is as high as its texts. */
function givenHeight(sheet: Worksheet, rowNumber: number): number | undefined {
  const { height }: { height?: number } = sheet.getRow(rowNumber);
  return height;
}

function widthOf(sheet: Worksheet, columnNumber: number, digitPixels: number): number {
  const { hidden, width } = sheet.getColumn(columnNumber);
  return hidden ? 0 : columnPoints(width ?? sheet.properties.defaultColWidth ?? DEFAULT_WIDTH, digitPixels);
}

function upTo<T>(count: number, give: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => give(index));
}
