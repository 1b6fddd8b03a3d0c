import type { Span } from '../template';
import type { FormulaReference } from './formulaTokens';
import { columnSpan, mapRows, rowSpan } from './mapReferences';

/** What Excel makes of a reference when one row is inserted above row `at`. */
export function afterInsert(reference: FormulaReference, at: number): FormulaReference {
  return mapRows(reference, ({ row }) => (row >= at ? row + 1 : row));
}

/** What Excel makes of a reference when row `at` is deleted; null (#REF!) when it lies in that row alone. */
export function afterDelete(reference: FormulaReference, at: number): FormulaReference | null {
  const { top, bottom } = rowSpan(reference);
  if (top === at && bottom === at) return null;
  // A range loses the row: its top stays where the next row moves in, its bottom goes up.
  return mapRows(reference, ({ row }) => (row > at || (row === at && row === bottom) ? row - 1 : row));
}

/** A reference that follows its cells when two rows change places within some columns. Ranges over more rows stay. */
export function afterSwap(
  reference: FormulaReference,
  rows: readonly [number, number],
  columns: Span,
): FormulaReference {
  const { top, bottom } = rowSpan(reference);
  const { from, to } = columnSpan(reference);
  if (top !== bottom || !rows.includes(top) || from < columns.from || to > columns.to) return reference;
  const other = top === rows[0] ? rows[1] : rows[0];
  return mapRows(reference, () => other);
}

/** What a reference becomes when its formula is copied some rows further down. */
export function copiedDown(reference: FormulaReference, rows: number): FormulaReference {
  return mapRows(reference, ({ row, rowFixed }) => (rowFixed ? row : row + rows));
}
