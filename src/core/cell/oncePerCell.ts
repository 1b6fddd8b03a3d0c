/** A reading of cells that is done once for each cell: cells never change, so what is known of one stays known while it is in use. */
export function oncePerCell<Cell extends object, Reading>(read: (cell: Cell) => Reading): (cell: Cell) => Reading {
  const known = new WeakMap<Cell, { readonly reading: Reading }>();
  return (cell) => {
    const found = known.get(cell) ?? { reading: read(cell) };
    known.set(cell, found);
    return found.reading;
  };
}
