import { formulaEntry } from './entry';
import type { FormulaReference } from './formulaTokens';
import { columnSpan, mapReferences, mapRows, rowSpan } from './mapReferences';
import { afterInsert } from './movedReference';
import type { RowWrite } from './rowEdit';
import type { RowPlace } from './rowPlace';
import { withTermBelow } from './sumTerms';

/**
 * Formulas of the sheet that must take in a row added below the one meant, where Excel does not see to it: ranges over the
 * block that end with it, and totals that add up row by row. Rows are those after the insertion.
 */
export function addedRowFormulas(place: RowPlace): RowWrite[] {
  const at = place.here.row + 1;
  return place.cells.formulaCells().flatMap(({ row, column, formula }) => {
    const moved = mapReferences(formula, (reference) => afterInsert(reference, at));
    const grown = mapReferences(formula, (reference) => {
      const after = afterInsert(reference, at);
      return endsWithBlock(reference, place) ? withRowBelow(after, place.here.row) : after;
    });
    const summed = isTotal(place, row, column) ? withTermBelow(grown, { row: place.here.row, column }) : grown;
    return summed === moved ? [] : [{ row: row >= at ? row + 1 : row, column, entries: [formulaEntry(summed)] }];
  });
}

/** Whether a range covers the whole block of the row, which is the block's last, and ends with it. */
function endsWithBlock(reference: FormulaReference, { rows, index, block, here, ownColumns }: RowPlace): boolean {
  if (!reference.last || index !== block.last) return false;
  const { top, bottom } = rowSpan(reference);
  const { from, to } = columnSpan(reference);
  const first = rows[block.first]?.row ?? here.row;
  return bottom === here.row && top <= first && top < bottom && from >= ownColumns.from && to <= ownColumns.to;
}

function withRowBelow(reference: FormulaReference, last: number): FormulaReference {
  return mapRows(reference, ({ row }) => (row === last ? row + 1 : row));
}

function isTotal({ form }: RowPlace, row: number, column: number): boolean {
  return [form.totalWeight, form.totalScore].some((cell) => cell?.row === row && cell.column === column);
}
