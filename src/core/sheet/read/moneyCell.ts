import type { Cell } from '../../cell/cell';
import type { MoneyUnit } from '../../quantity/money';
import { readTypedNumber } from '../../quantity/readAmount';

const UNIT = /万元?|元/;

/**
 * A cell for money; a text with a unit of its own ('1,000.50 元') gets what it comes to in the form's unit, or in its own where the form
 * names none.
 */
export function moneyCell(cell: Cell, moneyUnit: MoneyUnit | null): Cell {
  if (typeof cell.value !== 'string') return cell;
  const [unit] = UNIT.exec(cell.value) ?? [];
  if (unit === undefined) return cell;
  const money = moneyUnit ?? (unit === '元' ? '元' : '万元');
  const amount = readTypedNumber(cell.value, { money });
  return amount ? { ...cell, amount } : cell;
}
