import type Decimal from 'decimal.js';
import type { CellInput } from '../cell/cell';
import { convertMoney } from './money';
import type { MoneyUnit } from './money';
import { normalizeText } from './normalizeText';
import type { NumberQuantity } from './quantity';
import { quantityOf } from './quantityOf';
import { readQuantity } from './readQuantity';

/**
 * A plain amount such as a weight in points or money in the form's own unit: 12, '12 ', '1,234.5', '５', '10分'.
 * Null for everything else; '55万元' too, since only the form knows in which unit its money is.
 */
export function readAmount(cell: CellInput): Decimal | null {
  const quantity = quantityOf(cell);
  if (quantity.kind !== 'number' || quantity.comparator !== null || quantity.percent || quantity.approximate)
    return null;
  const scaled = !quantity.value.eq(quantity.written);
  return !scaled && (quantity.unit === '' || quantity.unit === '分') ? quantity.value : null;
}

/** What a cell for a number is for: points, or money in that unit (null: the form does not say which). */
export type NumberPlace = 'points' | { readonly money: MoneyUnit | null };

/** Signs around a number that say nothing of it: marks of a text, and of the currency. */
const AROUND = /^(?:['"`‘’“”]|(?:人民币|RMB|CNY|[¥￥])(?=\d))+|['"`‘’“”]+$/giu;
/** Spaces a person puts between groups of three digits. */
const GROUP_SPACE = /(?<=\d) (?=\d{3}(?:\D|$))/g;

/**
 * The number somebody meant by a text in a cell for a number, in the cell's own unit: '１０' and '10分' for points; '1，000.50',
 * '¥ 1 000.50' and, in a column of 万元, '100万元' (100) or '5000元' (0.5) for money. Null where only the user can tell.
 */
export function readTypedNumber(text: string, place: NumberPlace): Decimal | null {
  const quantity = readQuantity({ value: stripped(text) });
  if (quantity.kind !== 'number' || quantity.comparator !== null || quantity.approximate) return null;
  return place === 'points' ? points(quantity) : money(quantity, place.money);
}

function stripped(text: string): string {
  const plain = normalizeText(text.replace(/\s+/g, ' ').trim()).replace(AROUND, '').trim();
  return plain.replace(AROUND, '').replace(GROUP_SPACE, '');
}

/** A share of the whole is points out of 100. */
function points({ value, written, percent, unit }: NumberQuantity): Decimal | null {
  if (percent) return value.times(100);
  return value.equals(written) && (unit === '' || unit === '分') ? value : null;
}

/** Without a unit of its own an amount is in that of the column; '100万' is a scale, and so an amount in 元. */
function money({ value, written, percent, unit }: NumberQuantity, column: MoneyUnit | null): Decimal | null {
  if (percent || (unit !== '' && unit !== '元')) return null;
  if (unit === '' && value.equals(written)) return value;
  if (column === null) return null;
  return convertMoney(value, '元', column);
}
