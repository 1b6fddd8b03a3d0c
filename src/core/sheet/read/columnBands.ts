import type { GridView } from './gridView';
import { indicatorLabels, isCaption, labelField } from './labels';

/** A grid cut between forms that stand side by side, from left to right; the grid alone where there are none. */
export function columnBands(view: GridView): GridView[] {
  for (let row = 0; row < view.rows; row += 1) {
    const second = secondHeading(view, row);
    if (second !== null) {
      const rest = view.within({ from: second, to: view.columns });
      return [view.within({ from: 0, to: second - 1 }), ...columnBands(rest)];
    }
  }
  return [view];
}

/** Where in a row the heading of a second 绩效指标 begins, its caption included; null when there is none. */
function secondHeading(view: GridView, row: number): number | null {
  const columns = view.filledColumns(row);
  const fieldAt = (column: number | undefined) =>
    column === undefined ? null : labelField(indicatorLabels, view.text(row, column));
  const [first, second] = columns.filter((column) => fieldAt(column) === 'name');
  if (first === undefined || second === undefined) return null;
  const start = columns.findIndex((column) => column > first && (fieldAt(column) === 'category' || column === second));
  const before = columns[start - 1];
  const isOwnCaption = before !== undefined && isCaption(view.text(row, before));
  return (isOwnCaption ? before : columns[start]) ?? null;
}
