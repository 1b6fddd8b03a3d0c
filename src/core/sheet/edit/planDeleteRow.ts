import { pointsIn, textIn } from '../../form/cellState';
import { cellAddress } from '../../cell/a1';
import { EMPTY_ENTRY, formulaEntry } from './entry';
import { entryAt } from './entryAt';
import { blockName } from './indicatorRows';
import { literalEntry } from './literalEntry';
import { mapReferences } from './mapReferences';
import { afterDelete } from './movedReference';
import { newRowEntries } from './newRowEntries';
import { emptyPlan, refuse } from './rowEdit';
import type { RowEditPlan, RowRefusal, RowSurroundings, RowWrite } from './rowEdit';
import { mergeAt, mergesAround, mergesOfRow } from './rowMerges';
import type { RowPlace } from './rowPlace';
import type { Area } from '../../cell/area';
import { withoutTerm } from './sumTerms';

/** Deletes the row meant; the only row of a block is emptied instead, so that the block stays. */
export function planDeleteRow(place: RowPlace, surroundings: RowSurroundings): RowEditPlan | RowRefusal {
  const merges = mergesAround(place, surroundings);
  return place.block.first === place.block.last ? planEmptying(place, merges) : planRemoval(place, merges);
}

function planEmptying(place: RowPlace, merges: readonly Area[]): RowEditPlan | RowRefusal {
  const { cells, here, ownColumns } = place;
  const block = blockName(here);
  const fresh = newRowEntries(place, null);
  const present = fresh.map((_, index) => entryAt(cells, here.row, ownColumns.from + index));
  const entries = fresh.map((entry, index) => {
    // What several rows share is not this row's alone.
    const { top, bottom } = mergeAt(merges, here.row, ownColumns.from + index);
    return bottom > top ? (present[index] ?? EMPTY_ENTRY) : entry;
  });
  if (entries.every((entry, index) => entry === present[index])) return refuse({ code: 'onlyEmptyRow', block });
  return {
    ...emptyPlan(cellAddress(here.row, ownColumns.from), { code: 'emptied', block }),
    writes: [{ row: here.row, column: ownColumns.from, entries, formats: fresh.map((_, index) => formatAt(index)) }],
  };

  function formatAt(index: number): string {
    return cells.numberFormat(here.row, ownColumns.from + index);
  }
}

function planRemoval(place: RowPlace, merges: readonly Area[]): RowEditPlan | RowRefusal {
  const { cells, here, index, block, rows, columns, ownColumns } = place;
  const beside =
    cells.firstFilled(here.row, cells.grid.column, columns.from - 1) ??
    cells.firstFilled(here.row, columns.to + 1, cells.lastColumn);
  if (beside) return refuse({ code: 'besideDelete', cell: beside });
  const formulas = removedRowFormulas(place);
  if ('usedBy' in formulas) return refuse({ code: 'usedByFormula', cell: formulas.usedBy });

  const next = index < block.last ? here.row : (rows[index - 1]?.row ?? here.row);
  const name = textIn(here.indicator?.name ?? null);
  const hadWeight = here.indicator?.weight ? pointsIn(here.indicator.weight)?.isZero() === false : false;
  return {
    ...emptyPlan(cellAddress(next, ownColumns.from), { code: 'deleted', name, hadWeight }),
    lines: [{ kind: 'delete', row: here.row }],
    writes: [...handedDown(place, merges), ...formulas.writes],
  };
}

/** What the row holds for rows below it too (names and explanations in merged cells) passes to the next row. */
function handedDown({ cells, here, index, block, columns, ownColumns }: RowPlace, merges: readonly Area[]): RowWrite[] {
  const hasNext = index < block.last;
  return mergesOfRow(merges, here.row, columns.from, columns.to).flatMap(({ top, left, bottom }) => {
    if (top !== here.row || cells.isEmpty(top, left)) return [];
    const isName = left < ownColumns.from && hasNext && cells.isEmpty(here.row + 1, left);
    if (bottom === here.row && !isName) return [];
    const formula = cells.formula(top, left);
    const format = cells.numberFormat(here.row + 1, left);
    const entry = formula
      ? formulaEntry(mapReferences(formula, (reference) => afterDelete(reference, here.row)))
      : literalEntry(cells.value(top, left), format);
    return [{ row: here.row, column: left, entries: [entry], formats: [format] }];
  });
}

/** Totals that add up row by row, without the row; or the address of a formula that cannot do without it. */
function removedRowFormulas({ cells, here, ownColumns }: RowPlace): { writes: RowWrite[] } | { usedBy: string } {
  const writes: RowWrite[] = [];
  for (const { row, column, formula } of cells.formulaCells()) {
    if (row === here.row || !formula.includes(String(here.row + 1))) continue;
    let without = formula;
    for (let own = ownColumns.from; own <= ownColumns.to; own += 1) {
      without = withoutTerm(without, { row: here.row, column: own });
    }
    let isLost = false;
    const moved = mapReferences(without, (reference) => {
      const after = afterDelete(reference, here.row);
      isLost ||= after === null;
      return after;
    });
    if (isLost) return { usedBy: cellAddress(row, column) };
    if (without !== formula)
      writes.push({ row: row > here.row ? row - 1 : row, column, entries: [formulaEntry(moved)] });
  }
  return { writes };
}
