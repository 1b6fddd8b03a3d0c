import { inLanguage } from '../../core/messages/language';
import { describeQuantity as describe } from '../../core/quantity/describeQuantity';
import type { Quantity } from '../../core/quantity/quantity';

/** What a cell was read as. */
export function describeQuantity(quantity: Quantity): string {
  return inLanguage('en-US', () => describe(quantity));
}
