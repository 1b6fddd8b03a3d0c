import type { Cell } from '../../cell';
import { cellsOf } from '../../form/cellsOf';
import { amountIn, isBlankCell } from '../../form/cellState';
import type { Form, FundLine } from '../../form/form';
import { readQuantity } from '../../quantity/readQuantity';
import type { Span } from '../template';
import type { GridView } from './gridView';
import type { ViewPosition } from './headings';
import { isLabel } from './labels';

/** A cell within a form that says something we did not understand. */
export interface UnreadCell {
  readonly address: string;
  readonly text: string;
}

/** Some rows and columns of a form, all bounds included. */
export interface KnownBlock {
  readonly top: number;
  readonly bottom: number;
  readonly columns: Span;
}

/** What we know without having a use for it: labels, values of labels and columns. */
export interface KnownPlaces {
  readonly labels: readonly ViewPosition[];
  readonly cells: readonly Cell[];
  readonly blocks: readonly KnownBlock[];
}

/** What is filled in between two rows of a form, both included, and is neither known nor part of the form as it was read. */
export function unreadCells(
  view: GridView,
  { top, bottom }: { readonly top: number; readonly bottom: number },
  form: Form,
  { labels, cells, blocks }: KnownPlaces,
): UnreadCell[] {
  const read = new Set(
    [...cellsOf(form), ...cells, ...labels.map(({ row, column }) => view.cell(row, column))].map(
      ({ address }) => address,
    ),
  );
  const isKnown = (row: number, column: number): boolean =>
    read.has(view.cell(row, column).address) ||
    isLabel(view.text(row, column)) ||
    blocks.some((block) => isInside(block, row, column));
  const strange = new Set(form.funds.flatMap(strangeAmounts).map(({ address }) => address));
  return Array.from({ length: bottom - top + 1 }, (_, index) => top + index).flatMap((row) =>
    view
      .filledColumns(row)
      .filter((column) => {
        const { address } = view.cell(row, column);
        return strange.has(address) || !isKnown(row, column);
      })
      .map((column) => unreadCell(view.cell(row, column))),
  );
}

function isInside({ top, bottom, columns }: KnownBlock, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= columns.from && column <= columns.to;
}

function unreadCell({ address, value }: Cell): UnreadCell {
  return { address, text: String(value).trim() };
}

/** Texts where an amount should stand. */
function strangeAmounts({ initialBudget, budget, executed }: FundLine): Cell[] {
  return [initialBudget, budget, executed].flatMap((cell) => {
    if (!cell || isBlankCell(cell) || amountIn(cell) || readQuantity(cell).kind === 'notApplicable') return [];
    return [cell];
  });
}
