import type { DateQuantity, Quantity } from '../../quantity/quantity';
import { readQuantity } from '../../quantity/readQuantity';
import { dottedMonth, isUnclearMonth } from './dottedMonth';
import type { Pair, PairReading } from './pair';

/** '2020.12' and '四季度' beside a date or a period are December 2020 and October to December, no numbers. */
export function monthPair({ target, actual }: Pair): PairReading | null {
  const [first, second] = [quarter(target), quarter(actual)];
  if (first && second) return { target: first, actual: second };
  const month = isDated(target) ? (dottedMonth(actual) ?? quarter(actual)) : null;
  if (month) return { target, actual: month };
  const wanted = isDated(actual) ? (dottedMonth(target) ?? quarter(target)) : null;
  // A target that may be January or October is none.
  return wanted && !isUnclearMonth(wanted) ? { target: wanted, actual } : null;
}

/** '四季度'; alone it may be four quarters. */
function quarter({ kind, text }: Quantity): DateQuantity | null {
  if (kind !== 'number' || !/^[一二三四1-4]季度$/.test(text.trim())) return null;
  const named = readQuantity({ value: `第${text.trim()}` });
  return named.kind === 'date' ? { ...named, text } : null;
}

function isDated({ kind }: Quantity): boolean {
  return kind === 'date' || kind === 'period';
}
