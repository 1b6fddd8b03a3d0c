import type { Form } from '../form/form';
import type { Area } from '../cell/area';
import { headerFields } from '../form/fields';
import type { Grid } from '../sheet/grid';
import { formTexts } from '../sheet/fit/formTexts';
import type { SheetLayout } from '../sheet/sheetLayout';
import { mergeAt } from '../sheet/edit/rowMerges';

/** A form as a page prints it: lines above a table, and the table. */
export interface FormDocument {
  /** The first of them is the title. */
  readonly lines: readonly string[];
  /** Points, as wide as on the sheet. */
  readonly columnWidths: readonly number[];
  readonly rows: readonly DocumentRow[];
  /** The line for names, date and seal below the table; '' where the form has none. */
  readonly signature: string;
  readonly isLandscape: boolean;
  /** Rows and columns that are hidden on the sheet, as far as they hold anything, and so are not in the document. */
  readonly hidden: { readonly rows: number; readonly columns: number };
}

/** One row of the table. */
export interface DocumentRow {
  /** Points; rows grow with their texts. */
  readonly minHeight: number;
  readonly cells: readonly DocumentCell[];
}

/** A cell of the table at its top left corner; rows below it leave out what it covers. */
export interface DocumentCell {
  readonly text: string;
  readonly columns: number;
  readonly rows: number;
  readonly isBold: boolean;
  /** Sentences begin at the left, everything else stands in the middle. */
  readonly isSentence: boolean;
}

/** What a sheet shows of a cell, by its zero-based row and column. */
export type ShownText = (row: number, column: number) => string;

/** Points of the text between the margins of an upright A4 page; wider forms lie on their side. */
const UPRIGHT_WIDTH = 524;
/** Points, where the sheet says nothing. */
const USUAL_WIDTH = 54;
const USUAL_HEIGHT = 18;
const SENTENCE_LENGTH = 12;

/**
 * Draws a form of a sheet as a document, with every text as the sheet shows it (`shown`). Where the merges are not known they are
 * inferred, as for the heights of rows.
 */
export function formDocument(form: Form, grid: Grid, layout: SheetLayout | null, shown: ShownText): FormDocument {
  const { area } = form;
  const firstRow = firstTableRow(form, shown);
  const rows = range(firstRow, area.bottom);
  const columns = range(area.left, area.right);
  const isShown = (sizes: readonly number[] | undefined, index: number): boolean => sizes?.[index] !== 0;
  const shownRows = rows.filter((row) => isShown(layout?.rowHeights, row));
  const shownColumns = columns.filter((column) => isShown(layout?.columnWidths, column));
  const sentences = sentenceCells(form);
  const areas = areasOf(form, grid, layout, firstRow);
  const isFilled = (row: number, column: number): boolean => shown(row, column) !== '';
  const columnWidths = shownColumns.map((column) => layout?.columnWidths[column] ?? USUAL_WIDTH);
  return {
    lines: linesAbove(
      range(area.top, firstRow - 1).filter((row) => isShown(layout?.rowHeights, row)),
      shownColumns,
      shown,
    ),
    columnWidths,
    rows: shownRows.map((row) => ({
      minHeight: layout?.rowHeights[row] ?? USUAL_HEIGHT,
      cells: shownColumns.flatMap((column) => {
        const own = areas.at(row, column);
        const covered = {
          rows: shownRows.filter(within(own.top, own.bottom)),
          columns: shownColumns.filter(within(own.left, own.right)),
        };
        if (covered.rows[0] !== row || covered.columns[0] !== column) return [];
        const text = shown(own.top, own.left);
        return [
          {
            text,
            columns: covered.columns.length,
            rows: covered.rows.length,
            isBold: layout?.looks[own.top]?.[own.left]?.bold ?? false,
            isSentence: sentences.has(key(own.top, own.left)) && text.length >= SENTENCE_LENGTH,
          },
        ];
      }),
    })),
    signature: form.signature,
    isLandscape: columnWidths.reduce((sum, width) => sum + width, 0) > UPRIGHT_WIDTH,
    hidden: {
      rows: rows.filter((row) => !shownRows.includes(row) && columns.some((column) => isFilled(row, column))).length,
      columns: columns.filter((column) => !shownColumns.includes(column) && rows.some((row) => isFilled(row, column)))
        .length,
    },
  };
}

/** The table begins with the first place of the form below its titles, or the first row with two texts beside each other. */
function firstTableRow(form: Form, shown: ShownText): number {
  const { title, area, funds, indicators } = form;
  const header = headerFields.flatMap((field) => form[field] ?? []);
  const rows = [...header, ...funds.map(({ label }) => label), ...indicators.map(({ name }) => name)].map(
    ({ row }) => row,
  );
  const first = Math.min(area.bottom, ...rows.filter((row) => row > title.row));
  const texts = (row: number): number =>
    range(area.left, area.right).filter((column) => shown(row, column) !== '').length;
  return range(title.row + 1, first).find((row) => texts(row) > 1) ?? first;
}

/** Where people write sentences: goals, reasons, remarks. */
function sentenceCells({ expectedGoal, actualGoal, funds, indicators, footers }: Form): Set<string> {
  const cells = [
    expectedGoal,
    actualGoal,
    ...[...funds, ...indicators].map(({ explanation }) => explanation),
    ...footers.map(({ text }) => text),
  ];
  return new Set(cells.flatMap((cell) => (cell ? [key(cell.row, cell.column)] : [])));
}

function linesAbove(rows: readonly number[], columns: readonly number[], shown: ShownText): string[] {
  return rows.flatMap((row) => {
    const texts = columns.map((column) => shown(row, column).trim()).filter((text) => text !== '');
    return texts.length > 0 ? [texts.join('　')] : [];
  });
}

interface Areas {
  /** The merged area a cell lies in, or the cell alone. */
  at(row: number, column: number): Area;
}

function areasOf(form: Form, grid: Grid, layout: SheetLayout | null, firstRow: number): Areas {
  const merges = layout?.merges ?? null;
  if (merges) return { at: (row, column) => mergeAt(merges, row, column) };
  const taken = new Map<string, Area>();
  const take = (area: Area): void => cellsIn(area).forEach((cell) => taken.set(cell, area));
  const isFree = (area: Area): boolean => cellsIn(area).every((cell) => !taken.has(cell));
  for (const {
    cell: { row, column },
    area,
  } of formTexts(form, grid, null)) {
    // No cell lies in two areas, whatever was inferred: where two would share one, the later keeps to its own cell. What is hidden
    // does not come to light beside itself.
    const isHidden = layout?.columnWidths[column] === 0 || layout?.rowHeights[row] === 0;
    if (row >= firstRow && !isHidden && isFree(area)) take(area);
  }
  for (const row of range(firstRow, form.area.bottom)) {
    for (const column of range(form.area.left, form.area.right)) {
      if (taken.has(key(row, column))) continue;
      // Empty cells are as wide as the one above them.
      const { left, right } = taken.get(key(row - 1, column)) ?? { left: column, right: column };
      const asAbove = { top: row, left, bottom: row, right };
      take(left === column && isFree(asAbove) ? asAbove : { ...asAbove, left: column, right: column });
    }
  }
  return { at: (row, column) => taken.get(key(row, column)) ?? { top: row, left: column, bottom: row, right: column } };
}

function cellsIn({ top, left, bottom, right }: Area): string[] {
  return range(top, bottom).flatMap((row) => range(left, right).map((column) => key(row, column)));
}

function key(row: number, column: number): string {
  return `${row} ${column}`;
}

function within(from: number, to: number): (index: number) => boolean {
  return (index) => index >= from && index <= to;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}
