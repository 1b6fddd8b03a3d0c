import Decimal from 'decimal.js';
import type { Cell } from '../cell/cell';
import { isFigureText } from '../form/textNumbers';
import type { ConversionCell } from './conversionCell';

/** What the cells of a form will hold once the chosen ones are calculated. */
export class SheetValues {
  private readonly converted: ReadonlyMap<string, ConversionCell>;

  /** Without a choice, the cells that agree. */
  constructor(cells: readonly ConversionCell[], chosen: ReadonlySet<string> | null) {
    const isConverted = ({ cell, state, entry }: ConversionCell): boolean =>
      entry !== null && (chosen ? chosen.has(cell) : state === 'agrees');
    this.converted = new Map(cells.filter(isConverted).map((one) => [one.cell, one]));
  }

  /** The cell as it will be. */
  cell(cell: Cell): Cell {
    const converted = this.converted.get(cell.address);
    return converted ? { ...cell, value: converted.result?.toNumber() ?? '' } : cell;
  }

  /** The numbers among some cells as SUM sees them; null when one of them is a text with a figure in it, or with its label, which SUM passes over. */
  numbers(cells: readonly Cell[]): Decimal[] | null {
    const settled = cells.map((cell) => this.cell(cell));
    if (settled.some((cell) => cell.hasLabel || isFigureText(cell))) return null;
    return settled.flatMap(({ value }) => (typeof value === 'number' ? [new Decimal(value)] : []));
  }
}
