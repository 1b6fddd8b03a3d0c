import type { Cell, CellValue } from '../../cell/cell';
import { cellAddress } from '../../cell/a1';
import { labelText } from '../../cell/cellText';
import type { AnswerFinder } from '../columns/columnAnswer';
import type { Grid } from '../grid';
import type { Span } from '../template';

const ALL_COLUMNS: Span = { from: 0, to: Number.POSITIVE_INFINITY };

/**
 * A grid with rows and columns counted from its own top-left corner, and cells that know their place on the sheet. What
 * stands outside some columns can be left out of sight.
 */
export class GridView {
  readonly rows: number;
  readonly columns: number;
  private readonly filled = new Map<number, readonly number[]>();

  constructor(
    private readonly grid: Grid,
    private readonly window: Span = ALL_COLUMNS,
    /** Texts of the rows looked at so far: comparing labels comes back to the same cells many times. */
    private readonly texts = new Map<number, readonly string[]>(),
    /** The cells looked at so far: what is known of a cell is known of the object. */
    private readonly cells = new Map<number, Cell[]>(),
    /** What users have said of headings; null where they have said nothing. */
    readonly answers: AnswerFinder | null = null,
  ) {
    this.rows = grid.values.length;
    this.columns = Math.max(0, ...grid.values.map((row) => row.length));
  }

  /** The same grid, in which headings mean what users have said of them. */
  withAnswers(answers: AnswerFinder): GridView {
    return new GridView(this.grid, this.window, this.texts, this.cells, answers);
  }

  /** The same grid, in which all cells but those marked are empty. */
  withOnly(kept: readonly (readonly boolean[])[]): GridView {
    const emptied = (matrix: readonly (readonly CellValue[])[]): CellValue[][] =>
      matrix.map((row, index) => row.map((value, column) => (kept[index]?.[column] ? value : '')));
    const { values, formulas } = this.grid;
    return new GridView({ ...this.grid, values: emptied(values), formulas: emptied(formulas) });
  }

  cell(row: number, column: number): Cell {
    let cells = this.cells.get(row);
    if (!cells) {
      cells = [];
      this.cells.set(row, cells);
    }
    return (cells[column] ??= this.cellAt(row, column));
  }

  private cellAt(row: number, column: number): Cell {
    const value = this.grid.values[row]?.[column] ?? '';
    const numberFormat = this.grid.numberFormats[row]?.[column];
    const formula = this.grid.formulas[row]?.[column];
    const place = { row: this.grid.row + row, column: this.grid.column + column };
    return {
      value,
      ...place,
      address: cellAddress(place.row, place.column),
      ...(numberFormat === undefined ? {} : { numberFormat }),
      ...(typeof formula === 'string' && formula.startsWith('=') && formula !== value ? { formula } : {}),
    };
  }

  /** The cell's text as labels are compared; '' for an empty cell and outside the grid. */
  text(row: number, column: number): string {
    return this.isInSight(column) ? (this.rowTexts(row)[column] ?? '') : '';
  }

  /** The same grid with nothing in sight but some of the columns in sight so far, counted as before. */
  within({ from, to }: Span): GridView {
    const window = { from: Math.max(from, this.window.from), to: Math.min(to, this.window.to) };
    return new GridView(this.grid, window, this.texts, this.cells, this.answers);
  }

  /** Columns of a row that are not empty, from left to right. */
  filledColumns(row: number): readonly number[] {
    let columns = this.filled.get(row);
    if (!columns) {
      const found: number[] = [];
      this.rowTexts(row).forEach((text, column) => {
        if (text && this.isInSight(column)) found.push(column);
      });
      columns = found;
      this.filled.set(row, columns);
    }
    return columns;
  }

  /** The next row below that is not empty, or the one after the last. */
  nextFilledRow(row: number): number {
    let next = row + 1;
    while (next < this.rows && this.filledColumns(next).length === 0) next += 1;
    return next;
  }

  /** The first filled cell of a row within some columns, or the first of them when all are empty. */
  firstFilled(row: number, span: Span): Cell {
    for (let column = span.from; column <= span.to; column += 1) {
      if (this.text(row, column)) return this.cell(row, column);
    }
    return this.cell(row, span.from);
  }

  /** The texts of a row, whatever is in sight. */
  rowTexts(row: number): readonly string[] {
    let texts = this.texts.get(row);
    if (!texts) {
      texts = (this.grid.values[row] ?? []).map(labelText);
      this.texts.set(row, texts);
    }
    return texts;
  }

  private isInSight(column: number): boolean {
    return column >= this.window.from && column <= this.window.to;
  }
}
