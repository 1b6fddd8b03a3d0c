import type { CellValue } from '../../cell';
import { natureOfSubcategory } from '../../form/natureOfSubcategory';
import { textIn } from '../../form/cellState';
import type { FormulaReference } from './formulaTokens';
import { mapReferences } from './mapReferences';
import { copiedDown } from './movedReference';
import { statedNature, withNature } from './natureArgument';
import type { RowPlace } from './rowPlace';

/** How a reference changes before the new row's formula is copied from its pattern: with the row inserted, say. */
export type ReferenceMove = (reference: FormulaReference) => FormulaReference;

/**
 * What a row without an indicator holds: the formulas of the row it is modelled on, nothing else. Rows are those before the
 * edit; `move` says where references go with it, `to` is the row filled after it.
 */
export function newRowEntries(place: RowPlace, to: number, rowAfter: (row: number) => number, move: ReferenceMove): CellValue[] {
  const { cells, here, ownColumns, fieldColumns } = place;
  const entries: CellValue[] = [];
  const copy = (formula: string, from: number): string =>
    mapReferences(formula, (reference) => copiedDown(move(reference), to - rowAfter(from)));
  for (let column = ownColumns.from; column <= ownColumns.to; column += 1) {
    const pattern =
      column === fieldColumns.get('score') ? scorePattern(place, column) : formulaAt(cells.formula(here.row, column), here.row);
    entries.push(pattern ? copy(pattern.formula, pattern.row) : '');
  }
  return entries;
}

interface Pattern {
  readonly formula: string;
  readonly row: number;
}

function formulaAt(formula: string | null, row: number): Pattern | null {
  return formula === null ? null : { formula, row };
}

/** The row's own score formula, or the next one's: of its block any, of another block one of INDSCORE with the nature changed. */
function scorePattern({ cells, rows, index, block, here }: RowPlace, column: number): Pattern | null {
  const nearest = rows
    .map((row, at) => ({ at, pattern: formulaAt(cells.formula(row.row, column), row.row) }))
    .sort((a, b) => Math.abs(a.at - index) - Math.abs(b.at - index));
  const inBlock = nearest.find(({ at, pattern }) => pattern && at >= block.first && at <= block.last)?.pattern;
  if (inBlock) return inBlock;
  const other = nearest.find(({ pattern }) => pattern && statedNature(pattern.formula) !== null)?.pattern;
  return other ? { ...other, formula: withNature(other.formula, natureOfSubcategory(textIn(here.subcategory))) } : null;
}
