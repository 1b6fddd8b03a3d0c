import { GENERAL, TEXT_FORMAT } from '../../cell/numberFormat';
import { EMPTY_ENTRY } from '../../sheet/edit/entry';
import type { Entry } from '../../sheet/edit/entry';
import { textEntry } from '../../sheet/edit/literalEntry';
import type { PlanStyle } from '../../sheet/sheetPlan';
import { summaryEntry } from '../summaryColumns';
import { summaryFont, summaryHeadingFill, summaryWords } from '../summaryWords';
import type { SummaryLine } from './arrangeLines';
import { rowTexts } from './rowTexts';
import { sheetReference } from '../../sheet/sheetReference';
import { headingFormat } from './tableColumns';
import type { NeededField } from './tableLines';
import type { TablePlace } from './tablePlace';

/** A link of a cell to a place in the workbook. */
export interface PlannedLink {
  /** A1 on the sheet of the table. */
  readonly cell: string;
  readonly text: Entry;
  /** "'表1'!C3". */
  readonly target: string;
  readonly tip: string;
}

/** What to write for the table: heading, lines, 合计. */
export interface SummaryTablePlan {
  /** Null leaves a cell as it is. Exactly the table's shape; so with the number formats. */
  readonly cells: readonly (readonly (Entry | null)[])[];
  readonly numberFormats: readonly (readonly (string | null)[])[];
  readonly links: readonly PlannedLink[];
  readonly styles: readonly PlanStyle[];
}

/** Plans the table with the columns of its place; lines the user has put in are left as they are. */
export function planSummaryTable(lines: readonly SummaryLine[], place: TablePlace): SummaryTablePlan {
  const { columns } = place;
  return {
    cells: [
      columns.map(({ heading }) => textEntry(heading, GENERAL)),
      ...filledLines(lines, place),
      totalCells(lines, place),
    ],
    numberFormats: [
      columns.map(({ id }) => headingFormat(id)),
      ...lines.map(({ kind }) => columns.map(({ numberFormat }) => (kind === 'own' ? null : numberFormat))),
      columns.map(({ numberFormat, totalFormat = numberFormat }) => totalFormat),
    ],
    links: lines.flatMap((line, index) => linkOf(line, place.cell(place.firstLine + index, 'project'))),
    styles: tableStyles(place),
  };
}

/** Null for the cells of a line the user has put in. */
function filledLines(lines: readonly SummaryLine[], place: TablePlace): (Entry | null)[][] {
  let number = 0;
  return lines.map((line, index) => {
    if (line.kind !== 'form') return place.columns.map(() => (line.kind === 'own' ? null : EMPTY_ENTRY));
    number += 1;
    const form = { row: line.row, number, at: (field: NeededField) => place.cell(place.firstLine + index, field) };
    return place.columns.map((column) => summaryEntry(column, form));
  });
}

function totalCells(lines: readonly SummaryLine[], place: TablePlace): Entry[] {
  const total = {
    forms: lines.filter(({ kind }) => kind === 'form').length,
    lines: (field: NeededField) => place.lines(field),
    at: (field: NeededField) => place.cell(place.totalRow, field),
  };
  return place.columns.map((column) => column.total?.({ ...total, own: place.lines(column.id) }) ?? EMPTY_ENTRY);
}

/** None to a hidden sheet: Excel does not go there. */
function linkOf(line: SummaryLine, cell: string): PlannedLink[] {
  if (line.kind !== 'form' || line.row.isHidden) return [];
  const { sheetName, cell: target } = line.row;
  const tip = summaryWords.goTo(sheetName);
  return [
    { cell, text: textEntry(rowTexts(line.row).project, TEXT_FORMAT), target: sheetReference(sheetName, target), tip },
  ];
}

function tableStyles(place: TablePlace): PlanStyle[] {
  return [
    { range: place.range, ...summaryFont, vertical: 'middle', borders: true },
    ...place.columns.flatMap(({ id, horizontal, wrap }) => [
      { range: place.lines(id), horizontal, ...(wrap && { wrap }) },
      { range: place.cell(place.totalRow, id), horizontal },
    ]),
    { range: place.heading, bold: true, fill: summaryHeadingFill, horizontal: 'center', wrap: true },
    { range: place.totals, bold: true },
  ];
}
