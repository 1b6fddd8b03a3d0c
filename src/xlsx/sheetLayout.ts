import ExcelJS from 'exceljs';
import type { Cell, Worksheet } from 'exceljs';
import type { SheetLayout, TextLook } from '../core/sheet/sheetLayout';
import { columnPoints } from '../worksheets/digitPixels';
import type { MergedCells } from './mergedCells';

const POINTS_PER_INCH = 72;
const PIXELS_PER_INCH = 96;
const MILLIMETRES_PER_INCH = 25.4;
/** Pixels of a digit in the workbook's default font (Calibri 11), the unit of column widths in files. */
const DIGIT_PIXELS = 7;

/** A column width in points as files keep it: in digits of the default font. */
export function columnWidth(points: number): number {
  const pixels = (points / POINTS_PER_INCH) * PIXELS_PER_INCH;
  return Math.round((pixels / DIGIT_PIXELS) * 256) / 256;
}

/** Millimetres as inches. */
export function inches(millimetres: number): number {
  return millimetres / MILLIMETRES_PER_INCH;
}

/** Points and digits; what Excel takes where a file says nothing. */
const DEFAULT_HEIGHT = 15;
const DEFAULT_WIDTH = 9;

/** Sizes, looks and merges of a sheet from A1 on; `digitPixels` is how wide a digit of the file's default font is. */
export function sheetLayout(sheet: Worksheet, { areas }: MergedCells, digitPixels: number): SheetLayout {
  const looks: TextLook[][] = [];
  sheet.eachRow((line, rowNumber) => {
    line.eachCell((cell, columnNumber) => {
      (looks[rowNumber - 1] ??= [])[columnNumber - 1] = lookOf(cell);
    });
  });
  const rows = areas.reduce((most, { bottom }) => Math.max(most, bottom + 1), looks.length);
  const used = looks.reduce((most, line) => Math.max(most, line.length), 0);
  const columns = areas.reduce((most, { right }) => Math.max(most, right + 1), used);
  return {
    rowHeights: upTo(rows, (index) => heightOf(sheet, index + 1)),
    columnWidths: upTo(columns, (index) => widthOf(sheet, index + 1, digitPixels)),
    looks: upTo(rows, (index) => looks[index] ?? []),
    merges: areas,
    growingRows: new Set(upTo(rows, (index) => index).filter((row) => givenHeight(sheet, row + 1) === undefined)),
  };
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
