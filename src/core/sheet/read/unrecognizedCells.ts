import type { Cell } from '../../cell/cell';
import { cellsOf } from '../../form/cellsOf';
import { amountIn, isBlankCell } from '../../form/cellState';
import { amountFields } from '../../form/fields';
import type { Form, FundLine } from '../../form/form';
import { quantityOf } from '../../quantity/quantityOf';
import type { Span } from '../template';
import type { GridView } from './gridView';
import type { ViewPosition } from './headings';
import { isBlockTitle, isContinuation, isLabel, isRemark } from './labels';

/** Of what stands together no more is quoted; how many texts there are is said behind them. */
const MAX_TEXTS = 4;

/** The columns of 绩效指标 and 项目资金 that may be found though no heading names them. */
export const assumableFields = [
  ...(['category', 'subcategory', 'name', 'nature', 'target', 'actual', 'weight', 'score', 'explanation'] as const),
  ...(['budget', 'executed', 'rate', 'expectedGoal', 'actualGoal'] as const),
] as const;

/** What a column may be taken for whose heading says nothing. */
export type AssumedField = (typeof assumableFields)[number];

/**
 * Something within a form that took no part in the checks: one cell, or a block, columns or rows of them at once, then with the caption,
 * with the headings, or with the names of the rows one after another.
 */
export interface UnrecognizedCell {
  readonly cell: Cell;
  readonly text: string;
  /**
   * 'details' are rows that belong to the indicator above, 'remarks' rows with a single text, 'subtotals' rows that add some indicators up.
   */
  readonly part?: 'block' | 'columns' | 'details' | 'remarks' | 'subtotals';
  /** What the column under this heading was taken for. */
  readonly assumed?: AssumedField;
}

/** Some rows and columns of a form, all bounds included. */
export interface KnownBlock {
  readonly top: number;
  readonly bottom: number;
  readonly columns: Span;
}

/** What we know without having a use for it: labels, values of labels and columns; and what is named as one. */
export interface KnownPlaces {
  readonly labels: readonly ViewPosition[];
  readonly cells: readonly Cell[];
  readonly blocks: readonly KnownBlock[];
  /** Columns nothing is done with, from their headings down. */
  readonly unrecognizedColumns: readonly KnownBlock[];
  /** Rows below a caption of a block that is none of a form's. */
  readonly unrecognizedBlocks: readonly KnownBlock[];
  /** Rows of 绩效指标 that are no indicators, by what they are. */
  readonly unrecognizedRows: readonly UnrecognizedRows[];
  /** Headings whose columns were taken for what they do not say. */
  readonly assumed: readonly (ViewPosition & { readonly field: AssumedField })[];
}

/** Rows that are named at once, with the cell each is named in. */
export interface UnrecognizedRows {
  readonly part: 'details' | 'remarks' | 'subtotals';
  readonly rows: readonly { readonly row: number; readonly name: Cell }[];
}

/** What is filled in between two rows of a form, both included, and is neither known nor part of the form as it was read. */
export function unrecognizedCells(
  view: GridView,
  { top, bottom }: { readonly top: number; readonly bottom: number },
  form: Form,
  { labels, cells, blocks, unrecognizedColumns, unrecognizedBlocks, unrecognizedRows, assumed }: KnownPlaces,
): UnrecognizedCell[] {
  const read = new Set(
    [...cellsOf(form), ...cells, ...[...labels, ...assumed].map(({ row, column }) => view.cell(row, column))].map(
      ({ address }) => address,
    ),
  );
  const knownRows = new Set(unrecognizedRows.flatMap(({ rows }) => rows.map(({ row }) => row)));
  const knownBlocks = [...blocks, ...unrecognizedColumns, ...unrecognizedBlocks];
  const isKnown = (row: number, column: number): boolean =>
    knownRows.has(row) ||
    read.has(view.cell(row, column).address) ||
    isLabel(view.text(row, column)) ||
    isRemark(view.text(row, column)) ||
    isContinuation(view.text(row, column)) ||
    isBlockTitle(view.text(row, column)) ||
    knownBlocks.some((block) => isInside(block, row, column));
  const strange = new Set(form.funds.flatMap(strangeAmounts).map(({ address }) => address));
  const single = rowsFrom(top, bottom).flatMap((row) =>
    view
      .filledColumns(row)
      .filter((column) => {
        const { address } = view.cell(row, column);
        return strange.has(address) || !isKnown(row, column);
      })
      .map((column) => ({ row, column, isStrange: strange.has(view.cell(row, column).address) })),
  );
  return [
    ...unrecognizedBlocks.flatMap((block) => blockAsOne(view, block)),
    ...columnsAsOne(view, unrecognizedColumns),
    ...unrecognizedRows.flatMap(rowsAsOne),
    ...assumed.map(({ row, column, field }) => ({ ...unrecognizedCell(view.cell(row, column)), assumed: field })),
    ...singleAsFew(view, single),
  ];
}

