/** Rows of a sheet: all that are filled in, or some of them. Zero-based place, and size. */
export interface SheetBlock {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** How many cells there are in blocks. */
export function cellsIn(blocks: readonly SheetBlock[]): number {
  return blocks.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
}

/**
 * As many of the waiting blocks as have no more cells than that, and those that wait on. A block that is too large by itself is
 * cut between two rows; of one too wide for that a single row is taken.
 */
export function takeBlocks(
  waiting: readonly SheetBlock[],
  mostCells: number,
): { readonly batch: readonly SheetBlock[]; readonly rest: readonly SheetBlock[] } {
  const batch: SheetBlock[] = [];
  let left = mostCells;
  for (const [index, block] of waiting.entries()) {
    const fitting = batch.length === 0 ? Math.max(1, Math.floor(left / block.columns)) : block.rows;
    if (fitting < block.rows) {
      const rest = { ...block, row: block.row + fitting, rows: block.rows - fitting };
      return { batch: [{ ...block, rows: fitting }], rest: [rest, ...waiting.slice(index + 1)] };
    }
    left -= block.rows * block.columns;
    if (left < 0 && batch.length > 0) return { batch, rest: waiting.slice(index) };
    batch.push(block);
  }
  return { batch, rest: [] };
}
