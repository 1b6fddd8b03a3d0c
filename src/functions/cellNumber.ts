import type Decimal from 'decimal.js';
import { cellArgument } from './cellArgument';
import { errorSentences } from './errorSentences';
import { notAvailable } from './functionError';

/** A decimal as the number of a cell; one beyond what Excel holds is #N/A. */
export function cellNumber(value: Decimal): number {
  const number = value.toNumber();
  if (!Number.isFinite(number)) notAvailable(errorSentences().tooLarge);
  return number;
}

/** Points that do not exceed the weight even in the digits beyond the 15 that Excel shows and we calculate with. */
export function withinWeight(points: number, weight: unknown): number {
  const limit = cellArgument(weight).value;
  return typeof limit === 'number' && limit > 0 ? Math.min(points, limit) : points;
}
