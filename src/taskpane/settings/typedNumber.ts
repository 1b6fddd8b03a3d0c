import Decimal from 'decimal.js';

/** The number in a text such as '120', '１２０' or '85%'; null for anything else. */
export function typedNumber(text: string): number | null {
  const plain = plainText(text);
  return /^\d{1,9}(\.\d{1,9})?$/.test(plain) ? Number(plain) : null;
}

/** The fraction in a text of a percentage, with or without its sign: '85' and '85%' are 0.85; null for anything else. */
export function typedPercent(text: string): number | null {
  const percent = typedNumber(text);
  return percent === null ? null : new Decimal(percent).div(100).toNumber();
}

/** A fraction as the figure of a percentage: 1.2 is '120'. */
export function percentFigure(fraction: number): string {
  return new Decimal(fraction).times(100).toFixed();
}

function plainText(text: string): string {
  return text.normalize('NFKC').replace(/[\s%]/g, '');
}
