import type Decimal from 'decimal.js';
import type { CellInput } from '../cell';
import { readQuantity } from './readQuantity';

/**
 * A plain amount such as a weight in points or money in the form's own unit: 12, '12 ', '1,234.5', '５', '10分'.
 * Null for everything else; '55万元' too, since only the form knows in which unit its money is.
 */
export function readAmount(cell: CellInput): Decimal | null {
  const quantity = readQuantity(cell);
  if (quantity.kind !== 'number' || quantity.comparator !== null || quantity.percent || quantity.approximate)
    return null;
  const scaled = !quantity.value.eq(quantity.written);
  return !scaled && (quantity.unit === '' || quantity.unit === '分') ? quantity.value : null;
}
