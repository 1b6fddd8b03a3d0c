import Decimal from 'decimal.js';

/** Significant digits Excel keeps of a number; what is beyond are binary remainders. */
const EXCEL_DIGITS = 15;

/** A number of a cell as Excel counts it. */
export function excelNumber(value: number): Decimal {
  return new Decimal(value).toSignificantDigits(EXCEL_DIGITS);
}
