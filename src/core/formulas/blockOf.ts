import type { Cell } from '../cell/cell';
import type { Area } from '../cell/area';

/** The smallest rectangle of cells that holds them all, with as many rows above as said. */
export function blockOf(cells: readonly Cell[], rowsAbove = 0): Area {
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  return {
    top: Math.max(0, Math.min(...rows) - rowsAbove),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
}
