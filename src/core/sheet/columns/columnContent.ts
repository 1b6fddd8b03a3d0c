import Decimal from 'decimal.js';
import type { Cell } from '../../cell/cell';
import { isBlankCell, pointsIn } from '../../form/cellState';
import { quantityOf } from '../../quantity/quantityOf';
import type { GridView } from '../read/gridView';
import type { Span } from '../template';

/** What stands below a heading, row by row. */
export interface ColumnContent {
  /** One for each row. */
  readonly cells: readonly Cell[];
  readonly filled: readonly Cell[];
}

/** No figure is longer, with all that is said around it. */
const MAX_FIGURE = 20;

/** What stands in some rows of some columns. */
export function columnContent(view: GridView, rows: readonly number[], columns: Span): ColumnContent {
  const cells = rows.map((row) => view.firstFilled(row, columns));
  return { cells, filled: cells.filter((cell) => !isBlankCell(cell)) };
}

/** Whether everything that stands there is a number, and something does. */
export function isAllNumbers({ filled }: ColumnContent): boolean {
  return filled.length > 0 && filled.every((cell) => figureIn(cell) !== null);
}

/** Whether nothing that stands there has a figure in it, and something does. */
export function isAllWords({ filled }: ColumnContent): boolean {
  return filled.length > 0 && !filled.some(({ value }) => /\p{Nd}/u.test(String(value)));
}

/** Whether no cell is a number. */
export function hasNoNumber({ filled }: ColumnContent): boolean {
  return filled.every((cell) => figureIn(cell) === null);
}

/** The number in a cell; null where there is none. */
export function figureIn(cell: Cell | undefined): Decimal | null {
  return cell && isShort(cell) ? pointsIn(cell) : null;
}

/** What the numbers come to. */
export function sumOf({ filled }: ColumnContent): Decimal {
  return Decimal.sum(0, ...filled.flatMap((cell) => figureIn(cell) ?? []));
}

/** Whether a cell says what is to be reached, '≥95%' or '不超过3天', rather than what was. */
export function isDemand(cell: Cell): boolean {
  if (!isShort(cell)) return false;
  const quantity = quantityOf(cell);
  return (quantity.kind === 'number' || quantity.kind === 'duration') && quantity.comparator !== null;
}

/** Longer texts are sentences, and take long to be read as figures. */
function isShort({ value }: Cell): boolean {
  return typeof value !== 'string' || value.length <= MAX_FIGURE;
}
