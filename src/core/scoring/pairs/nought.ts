import Decimal from 'decimal.js';
import type { NumberQuantity, Quantity } from '../../quantity/quantity';

/** A text read as 0, in the unit of what it is compared with. */
export function nought(text: string, like: Quantity, comparator: NumberQuantity['comparator'] = null): NumberQuantity {
  const { percent, unit } = like.kind === 'number' ? like : { percent: false, unit: '' };
  const zero = new Decimal(0);
  return { kind: 'number', text, value: zero, written: zero, percent, comparator, unit, approximate: false };
}
