import { executionRate } from '../core/scoring/executionRate';
import type { RateOutcome } from '../core/scoring/outcome';
import type { Scheme } from '../core/scheme/scheme';
import { cellArgument } from './cellArgument';

/**
 * The execution rate of two arguments. An empty cell counts as 0, since Excel for Windows passes it as 0; a cell with nothing but spaces
 * is not filled in.
 */
export function rateArguments(budget: unknown, executed: unknown, scheme: Scheme): RateOutcome {
  return executionRate(zeroIfEmpty(budget), zeroIfEmpty(executed), scheme);
}

function zeroIfEmpty(argument: unknown) {
  const cell = cellArgument(argument);
  return cell.value === null || cell.value === undefined || cell.value === '' ? { value: 0 } : cell;
}
