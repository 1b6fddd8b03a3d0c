import type { CellChange, Cells } from './cells';
import { asTypedPercent, readEntry } from './typedEntry';

/** What a text entered by hand changes in a cell: its content, and its number format where it has none of its own. */
export function enteredChange(cells: Cells, sheetId: string, row: number, column: number, text: string): CellChange {
  const { numberFormat } = cells.style(sheetId, row, column);
  const { format, ...content } = asTypedPercent(readEntry(text, numberFormat), numberFormat);
  const takesFormat = format !== undefined && numberFormat === 'General';
  return { row, column, ...content, ...(takesFormat && { style: { numberFormat: format } }) };
}
