import { areaAddress } from '../../cell/area';
import type { Area } from '../../cell/area';
import type { CellValue } from '../../cell/cell';
import { GENERAL } from '../../cell/numberFormat';
import type { CellPosition } from '../../cell/a1';
import { cellAddress } from '../../cell/a1';
import { EMPTY_ENTRY, formulaEntry } from '../edit/entry';
import type { Entry } from '../edit/entry';
import { literalEntry, textEntry } from '../edit/literalEntry';
import type { PlanStyle, PlanValidation } from '../sheetPlan';
import type { Span } from '../template';

/**
 * Cells, merges, styles and validations of a form while it is being planned. Rows and columns are zero-based within the
 * form; addresses come out as A1 on the target sheet.
 */
export class PlanCanvas {
  readonly formulas: Entry[][];
  readonly numberFormats: string[][];
  readonly merged: Area[] = [];
  readonly styles: PlanStyle[] = [];
  readonly validations: PlanValidation[] = [];
  readonly rowHeights: number[];

  constructor(
    readonly origin: CellPosition,
    readonly rows: number,
    readonly columnWidths: readonly number[],
    defaultRowHeight: number,
  ) {
    this.formulas = this.matrix(EMPTY_ENTRY);
    this.numberFormats = this.matrix(GENERAL);
    this.rowHeights = Array.from({ length: rows }, () => defaultRowHeight);
  }

  /** The A1 address of a cell. */
  cell(row: number, column: number): string {
    return cellAddress(this.origin.row + row, this.origin.column + column);
  }

  /** The A1 address of a block of cells. */
  range(top: number, span: Span, bottom = top): string {
    return areaAddress(this.area(top, span, bottom));
  }

  /** A block of cells on the target sheet. */
  private area(top: number, { from, to }: Span, bottom: number): Area {
    const { row, column } = this.origin;
    return { top: row + top, left: column + from, bottom: row + bottom, right: column + to };
  }

  /** The A1 address of the whole form. */
  get wholeRange(): string {
    return this.range(0, { from: 0, to: this.columnWidths.length - 1 }, this.rows - 1);
  }

  /** Writes what a person typed; a text stays the text it is. */
  value(row: number, column: number, value: CellValue, numberFormat = GENERAL): void {
    const entry = typeof value === 'string' ? textEntry(value, numberFormat) : literalEntry(value, numberFormat);
    this.set(row, column, entry, numberFormat);
  }

  /** Writes a formula, given without its '='. */
  formula(row: number, column: number, formula: string, numberFormat = GENERAL): void {
    this.set(row, column, formulaEntry(`=${formula}`), numberFormat);
  }

  /** Merges a block of cells; a single cell is left alone. */
  merge(top: number, span: Span, bottom = top): void {
    if (bottom > top || span.to > span.from) this.merged.push(this.area(top, span, bottom));
  }

  private set(row: number, column: number, value: Entry, numberFormat: string): void {
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
