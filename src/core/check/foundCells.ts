import { cellAt } from '../cell/cellAt';
import { foundAt } from './place';
import type { AtForm, Found } from './place';

/** One finding for several cells, at the first of them; none for none. */
export function foundCells<F>(
  cells: readonly string[],
  figuresOf: (cells: readonly string[]) => F,
): Found<F, AtForm>[] {
  const [address] = cells;
  return address === undefined ? [] : [foundAt(cellAt(address, ''), figuresOf(cells))];
}
