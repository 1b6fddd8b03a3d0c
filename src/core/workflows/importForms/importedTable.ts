import type { Area } from '../../cell/area';
import type { Grid } from '../../sheet/grid';

/** A table of a file, ready to be put on a sheet of its own from A1 on: a table of a document, or a sheet of a workbook. */
export interface ImportedTable {
  /** Begins at A1; what a merged area covers is empty. */
  readonly grid: Grid;
  /** Merged areas, zero-based. */
  readonly merges: readonly Area[];
  /** Points, one per column; 0 where the file does not say it. */
  readonly columnWidths: readonly number[];
  /** Points, one per row; 0 where the row is to be as high as its texts. */
  readonly rowHeights: readonly number[];
  /** Areas of which each cell has lines around it. */
  readonly ruled: readonly Area[];
}

/** A text of more characters stands on the left of its cell, as sentences do; the others in the middle, as on the printed forms. */
export const LONG_TEXT = 30;

/** What goes into one request, which Excel on the web takes up to 5 MB; a form has about 500 cells. */
const MAX = { cells: 30_000, characters: 300_000, pieces: 3000 };

/** Whether a table is too large to be put on a sheet. */
export function isTooLarge({ grid: { values }, merges, ruled }: ImportedTable): boolean {
  const cells = values.length * (values[0]?.length ?? 0);
  if (cells > MAX.cells || merges.length + ruled.length > MAX.pieces) return true;
  const lengths = values.flat().map((value) => String(value).length);
  const long = lengths.filter((length) => length > LONG_TEXT).length;
  const characters = lengths.reduce((sum, length) => sum + length, 0);
  return characters > MAX.characters || merges.length + ruled.length + long > MAX.pieces;
}
