import type { GridView } from './gridView';
import type { Headings } from './headings';
import type { IndicatorLabel } from './labelTables';
import { isTotal } from './labels';

/** The rows of the indicators below a heading, down to the total, or to the last row of the form. */
export function rowsBelow(view: GridView, { columns, lastRow }: Headings<IndicatorLabel>, bottom: number): number[] {
  const name = columns.get('name');
  const rows: number[] = [];
  for (let row = lastRow + 1; row <= bottom; row += 1) {
    const [first] = view.filledColumns(row);
    const isSum = first !== undefined && isTotal(view.text(row, first));
    // A total may stand above what it adds up.
    if (isSum && rows.length > 0) break;
    if (!isSum && name && textWithin(view, row, name.from, name.to)) rows.push(row);
  }
  return rows;
}

function textWithin(view: GridView, row: number, from: number, to: number): boolean {
  return view.filledColumns(row).some((column) => column >= from && column <= to);
}
