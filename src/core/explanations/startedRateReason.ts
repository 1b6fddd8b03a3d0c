import Decimal from 'decimal.js';
import type { Assessment } from '../form/assessForm';
import type { Form, MoneyUnit } from '../form/form';
import type { Scheme } from '../scheme/scheme';

/** What is known of a low execution rate; fractions, and amounts in the unit of the form. */
export interface StartedRateReason {
  readonly kind: 'rate';
  readonly rate: Decimal;
  /** What the scheme lets pass, where the rate is below it. */
  readonly limit: Decimal | null;
  readonly budget: Decimal;
  readonly executed: Decimal;
  readonly unit: MoneyUnit | null;
}

/** The beginning of an explanation of a low execution rate; null where all was spent or there is no rate. */
export function startedRateReason(
  { moneyUnit }: Pick<Form, 'moneyUnit'>,
  { executionRate: { rate, ratio } }: Pick<Assessment, 'executionRate'>,
  { execution: { explainBelowRate } }: Scheme,
): StartedRateReason | null {
  if (!rate || !ratio || rate.gte(1)) return null;
  const limit = explainBelowRate !== null && rate.lt(explainBelowRate) ? new Decimal(explainBelowRate) : null;
  return { kind: 'rate', rate, limit, budget: ratio.budget, executed: ratio.executed, unit: moneyUnit };
}
