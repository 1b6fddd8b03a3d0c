import type { Quantity } from '../quantity/quantity';
import { quantityOf } from '../quantity/quantityOf';
import { amountIn } from './cellState';
import { fieldsOfKind, indicatorFields } from './fields';
import type { Indicator } from './form';
import { isErrorCell } from './isErrorCell';
import { isPlaceholder } from './placeholders';

const POINTS = fieldsOfKind(indicatorFields, ['points']);

/** Whether a row is printed but takes no part: nothing in it but a placeholder, marks such as '/', and no points or errors for them. */
export function isUnusedIndicator(indicator: Indicator): boolean {
  const { name, target, actual } = indicator;
  const points = POINTS.map((field) => indicator[field]);
  return (
    (isPlaceholder(String(name.value)) || isIdle(quantityOf(name))) &&
    isIdle(quantityOf(target)) &&
    isIdle(quantityOf(actual)) &&
    points.every((cell) => cell === null || (!isErrorCell(cell) && (amountIn(cell)?.isZero() ?? true)))
  );
}

function isIdle({ kind }: Quantity): boolean {
  return kind === 'blank' || kind === 'notApplicable';
}
