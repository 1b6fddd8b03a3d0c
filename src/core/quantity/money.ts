import type Decimal from 'decimal.js';

/** Money units of forms, the usual one first. */
export const moneyUnits = ['万元', '元'] as const;

/** Money unit of a form. */
export type MoneyUnit = (typeof moneyUnits)[number];

/** 元 in one of the unit. */
const YUAN: Readonly<Record<MoneyUnit, number>> = { 元: 1, 万元: 10_000 };

/** 0.01 元 in 万元: enough to keep binary remainders out of a sum. */
export const MONEY_DECIMALS = 6;

/** The unit of a form that a word names; null for any other word. */
export function moneyUnitOf(word: string | undefined): MoneyUnit | null {
  return moneyUnits.find((unit) => unit === word) ?? null;
}

/** An amount in another unit. */
export function convertMoney(amount: Decimal, from: MoneyUnit, to: MoneyUnit): Decimal {
  return amount.times(YUAN[from]).div(YUAN[to]);
}

/** How many of a unit make one 万元: 10000 for 元. */
export function unitsInWan(unit: MoneyUnit): number {
  return YUAN.万元 / YUAN[unit];
}
