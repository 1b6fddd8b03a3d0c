import type { Form } from '../../form/form';
import type { Cell } from '../../cell/cell';
import { GENERAL } from '../../cell/numberFormat';
import type { Grid } from '../grid';
import type { SheetLayout, TextLook } from '../sheetLayout';
import { areaHeight, areaWidth, fitRows } from './fitRows';
import type { FitText, LineSizes, RowHeight } from './fitRows';
import type { FormText } from './formTexts';
import { formTexts } from './formTexts';
import { shownNumber } from './shownNumber';
import { MAX_ROW_HEIGHT, textHeight } from './textHeight';
import { GENEROUS, TIGHT } from './textMeasure';
import type { TextMeasure } from './textMeasure';
import type { TextFont } from './wrappedLines';
import { textWidth } from './wrappedLines';

/** A column, zero-based, and how wide it is to be in points. */
export interface ColumnWidth {
  readonly column: number;
  readonly width: number;
}

/** What to set so that everything can be read. */
export interface SheetSizes {
  readonly heights: readonly RowHeight[];
  readonly widths: readonly ColumnWidth[];
  /** Addresses of cells whose text is to be wrapped. */
  readonly wraps: readonly string[];
}

/** What of a form is not shown whole, and what to do about it. */
export interface FormFit {
  /** Texts that are cut in any font. */
  readonly cutTexts: readonly Cell[];
  /** Those of them that no row can be high enough for. */
  readonly tooLong: readonly Cell[];
  /** Numbers that do not fit their column: Excel shows #### or leaves decimals out. */
  readonly cutNumbers: readonly Cell[];
  /** More than what is cut for certain: also where another font might cut. */
  readonly sizes: SheetSizes;
}

/** Fonts and looks where none were read. */
const UNKNOWN: TextLook = { fontSize: null, bold: null, wrap: true, shrinks: false, isTurned: false };
/** Points; the font taken where a cell mixes several: small to call a text cut, large to make room. */
const MIXED_SIZE = { tight: 9, generous: 12 } as const;
/** Heights and widths differ by less than this only because Excel rounds them. */
const TOLERANCE = 1;
/** Widths are whole pixels on every screen when they are multiples of this. */
const STEP = 3;

/** Whether a form can be read as it stands; null where the layout read does not go as far as the form. */
export function formFit(form: Form, grid: Grid, layout: SheetLayout): FormFit | null {
  const { bottom, right } = form.area;
  if (bottom >= layout.rowHeights.length || right >= layout.columnWidths.length) return null;
  const sizes: LineSizes = {
    rowHeight: (row) => layout.rowHeights[row] ?? 0,
    columnWidth: (column) => layout.columnWidths[column] ?? 0,
  };
  const seen = formTexts(form, grid, layout.merges)
    .map((text) => ({ ...text, look: layout.looks[text.cell.row]?.[text.cell.column] ?? UNKNOWN }))
    .filter(({ area, look }) => !look.isTurned && areaWidth(area, sizes) > 0 && areaHeight(area, sizes) > 0);
  const context = { sizes, layout };
  const numbers = seen.filter((text) => isCutNumber(text, context));
  const unwrapped = seen.filter((text) => isCutLine(text, context));
  const wraps = unwrapped.filter(({ isInTable }) => isInTable || layout.merges !== null);
  const wrapped = seen.filter((text) => isWrapped(text, context));
  const cut = [...wrapped.filter((text) => isCutBlock(text, sizes)), ...unwrapped];
  return {
    cutTexts: cellsInOrder(cut),
    tooLong: cellsInOrder(cut.filter((text) => isTooLong(text, sizes))),
    cutNumbers: cellsInOrder(numbers),
    sizes: {
      heights: fitRows([...wrapped, ...wraps].map(fitText), sizes),
      widths: widths(numbers, sizes),
      wraps: cellsInOrder(wraps).map(({ address }) => address),
    },
  };
}

type SeenText = FormText & { readonly look: TextLook };

interface FitContext {
  readonly sizes: LineSizes;
  readonly layout: SheetLayout;
}

function cellsInOrder(texts: readonly SeenText[]): Cell[] {
  return texts.map(({ cell }) => cell).sort((a, b) => a.row - b.row || a.column - b.column);
}

function isCutNumber(
  { cell: { value, numberFormat = GENERAL }, area, look }: SeenText,
  { sizes }: FitContext,
): boolean {
  if (typeof value !== 'number' || (look.shrinks && !look.wrap)) return false;
  return numberWidth(value, numberFormat, tightFont(look), TIGHT) > areaWidth(area, sizes);
}

/** A text in one line that runs into the next cell, or out of the form. */
function isCutLine({ cell: { value }, area, lastFree, look }: SeenText, { sizes }: FitContext): boolean {
  if (typeof value !== 'string' || look.wrap || look.shrinks) return false;
  const room = areaWidth({ ...area, right: Math.max(area.right, lastFree) }, sizes);
  return textWidth(value.replace(/[\r\n]/g, ''), tightFont(look), TIGHT) + TIGHT.sides > room + TOLERANCE;
}

/** A text in lines, in rows that do not grow by themselves. */
function isWrapped({ cell: { value }, area, look }: SeenText, { layout }: FitContext): boolean {
  if (typeof value !== 'string' || !look.wrap) return false;
  const isMerged = area.bottom > area.top || area.right > area.left;
  return isMerged || !layout.growingRows.has(area.top);
}

function isCutBlock(text: SeenText, sizes: LineSizes): boolean {
  return blockHeight(text, sizes) > areaHeight(text.area, sizes) + TOLERANCE;
}

function isTooLong(text: SeenText, sizes: LineSizes): boolean {
  return blockHeight(text, sizes) > (text.area.bottom - text.area.top + 1) * MAX_ROW_HEIGHT;
}

function blockHeight({ cell: { value }, area, look }: SeenText, sizes: LineSizes): number {
  return textHeight(String(value), areaWidth(area, sizes), tightFont(look), TIGHT);
}

function fitText({ area, cell: { value }, look }: SeenText): FitText {
  return { area, text: String(value), font: generousFont(look) };
}

/** The last column of each number's cells grows by what is missing. */
function widths(numbers: readonly SeenText[], sizes: LineSizes): ColumnWidth[] {
  const grown = new Map<number, number>();
  for (const {
    cell: { value, numberFormat = GENERAL },
    area,
    look,
  } of numbers) {
    const needed = numberWidth(Number(value), numberFormat, generousFont(look), GENEROUS);
    const column = area.right;
    const width = sizes.columnWidth(column) + needed - areaWidth(area, sizes);
    grown.set(column, Math.max(grown.get(column) ?? 0, Math.ceil(width / STEP) * STEP));
  }
  return [...grown].map(([column, width]) => ({ column, width }));
}

function numberWidth(value: number, numberFormat: string, font: TextFont, measure: TextMeasure): number {
  return textWidth(shownNumber(value, numberFormat), font, measure) + measure.sides;
}

function tightFont({ fontSize, bold }: TextLook): TextFont {
  return { size: fontSize ?? MIXED_SIZE.tight, bold: bold ?? false };
}

function generousFont({ fontSize, bold }: TextLook): TextFont {
  return { size: fontSize ?? MIXED_SIZE.generous, bold: bold ?? true };
}
