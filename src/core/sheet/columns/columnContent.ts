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
  /** Of each row; null where there is no number. */
  readonly points: readonly (Decimal | null)[];
  readonly sum: Decimal;
  /** How many cells say what is to be reached, '≥95%' or '不超过3天', rather than what was. */
  readonly demands: number;
}

/** No figure is longer, with all that is said around it. */
const MAX_FIGURE = 20;

/** What stands in some rows of some columns. */
export function columnContent(view: GridView, rows: readonly number[], columns: Span): ColumnContent {
  const cells = rows.map((row) => view.firstFilled(row, columns));
  const filled = cells.filter((cell) => !isBlankCell(cell));
  const points = cells.map((cell) => (isShort(cell) ? pointsIn(cell) : null));
  return {
    cells,
    filled,
    points,
    sum: Decimal.sum(0, ...points.flatMap((one) => one ?? [])),
    demands: filled.filter((cell) => isShort(cell) && isDemand(cell)).length,
  };
}

/** Whether everything that stands there is a number, and something does. */
export function isAllNumbers({ filled, points }: ColumnContent): boolean {
  return filled.length > 0 && points.filter((one) => one !== null).length === filled.length;
}

/** Whether nothing that stands there has a figure in it, and something does. */
export function isAllWords({ filled }: ColumnContent): boolean {
  return filled.length > 0 && !filled.some(({ value }) => /\d/.test(String(value)));
}

/** Longer texts are sentences, and take long to be read as figures. */
function isShort({ value }: Cell): boolean {
  return typeof value !== 'string' || value.length <= MAX_FIGURE;
}

function isDemand(cell: Cell): boolean {
  const quantity = quantityOf(cell);
  return (quantity.kind === 'number' || quantity.kind === 'duration') && quantity.comparator !== null;
}
