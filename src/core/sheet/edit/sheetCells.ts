import { GENERAL } from '../../cell/numberFormat';
import type { Cell, CellValue } from '../../cell/cell';
import { cellAddress } from '../../cell/a1';
import type { Grid } from '../grid';

/** A cell's formula, where it holds one. */
export interface FormulaCell {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** A grid by rows and columns of the sheet; outside of it all cells are empty. */
export class SheetCells {
  constructor(readonly grid: Grid) {}

  value(row: number, column: number): CellValue {
    return this.grid.values[row - this.grid.row]?.[column - this.grid.column] ?? '';
  }

  numberFormat(row: number, column: number): string {
    return this.grid.numberFormats[row - this.grid.row]?.[column - this.grid.column] ?? GENERAL;
  }

  /** With its leading '='; null for a value, also for a text that begins so. */
  formula(row: number, column: number): string | null {
    const formula = this.grid.formulas[row - this.grid.row]?.[column - this.grid.column];
    const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== this.value(row, column);
    return isFormula ? formula : null;
  }

  /** All that is known of a cell. */
  cell(row: number, column: number): Cell {
    const formula = this.formula(row, column);
    return {
      value: this.value(row, column),
      numberFormat: this.numberFormat(row, column),
      ...(formula === null ? {} : { formula }),
      row,
      column,
      address: cellAddress(row, column),
    };
  }

  /** Whether neither a value nor a formula stands there; a text of spaces counts as nothing. */
  isEmpty(row: number, column: number): boolean {
    return String(this.value(row, column)).trim() === '' && this.formula(row, column) === null;
  }

  /** The address of the first cell of a row that is not empty among columns, both included; null when all are. */
  firstFilled(row: number, from: number, to: number): string | null {
    for (let column = from; column <= to; column += 1) {
      if (!this.isEmpty(row, column)) return cellAddress(row, column);
    }
    return null;
  }

  get lastColumn(): number {
    return this.grid.column + Math.max(0, ...this.grid.values.map((row) => row.length)) - 1;
  }

  /** All formulas of the grid, row by row. */
  formulaCells(): FormulaCell[] {
    return this.grid.formulas.flatMap((cells, r) =>
      cells.flatMap((_, c) => {
        const row = this.grid.row + r;
        const column = this.grid.column + c;
        const formula = this.formula(row, column);
        return formula === null ? [] : { row, column, formula };
      }),
    );
  }
}
