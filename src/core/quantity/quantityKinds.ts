import type { DateQuantity, PeriodQuantity, Quantity } from './quantity';

/** Whether it is a percentage; '5‰' counts as one. */
export function isPercentage(quantity: Quantity): boolean {
  return quantity.kind === 'number' && quantity.percent;
}

/** Whether it is a date or a period. */
export function isDated(quantity: Quantity): quantity is DateQuantity | PeriodQuantity {
  return quantity.kind === 'date' || quantity.kind === 'period';
}
