import type Decimal from 'decimal.js';
import { functionMessages } from '../core/messages/zh-CN/functions';
import { notAvailable } from './functionError';

/** A decimal as the number of a cell; one beyond what Excel holds is #N/A. */
export function cellNumber(value: Decimal): number {
  const number = value.toNumber();
  if (!Number.isFinite(number)) notAvailable(functionMessages.tooLarge);
  return number;
}
