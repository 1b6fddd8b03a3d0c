import { natureOfSubcategory } from '../../form/natureOfSubcategory';
import { textIn } from '../../form/cellState';
import { EMPTY_ENTRY, formulaEntry } from './entry';
import type { Entry } from './entry';
import type { FormulaReference } from './formulaTokens';
import { mapReferences } from './mapReferences';
import { afterInsert, copiedDown } from './movedReference';
import { statedNature, withNature } from './natureArgument';
import type { RowPlace } from './rowPlace';

/**
 * What a row without an indicator holds: the formulas of the row it is modelled on, nothing else. The row is a new one
 * inserted at `insertedAt`, or (null) the one meant, emptied.
 */
export function newRowEntries(place: RowPlace, insertedAt: number | null): Entry[] {
  const { cells, here, ownColumns, fieldColumns } = place;
  const to = insertedAt ?? here.row;
  const moved = (reference: FormulaReference): FormulaReference =>
    insertedAt === null ? reference : afterInsert(reference, insertedAt);
  const copy = ({ formula, row }: Pattern): string => {
    const from = insertedAt !== null && row >= insertedAt ? row + 1 : row;
    return mapReferences(formula, (reference) => copiedDown(moved(reference), to - from));
  };
  const entries: Entry[] = [];
  for (let column = ownColumns.from; column <= ownColumns.to; column += 1) {
    const isScore = column === fieldColumns.get('score');
    const pattern = isScore ? scorePattern(place, column) : formulaAt(cells.formula(here.row, column), here.row);
    entries.push(pattern ? formulaEntry(copy(pattern)) : EMPTY_ENTRY);
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
