import type { Cell } from '../cell/cell';
import { foundAt } from './place';
import type { AtForm, Found } from './place';

/** One finding for several cells, at the first of them; none for none. */
export function foundCells<F>(cells: readonly Cell[], figuresOf: (cells: readonly string[]) => F): Found<F, AtForm>[] {
  const [first] = cells;
  return first ? [foundAt(first, figuresOf(cells.map(({ address }) => address)))] : [];
}
