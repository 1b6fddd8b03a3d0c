import Decimal from 'decimal.js';
import { countedNumber } from '../form/countedNumber';
import type { Reckoner } from '../form/countedNumber';
import { MONEY_DECIMALS } from '../quantity/money';
import type { AmountField } from '../form/fields';
import type { Form, FundLine } from '../form/form';

/** An amount without what binary fractions leave behind. */
export function money(amount: Decimal): Decimal {
  return amount.toDecimalPlaces(MONEY_DECIMALS, Decimal.ROUND_HALF_UP);
}

/** The lines of 其中. */
export function fundParts({ funds }: Form): FundLine[] {
  return funds.filter(({ role }) => role === 'part');
}

/** The sum of the parts that count for whoever adds them up; null when none does. */
export function sumOfParts(form: Form, field: AmountField, reckoner: Reckoner = 'person'): Decimal | null {
  const amounts = fundParts(form).flatMap((part) => countedNumber(part[field], reckoner) ?? []);
  return amounts.length === 0 ? null : money(Decimal.sum(...amounts));
}
