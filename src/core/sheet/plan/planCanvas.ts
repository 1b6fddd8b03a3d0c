import type { CellValue } from '../../cell';
import type { CellPosition } from '../a1';
import { cellAddress, rangeAddress } from '../a1';
import type { PlanStyle, PlanValidation } from '../sheetPlan';
import type { Span } from '../template';

/** A number format that keeps what is typed exactly as it was typed. */
export const TEXT_FORMAT = '@';

/**
 * Cells, merges, styles and validations of a form while it is being planned. Rows and columns are zero-based within the
 * form; addresses come out as A1 on the target sheet.
 */
export class PlanCanvas {
  readonly formulas: CellValue[][];
  readonly numberFormats: string[][];
  readonly merges: string[] = [];
  readonly styles: PlanStyle[] = [];
  readonly validations: PlanValidation[] = [];
  readonly rowHeights: number[];

  constructor(
    private readonly origin: CellPosition,
    readonly rows: number,
    readonly columnWidths: readonly number[],
    defaultRowHeight: number,
  ) {
    this.formulas = this.matrix<CellValue>('');
    this.numberFormats = this.matrix('General');
    this.rowHeights = Array.from({ length: rows }, () => defaultRowHeight);
  }

  /** The A1 address of a cell. */
  cell(row: number, column: number): string {
    return cellAddress(this.origin.row + row, this.origin.column + column);
  }

  /** The A1 address of a block of cells. */
  range(top: number, span: Span, bottom = top): string {
    const { row, column } = this.origin;
    return rangeAddress(row + top, column + span.from, row + bottom, column + span.to);
  }

  /** The A1 address of the whole form. */
  get wholeRange(): string {
    return this.range(0, { from: 0, to: this.columnWidths.length - 1 }, this.rows - 1);
  }

  /** Writes what a person typed; a text that would be taken for a formula stays a text. */
  value(row: number, column: number, value: CellValue, numberFormat = 'General'): void {
    this.set(row, column, typeof value === 'string' ? literal(value) : value, numberFormat);
  }

  /** Writes a formula, given without its '='. */
  formula(row: number, column: number, formula: string, numberFormat = 'General'): void {
    this.set(row, column, `=${formula}`, numberFormat);
  }

  /** Merges a block of cells; a single cell is left alone. */
  merge(top: number, span: Span, bottom = top): void {
    if (bottom > top || span.to > span.from) this.merges.push(this.range(top, span, bottom));
  }

  /** Gives a row at least the height its text needs in a cell of this width. */
  fit(row: number, span: Span, text: CellValue, fontSize: number): void {
    const needed = textHeight(String(text), this.width(span), fontSize);
    this.rowHeights[row] = Math.max(this.rowHeights[row] ?? 0, needed);
  }

  private width(span: Span): number {
    return this.columnWidths.slice(span.from, span.to + 1).reduce((sum, width) => sum + width, 0);
  }

  private set(row: number, column: number, value: CellValue, numberFormat: string): void {
    const values = this.formulas[row];
    const formats = this.numberFormats[row];
    if (!values || !formats || column < 0 || column >= values.length) {
      throw new RangeError(`Cell ${row},${column} is outside the form`);
    }
    values[column] = value;
    formats[column] = numberFormat;
  }

  private matrix<T>(value: T): T[][] {
    return Array.from({ length: this.rows }, () => this.columnWidths.map(() => value));
  }
}

/** Excel's own mark for a text: a leading apostrophe, which it does not show. */
function literal(text: string): string {
  return /^[=']/.test(text) ? `'${text}` : text;
}

const LINE_SPACING = 1.4;
const CELL_PADDING = 6;
/** Excel's greatest row height. */
const MAX_HEIGHT = 409;

/** Points a wrapped text needs, counting a Chinese character as wide as the font is high and any other as half of it. */
function textHeight(text: string, width: number, fontSize: number): number {
  const perLine = Math.max(1, (width - CELL_PADDING) / fontSize);
  const lines = text
    .split('\n')
    .map((line) => Math.max(1, Math.ceil(characterWidths(line) / perLine)))
    .reduce((sum, count) => sum + count, 0);
  return Math.min(MAX_HEIGHT, Math.ceil(lines * fontSize * LINE_SPACING + CELL_PADDING));
}

function characterWidths(line: string): number {
  return Array.from(line).reduce((sum, character) => sum + (character.charCodeAt(0) < 0x2e80 ? 0.55 : 1), 0);
}
