import type { Quantity } from '../../quantity/quantity';
import { dottedMonth, isUnclearMonth } from './dottedMonth';
import type { Pair, PairReading } from './pair';

/** '2020.12' beside a date or a period is December 2020, not a number. */
export function monthPair({ target, actual }: Pair): PairReading | null {
  const month = isDated(target) ? dottedMonth(actual) : null;
  if (month) return { target, actual: month };
  const wanted = isDated(actual) ? dottedMonth(target) : null;
  // A target that may be January or October is none.
  return wanted && !isUnclearMonth(wanted) ? { target: wanted, actual } : null;
}

function isDated({ kind }: Quantity): boolean {
  return kind === 'date' || kind === 'period';
}
