import type { CellInput } from '../cell/cell';
import { FIRST_YEAR, LAST_YEAR, dayOfSerial } from '../quantity/calendar';
import { quantityOf } from '../quantity/quantityOf';

/** The year in a cell or field: 2021, '２０２１', '2021年度', or a date; null for anything else. */
export function readYear(cell: CellInput): number | null {
  const quantity = quantityOf(cell);
  const year = quantity.kind === 'date' && quantity.to !== null ? dayOfSerial(quantity.to)?.year : digitsIn(cell);
  return year !== undefined && year >= FIRST_YEAR && year <= LAST_YEAR ? year : null;
}

function digitsIn({ value }: CellInput): number {
  return Number(/^(\d{4})$/.exec(String(value).normalize('NFKC').trim())?.[1]);
}
