import { textIn } from '../../form/cellState';
import { cellAddress } from '../../cell/a1';
import type { Span } from '../template';
import { formulaEntry } from './entry';
import type { Entry } from './entry';
import { blockName } from './indicatorRows';
import { literalEntry } from './literalEntry';
import { mapReferences } from './mapReferences';
import { afterSwap } from './movedReference';
import { emptyPlan, refuse } from './rowEdit';
import type { RowEditPlan, RowRefusal, RowSurroundings, RowWrite } from './rowEdit';
import { mergeAt, mergesAround } from './rowMerges';
import type { RowPlace } from './rowPlace';
import type { Area } from '../../cell/area';

/**
 * Changes places with the next row of the same block, in the columns a row has to itself. Formulas on the sheet that name a
 * cell of either row follow it. Cells merged over both rows stay.
 */
export function planMoveRow(place: RowPlace, step: -1 | 1, surroundings: RowSurroundings): RowEditPlan | RowRefusal {
  const { here, rows, index, block, ownColumns } = place;
  const other = rows[index + step];
  if (!other || index + step < block.first || index + step > block.last) {
    return refuse({ code: step < 0 ? 'firstOfBlock' : 'lastOfBlock', block: blockName(here) });
  }
  const merges = mergesAround(place, surroundings);
  const pair: [number, number] = [here.row, other.row];
  const spans = swappedSpans(merges, pair, ownColumns);
  if (!spans) return refuse({ code: 'mergedAcross' });

  const name = textIn(here.indicator?.name ?? null);
  return {
    ...emptyPlan(cellAddress(other.row, ownColumns.from), { code: step < 0 ? 'movedUp' : 'movedDown', name }),
    numberFormats: spans.flatMap((span) => swapped(pair, (from, to) => movedFormats(place, from, to, span))),
    writes: [
      ...spans.flatMap((span) => swapped(pair, (from, to) => movedEntries(place, from, to, span))),
      ...followingFormulas(place, pair, spans),
    ],
    heights: swappedHeights(pair, surroundings),
    looks: spans.flatMap((span) => swappedLooks(pair, span, surroundings)),
  };
}

/** The columns in which the rows change places; null when a merged cell of only one of them is in the way. */
function swappedSpans(merges: readonly Area[], [a, b]: [number, number], { from, to }: Span): Span[] | null {
  const spans: Span[] = [];
  for (let column = from; column <= to; column += 1) {
    const [first, second] = [mergeAt(merges, a, column), mergeAt(merges, b, column)];
    if (first.top <= b && first.bottom >= b && first.top <= a && first.bottom >= a) continue;
    const alike = first.left === second.left && first.right === second.right;
    if (!alike || [first, second].some(({ top, bottom }) => top !== bottom)) return null;
    const last = spans.at(-1);
    if (last?.to === column - 1) spans[spans.length - 1] = { ...last, to: column };
    else spans.push({ from: column, to: column });
  }
  return spans;
}

function swapped<T>([a, b]: [number, number], move: (from: number, to: number) => T): T[] {
  return [move(a, b), move(b, a)];
}

function movedFormats({ cells }: RowPlace, from: number, to: number, span: Span): RowEditPlan['numberFormats'][number] {
  return { row: to, column: span.from, formats: eachColumn(span, (column) => cells.numberFormat(from, column)) };
}

function movedEntries({ cells, ownColumns }: RowPlace, from: number, to: number, span: Span): RowWrite {
  const entries = eachColumn(span, (column): Entry => {
    const formula = cells.formula(from, column);
    return formula
      ? formulaEntry(mapReferences(formula, (reference) => afterSwap(reference, [from, to], ownColumns)))
      : literalEntry(cells.value(from, column), cells.numberFormat(from, column));
  });
  return {
    row: to,
    column: span.from,
    entries,
    formats: eachColumn(span, (column) => cells.numberFormat(from, column)),
  };
}

/** Formulas anywhere else on the sheet that name a moved cell. */
function followingFormulas(
  { cells, ownColumns }: RowPlace,
  pair: [number, number],
  spans: readonly Span[],
): RowWrite[] {
  const isMoved = (row: number, column: number): boolean =>
    pair.includes(row) && spans.some(({ from, to }) => column >= from && column <= to);
  return cells.formulaCells().flatMap(({ row, column, formula }) => {
    if (isMoved(row, column)) return [];
    const follows = mapReferences(formula, (reference) => afterSwap(reference, pair, ownColumns));
    return follows === formula ? [] : [{ row, column, entries: [formulaEntry(follows)] }];
  });
}

/** A hidden row stays hidden where it is. */
function swappedHeights([a, b]: [number, number], { heights }: RowSurroundings): RowEditPlan['heights'] {
  const [first = 0, second = 0] = [heights.get(a), heights.get(b)];
  if (first === second || first === 0 || second === 0) return [];
  return [
    { row: a, height: second },
    { row: b, height: first },
  ];
}

function swappedLooks(pair: [number, number], span: Span, { looks }: RowSurroundings): RowEditPlan['looks'] {
  const changes = eachColumn(span, (column) =>
    swapped(pair, (from, to) => {
      const [look, present] = [looks.get(cellAddress(from, column)), looks.get(cellAddress(to, column))];
      const differs = look && JSON.stringify(look) !== JSON.stringify(present);
      return differs ? [{ cell: cellAddress(to, column), look }] : [];
    }),
  );
  return changes.flat(2);
}

function eachColumn<T>({ from, to }: Span, give: (column: number) => T): T[] {
  return Array.from({ length: to - from + 1 }, (_, index) => give(from + index));
}
