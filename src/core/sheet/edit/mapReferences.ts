import { formulaTokens, referenceText } from './formulaTokens';
import type { FormulaReference, ReferenceCorner } from './formulaTokens';

/** A formula with each reference to its own sheet replaced; null makes it #REF!. */
export function mapReferences(formula: string, map: (reference: FormulaReference) => FormulaReference | null): string {
  return formulaTokens(formula)
    .map(({ text, reference }) => {
      if (!reference) return text;
      const mapped = map(reference);
      return mapped ? referenceText(mapped) : '#REF!';
    })
    .join('');
}

/** A reference with each corner in another row. */
export function mapRows(
  { first, last }: FormulaReference,
  rowOf: (corner: ReferenceCorner) => number,
): FormulaReference {
  const moved = (corner: ReferenceCorner): ReferenceCorner => ({ ...corner, row: rowOf(corner) });
  return { first: moved(first), last: last && moved(last) };
}

/** The first and last row of a reference, both included. */
export function rowSpan({ first, last }: FormulaReference): { readonly top: number; readonly bottom: number } {
  const other = last?.row ?? first.row;
  return { top: Math.min(first.row, other), bottom: Math.max(first.row, other) };
}

/** The first and last column of a reference, both included. */
export function columnSpan({ first, last }: FormulaReference): { readonly from: number; readonly to: number } {
  const other = last?.column ?? first.column;
  return { from: Math.min(first.column, other), to: Math.max(first.column, other) };
}
