import { labelText } from '../cellText';
import type { Quantity } from '../quantity/quantity';
import { readQuantity } from '../quantity/readQuantity';
import { amountIn } from './cellState';
import { fieldsOfKind, indicatorFields } from './fields';
import type { Indicator } from './form';
import { isErrorCell } from './isErrorCell';

const POINTS = fieldsOfKind(indicatorFields, ['points']);
/** Names that only keep a place: '指标2：', '指标1:/', '……'. */
const PLACEHOLDER = /^(指标\d*)?:?[/\\.…—-]*$/;

/** Whether a row is printed but takes no part: nothing in it but a placeholder, marks such as '/', and no points or errors for them. */
export function isUnusedIndicator(indicator: Indicator): boolean {
  const { name, target, actual } = indicator;
  const points = POINTS.map((field) => indicator[field]);
  return (
    (PLACEHOLDER.test(labelText(name.value)) || isIdle(readQuantity(name))) &&
    isIdle(readQuantity(target)) &&
    isIdle(readQuantity(actual)) &&
    points.every((cell) => cell === null || (!isErrorCell(cell) && (amountIn(cell)?.isZero() ?? true)))
  );
}

function isIdle({ kind }: Quantity): boolean {
  return kind === 'blank' || kind === 'notApplicable';
}
