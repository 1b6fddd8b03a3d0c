import { GENERAL, TEXT_FORMAT } from '../../cell/numberFormat';
import { MONEY_DECIMALS } from '../../quantity/money';
import { EMPTY_ENTRY, formulaEntry } from '../../sheet/edit/entry';
import type { Entry } from '../../sheet/edit/entry';
import { textEntry } from '../../sheet/edit/literalEntry';
import { quote } from '../../sheet/plan/formulas';
import type { PlanStyle } from '../../sheet/sheetPlan';
import type { SummaryLine } from './arrangeLines';
import { lineCells } from './lineCells';
import { sheetReference } from './sheetReference';
import { summaryColumns } from './summaryColumns';
import type { SummaryColumn, SummaryField } from './summaryColumns';
import { summaryFont, summaryHeadingFill, summaryWords } from './summaryWords';
import type { TablePlace } from './tablePlace';
import { rowTexts } from './rowTexts';

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

type LineCells = Partial<Record<SummaryField, Entry>>;

const AVERAGE_FORMAT = '"平均 "0.00';

/** Plans the table; lines the user has put in are left as they are. */
export function planSummaryTable(lines: readonly SummaryLine[], place: TablePlace): SummaryTablePlan {
  const formats = summaryColumns.map(({ numberFormat }) => numberFormat);
  return {
    cells: [
      summaryColumns.map(({ heading }) => textEntry(heading, GENERAL)),
      ...filledLines(lines, place).map(inColumns),
      inColumns(totalCells(lines, place)),
    ],
    numberFormats: [
      formats.map(() => GENERAL),
      ...lines.map(({ kind }) => (kind === 'own' ? formats.map(() => null) : formats)),
      summaryColumns.map(totalFormat),
    ],
    links: lines.flatMap((line, index) => linkOf(line, place.cell(place.firstLine + index, 'project'))),
    styles: tableStyles(place),
  };
}

/** Null for a line the user has put in. */
function filledLines(lines: readonly SummaryLine[], place: TablePlace): (LineCells | null)[] {
  let number = 0;
  return lines.map((line, index) => {
    if (line.kind !== 'form') return line.kind === 'own' ? null : {};
    number += 1;
    return lineCells(line.row, number, (field) => place.cell(place.firstLine + index, field));
  });
}

function inColumns(cells: LineCells | null): (Entry | null)[] {
  return summaryColumns.map(({ field }) => (cells === null ? null : (cells[field] ?? EMPTY_ENTRY)));
}

/** 合计 by formulas, so that it follows the lines. */
function totalCells(lines: readonly SummaryLine[], place: TablePlace): LineCells {
  const total = (field: SummaryField) => place.cell(place.totalRow, field);
  const money = (field: SummaryField) => formulaEntry(`=ROUND(SUM(${place.lines(field)}),${MONEY_DECIMALS})`);
  const { average, leftOut } = averageFormulas(place);
  return {
    project: textEntry(summaryWords.totalOf(lines.filter(({ kind }) => kind === 'form').length), TEXT_FORMAT),
    budget: money('budget'),
    executed: money('executed'),
    rate: formulaEntry(`=IF(${total('budget')}>0,${total('executed')}/${total('budget')},"")`),
    score: formulaEntry(average),
    errors: formulaEntry(`=SUM(${place.lines('errors')})`),
    missingExplanations: formulaEntry(`=SUM(${place.lines('missingExplanations')})`),
    sheet: formulaEntry(leftOut),
  };
}

/** Mean of the scores of lines with a grade, as in `validTotals`, and how many forms are in it not. */
function averageFormulas(place: TablePlace): { readonly average: string; readonly leftOut: string } {
  const [grades, scores] = [place.lines('grade'), place.lines('score')];
  const counted = `SUMPRODUCT((${grades}<>"")*ISNUMBER(${scores}))`;
  const sum = `SUMPRODUCT((${grades}<>"")*1,${scores})`;
  const left = `COUNTIF(${place.lines('sheet')},"?*")-${counted}`;
  return {
    average: `=IF(${counted}=0,"",ROUND(${sum}/${counted},2))`,
    leftOut: `=IF(${left}>0,${quote(summaryWords.leftOut[0])}&${left}&${quote(summaryWords.leftOut[1])},"")`,
  };
}

function totalFormat({ field, numberFormat }: SummaryColumn): string {
  if (field === 'sheet') return GENERAL;
  return field === 'score' ? AVERAGE_FORMAT : numberFormat;
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
    ...summaryColumns.flatMap(({ field, horizontal }) => [
      { range: place.lines(field), horizontal },
      { range: place.cell(place.totalRow, field), horizontal },
    ]),
    { range: place.lines('project'), wrap: true },
    { range: place.heading, bold: true, fill: summaryHeadingFill, horizontal: 'center', wrap: true },
    { range: place.totals, bold: true },
  ];
}