interface SingleCell {
  readonly row: number;
  readonly column: number;
  /** A text where an amount belongs: named at its own place. */
  readonly isStrange: boolean;
}

/** What stands side by side at once, a label and its text; and what stands one below the other, a column without a heading. */
function singleAsFew(view: GridView, cells: readonly SingleCell[]): UnrecognizedCell[] {
  const groups: SingleCell[][] = [];
  for (const cell of cells) {
    const group = groups.find(
      (known) => !cell.isStrange && known.some((one) => !one.isStrange && isNext(view, one, cell)),
    );
    if (group) group.push(cell);
    else groups.push([cell]);
  }
  return groups.flatMap(([first, ...others]) => {
    if (!first) return [];
    const all = [first, ...others].map(({ row, column }) => String(view.cell(row, column).value).trim());
    const texts = [...new Set(all)];
    const rest = texts.length > MAX_TEXTS ? `…(${texts.length})` : '';
    return [
      { ...unrecognizedCell(view.cell(first.row, first.column)), text: texts.slice(0, MAX_TEXTS).join('、') + rest },
    ];
  });
}

/** With nothing filled between them. */
function isNext(view: GridView, left: SingleCell, right: SingleCell): boolean {
  if (left.row === right.row)
    return view.filledColumns(left.row).every((column) => column <= left.column || column >= right.column);
  return left.column === right.column && view.nextFilledRow(left.row) === right.row;
}

/** A block by its caption, or by what else stands in it first; the caption of the next block alone is none. */
function blockAsOne(view: GridView, { top, bottom }: KnownBlock): UnrecognizedCell[] {
  const cells = rowsFrom(top, bottom).flatMap((row) => view.filledColumns(row).map((column) => ({ row, column })));
  const [first] = cells;
  if (!first || cells.every(({ row, column }) => isLabel(view.text(row, column)))) return [];
  return [{ ...unrecognizedCell(view.cell(first.row, first.column)), part: 'block' }];
}

/** All columns with anything below their headings, by these. */
function columnsAsOne(view: GridView, columns: readonly KnownBlock[]): UnrecognizedCell[] {
  const headings = columns.flatMap(({ top, bottom, columns: span }) => {
    const isFilled = rowsFrom(top + 1, bottom).some((row) =>
      view.filledColumns(row).some((column) => column >= span.from && column <= span.to),
    );
    return isFilled ? [unrecognizedCell(view.cell(top, span.from))] : [];
  });
  const [first] = headings;
  const texts = [...new Set(headings.map(({ text }) => text.replace(/\s/g, '')))];
  return first ? [{ cell: first.cell, text: texts.join('、'), part: 'columns' }] : [];
}

function rowsAsOne({ part, rows }: UnrecognizedRows): UnrecognizedCell[] {
  const [first] = rows;
  const texts = [...new Set(rows.map(({ name }) => String(name.value).replace(/\s/g, '')))];
  return first ? [{ cell: first.name, text: texts.join('、'), part }] : [];
}

function rowsFrom(top: number, bottom: number): number[] {
  return Array.from({ length: Math.max(0, bottom - top + 1) }, (_, index) => top + index);
}

function isInside({ top, bottom, columns }: KnownBlock, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= columns.from && column <= columns.to;
}

function unrecognizedCell(cell: Cell): UnrecognizedCell {
  return { cell, text: String(cell.value).trim() };
}

/** Texts where an amount should stand. */
function strangeAmounts(line: FundLine): Cell[] {
  return amountFields.flatMap((field) => {
    const cell = line[field];
    if (!cell || isBlankCell(cell) || amountIn(cell) || quantityOf(cell).kind === 'notApplicable') return [];
    return [cell];
  });
}
