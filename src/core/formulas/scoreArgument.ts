import type { Cell } from '../cell/cell';
import { isBlankCell } from '../form/cellState';
import { datePrecision, isPercentFormat } from '../cell/numberFormat';
import { excelNumber } from '../quantity/excelNumber';
import { quantityOf } from '../quantity/quantityOf';

/** How a formula hands 指标值 or 完成值 over as a text, and the text it hands over now. */
export interface ScoreArgument {
  readonly expression: string;
  readonly text: string;
}

/** The cell as it is; Excel hands over a number without its format: 0.98 for 98%, 44196 for a date. */
export function plainArgument({ address, value }: Cell): ScoreArgument {
  return { expression: address, text: typeof value === 'number' ? excelNumber(value).toFixed() : String(value) };
}

/** The cell as people read it: a date as a date, 98% as 98%. Whatever else is typed there later is handed over as it is. */
export function formattedArgument(cell: Cell): ScoreArgument {
  const { address, value, numberFormat } = cell;
  const plain = plainArgument(cell);
  if (typeof value !== 'number' || isBlankCell(cell)) return plain;
  const whenNumber = (expression: string, text: string): ScoreArgument => {
    return { expression: `IF(ISNUMBER(${address}),${expression},${address}&"")`, text };
  };
  if (isPercentFormat(numberFormat)) {
    return whenNumber(`${address}*100&"%"`, `${excelNumber(value).times(100).toFixed()}%`);
  }
  const { kind, text } = quantityOf(cell);
  if (kind !== 'date') return plain;
  switch (datePrecision(numberFormat)) {
    case 'year':
      return whenNumber(`YEAR(${address})&"年"`, `${text}年`);
    case 'month':
      return whenNumber(`TEXT(${address},"yyyy-mm")`, text);
    default:
      return whenNumber(`TEXT(${address},"yyyy-mm-dd")`, text);
  }
}

/** Whether a cell holds a date as Excel counts days. */
export function isDateCell(cell: Cell): boolean {
  return typeof cell.value === 'number' && quantityOf(cell).kind === 'date';
}

/** Whether a cell holds a number shown as a percentage. */
export function hasPercentFormat({ value, numberFormat }: Cell): boolean {
  return typeof value === 'number' && isPercentFormat(numberFormat);
}
