import { cellAddress } from '../../cell/a1';
import { addedRowFormulas } from './addedRowFormulas';
import { blockName } from './indicatorRows';
import { literalEntry } from './literalEntry';
import { newRowEntries } from './newRowEntries';
import { emptyPlan, refuse } from './rowEdit';
import type { RowEditPlan, RowRefusal, RowSurroundings, RowWrite } from './rowEdit';
import { mergeAt, mergesAround, mergesOfRow } from './rowMerges';
import type { RowPlace } from './rowPlace';
import { areaAddress } from '../../cell/area';
import type { Area } from '../../cell/area';

/** A new row below the one meant, in the same block: its looks and formulas, without content. */
export function planAddRow(place: RowPlace, surroundings: RowSurroundings): RowEditPlan | RowRefusal {
  const { cells, here, columns, ownColumns, rows, index } = place;
  const row = here.row + 1;
  const beside = splitContent(place);
  if (beside) return refuse({ code: 'besideInsert', cell: beside });

  const merges = mergesAround(place, surroundings);
  const entries = newRowEntries(place, row);
  const formats = [];
  for (let column = columns.from; column <= columns.to; column += 1) formats.push(cells.numberFormat(here.row, column));
  return {
    ...emptyPlan(cellAddress(row, ownColumns.from), { code: 'added', block: blockName(here) }),
    lines: [{ kind: 'insert', row }],
    numberFormats: [{ row, column: columns.from, formats }],
    writes: [...repeatedLabels(place, row), { row, column: ownColumns.from, entries }, ...addedRowFormulas(place)],
    merges: [...labelMerges(place, merges), ...ownMerges(place, merges)],
    heights: [{ row, height: usualHeight(surroundings) }].filter(({ height }) => height > 0),
    validations: index === rows.length - 1 ? copiedValidations(place, merges) : [],
  };
}

/** A cell beside the form that a row inserted here would part from the one above it. */
function splitContent({ cells, here, columns }: RowPlace): string | null {
  const beside = (row: number): string | null =>
    cells.firstFilled(row, cells.grid.column, columns.from - 1) ??
    cells.firstFilled(row, columns.to + 1, cells.lastColumn);
  return beside(here.row) === null ? null : beside(here.row + 1);
}

/** 一级 and 二级 names, where the form prints them in every row. */
function repeatedLabels({ cells, rows, block, here, columns, ownColumns }: RowPlace, row: number): RowWrite[] {
  const next = rows[block.first + 1];
  if (!next || block.last === block.first) return [];
  const writes: RowWrite[] = [];
  for (let column = columns.from; column < ownColumns.from; column += 1) {
    const label = cells.value(here.row, column);
    const first = rows[block.first]?.row ?? here.row;
    const isRepeated = label !== '' && cells.value(first, column) === label && cells.value(next.row, column) === label;
    const format = cells.numberFormat(here.row, column);
    if (isRepeated) writes.push({ row, column, entries: [literalEntry(label, format)], formats: [format] });
  }
  return writes;
}

/** Merged names and captions that end with the row go on to the new one; a name in a single cell is merged with it. */
function labelMerges({ cells, here, columns, ownColumns, rows }: RowPlace, merges: readonly Area[]): Area[] {
  return mergesOfRow(merges, here.row, columns.from, ownColumns.from - 1)
    .filter(({ top, left, bottom }) => {
      if (bottom !== here.row) return false;
      return top < bottom || (!cells.isEmpty(top, left) && mergesNames(left));
    })
    .map((area) => ({ ...area, bottom: here.row + 1 }));

  /** Not where names of several rows stand in cells left unmerged. */
  function mergesNames(column: number): boolean {
    const isMerged = rows.some(({ row }) => mergeAt(merges, row, column).bottom > row);
    const isLeftUnmerged = rows.some(
      ({ row }) => cells.isEmpty(row, column) && mergeAt(merges, row, column).top === row,
    );
    const isRepeated = rows.some(
      ({ row }, index) =>
        !cells.isEmpty(row, column) && cells.value(rows[index + 1]?.row ?? -1, column) === cells.value(row, column),
    );
    return isMerged || !(isLeftUnmerged || isRepeated);
  }
}

/** Cells merged side by side in the row are merged in the new one too. */
function ownMerges({ here, ownColumns }: RowPlace, merges: readonly Area[]): Area[] {
  return mergesOfRow(merges, here.row, ownColumns.from, ownColumns.to)
    .filter(({ left, bottom, right }) => right > left && bottom === here.row)
    .map((area) => ({ ...area, top: here.row + 1, bottom: here.row + 1 }));
}

/** The least height of the visible rows: others are high because of what they say. */
function usualHeight({ heights }: RowSurroundings): number {
  const visible = [...heights.values()].filter((height) => height > 0);
  return visible.length > 0 ? Math.min(...visible) : 0;
}

/** Below the last row a rule for what may be typed does not go on by itself. */
function copiedValidations({ here, ownColumns }: RowPlace, merges: readonly Area[]): RowEditPlan['validations'] {
  return mergesOfRow(merges, here.row, ownColumns.from, ownColumns.to).map(({ left }) => ({
    from: areaAddress({ top: here.row, left, bottom: here.row, right: left }),
    to: { row: here.row + 1, column: left },
  }));
}
