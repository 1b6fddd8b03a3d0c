import { GENERAL, TEXT_FORMAT } from '../cell/numberFormat';
import type { Entry } from '../sheet/edit/entry';
import { rowHeightFor, textHeight } from '../sheet/fit/textHeight';
import { GENEROUS } from '../sheet/fit/textMeasure';
import { textEntry } from '../sheet/edit/literalEntry';
import type { PlanStyle } from '../sheet/sheetPlan';
import type { PlannedLink } from '../summary/sheet/planSummaryTable';
import { sheetReference } from '../sheet/sheetReference';
import { summaryFont, summaryHeadingFill } from '../summary/summaryWords';
import type { ReturnLine } from './arrangeReturns';
import { returnIdText } from './returnId';
import { returnColumns } from './returnTable';
import type { ReturnTable } from './returnTable';
import { returnWords } from './returnWords';

/** Above the table of a new sheet: its texts, row by row. */
export const returnHead: readonly Entry[] = [returnWords.title, returnWords.note].map((text) =>
  textEntry(text, GENERAL),
);

/** Points, column by column. */
export const returnWidths: readonly number[] = [130, 60, 330, 110, 130, 110];

/** What to write for the lines. */
export interface ReturnsPlan {
  /** Null leaves a cell as it is; what people write is never written to. Exactly the lines' shape; so with the number formats. */
  readonly cells: readonly (readonly (Entry | null)[])[];
  readonly numberFormats: readonly (readonly (string | null)[])[];
  /** What the last row says. */
  readonly end: Entry;
  readonly links: readonly PlannedLink[];
  readonly styles: readonly PlanStyle[];
  /** Points, line by line; null leaves a row as it is. */
  readonly heights: readonly (number | null)[];
}

/** Plans the lines of the table. */
export function planReturns(lines: readonly ReturnLine[], table: ReturnTable): ReturnsPlan {
  const cells = lines.map(lineCells);
  return {
    cells,
    numberFormats: cells.map((line) => line.map((cell) => (cell === null ? null : TEXT_FORMAT))),
    end: textEntry(returnWords.endOf(lines.filter(({ kind }) => kind === 'item').length), TEXT_FORMAT),
    links: lines.flatMap((line, index) => linkOf(line, table.cell(index, 'cell'))),
    styles: lineStyles(table),
    heights: lines.map(heightOf),
  };
}

/** The heading of a new table. */
export function returnHeading(): Entry[] {
  return returnWords.headings.map((text) => textEntry(text, GENERAL));
}

/** How title, note and heading of a new table look. */
export function returnHeadStyles({ heading }: ReturnTable): PlanStyle[] {
  return [
    { range: 'A1', ...summaryFont, fontSize: 16, bold: true },
    { range: 'A2', ...summaryFont, fontSize: 9 },
    { range: heading, ...summaryFont, bold: true, fill: summaryHeadingFill, horizontal: 'center', borders: true },
  ];
}

/** So high that all of it is shown, in the widths of a new sheet. */
function heightOf(line: ReturnLine): number | null {
  if (line.kind !== 'item') return null;
  const font = { size: summaryFont.fontSize, bold: false };
  const texts = [line.form.project, line.item.place, line.item.message, line.item.expected];
  const needed = texts.map((text, column) => textHeight(text, returnWidths[column] ?? 0, font, GENEROUS));
  return rowHeightFor(Math.max(...needed));
}

function lineCells(line: ReturnLine): (Entry | null)[] {
  const text = (value: string) => textEntry(value, TEXT_FORMAT);
  switch (line.kind) {
    case 'own':
      return returnColumns.map(() => null);
    case 'settled':
      return returnColumns.map((column) => (column === 'expected' ? text(returnWords.settled) : null));
    case 'item': {
      const { form, item, id } = line;
      const texts = {
        project: form.project || returnWords.unnamed,
        cell: placeOf(line),
        message: item.message,
        expected: item.expected,
        handled: null,
        id: returnIdText(id),
      };
      return returnColumns.map((column) => (texts[column] === null ? null : text(texts[column])));
    }
  }
}

function placeOf({ form, item }: Extract<ReturnLine, { kind: 'item' }>): string {
  return form.isHidden ? returnWords.hidden(item.place) : item.place;
}

/** None to a hidden sheet: Excel does not go there. */
function linkOf(line: ReturnLine, cell: string): PlannedLink[] {
  if (line.kind !== 'item' || line.form.isHidden) return [];
  const { form, item } = line;
  const target = sheetReference(form.sheetName, item.place);
  const tip = returnWords.goTo(form.sheetName, item.place);
  return [{ cell, text: textEntry(item.place, TEXT_FORMAT), target, tip }];
}

function lineStyles(table: ReturnTable): PlanStyle[] {
  const end = { range: table.rows(table.endRow), ...summaryFont, bold: true };
  if (table.lines === 0) return [end];
  const all = table.rows(table.firstLine, table.origin.row + table.lines);
  const column = (id: (typeof returnColumns)[number]) => table.column(id) ?? all;
  return [
    { range: all, ...summaryFont, vertical: 'middle', wrap: true, borders: true },
    { range: column('cell'), horizontal: 'center' },
    { range: column('id'), fontColor: '#7F7F7F' },
    end,
  ];
}
