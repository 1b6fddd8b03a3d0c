import type { Form } from '../../core/form/form';
import { parseCellAddress } from '../../core/cell/a1';
import type { CellPosition } from '../../core/cell/a1';
import { parseArea } from '../../core/cell/area';
import type { Area } from '../../core/cell/area';

/** Index of the form the selection lies in; where it lies in none, of the nearest one. The first form while nothing is selected. */
export function selectedForm(forms: readonly Form[], selection: string | undefined): number {
  const cell = firstCell(selection);
  if (cell === null) return 0;
  const distances = forms.map(({ range }) => distanceTo(parseArea(range), cell));
  return Math.max(0, distances.indexOf(Math.min(...distances)));
}

/** How many rows and columns a cell lies outside an area; 0 within. */
function distanceTo({ top, bottom, left, right }: Area, { row, column }: CellPosition): number {
  return outside(row, top, bottom) + outside(column, left, right);
}

function outside(index: number, first: number, last: number): number {
  return Math.max(first - index, 0, index - last);
}

/** Index of the indicator whose row is selected; null when it is none. */
export function selectedIndicator(form: Form, selection: string | undefined): number | null {
  const row = firstCell(selection)?.row ?? null;
  const index = form.indicators.findIndex(({ name, target }) => [name, target].some((cell) => cell.row === row));
  return row === null || index < 0 ? null : index;
}

/** The first cell of 'E15', 'E15:F16', 'E15,G20' or whole rows such as '15:16'; null for whole columns such as 'C:C'. */
function firstCell(selection: string | undefined): CellPosition | null {
  const first = (selection?.split(/[:,]/)[0] ?? '').replaceAll('$', '');
  if (/^\d+$/.test(first)) return parseCellAddress(`A${first}`);
  return /\d/.test(first) ? parseCellAddress(first) : null;
}
