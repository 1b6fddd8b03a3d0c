import Decimal from 'decimal.js';
import type { Cell } from '../../cell';
import { labelText } from '../../cellText';
import type { MoneyUnit } from '../../form/form';

const WITH_UNIT = /^(?:人民币)?(-?\d[\d,]*(?:\.\d+)?)(亿元|万元|元)(?:整)?$/;
/** In 元. */
const UNITS: Readonly<Record<string, number>> = { 元: 1, 万元: 10_000, 亿元: 100_000_000 };

/** A cell for money; a text with a unit of its own ('1,000.50 元') gets what it comes to in the form's unit. */
export function moneyCell(cell: Cell, moneyUnit: MoneyUnit | null): Cell {
  if (typeof cell.value !== 'string') return cell;
  const [, digits, unit] = WITH_UNIT.exec(labelText(cell.value)) ?? [];
  const size = UNITS[unit ?? ''];
  if (digits === undefined || size === undefined) return cell;
  const amount = new Decimal(digits.replaceAll(',', '')).times(size).div(UNITS[moneyUnit ?? unit ?? ''] ?? size);
  return { ...cell, amount };
}
