import type { Cell } from '../../cell/cell';
import { amountIn, isBlankCell, pointsIn } from '../../form/cellState';
import { amountFields, fieldsWith, fundFields, recordOf } from '../../form/fields';
import type { FundLine } from '../../form/form';
import type { MoneyUnit } from '../../quantity/money';
import type { GridView } from './gridView';
import type { Headings } from './headings';
import type { FundLabel } from './labelTables';
import { moneyCell } from './moneyCell';
import { isCaption, isFundCaption, isFundGroup, isFundLine, isFundTotal } from './labels';

/** More than a mark for nothing. */
const WORD = /\p{L}{2}/u;
/** Columns a line of 项目资金 may be without. */
export const optionalFundFields = fieldsWith(fundFields, 'missing', ['null']);

/** The rows of 项目资金, the column their names stand in (null when there are none), and the last row that may be one. */
export interface FundTable {
  readonly lines: readonly FundLine[];
  readonly labelColumn: number | null;
  readonly bottom: number;
}

interface FoundLine {
  readonly line: FundLine;
  readonly labelColumn: number;
}

/** The rows of 项目资金 from below its heading to the last row, included. */
export function readFunds(
  view: GridView,
  headings: Headings<FundLabel>,
  bottom: number,
  moneyUnit: MoneyUnit | null,
): FundTable {
  const found: FoundLine[] = [];
  const end = endOfFunds(view, headings, bottom, moneyUnit);
  for (let row = headings.lastRow + 1; row <= end; row += 1) {
    const line = readLine(view, headings, row, moneyUnit);
    if (line) found.push(line);
  }
  const totalIndex = indexOfTotal(found.map(({ line }) => line));
  const labelColumn = (found[totalIndex] ?? found[0])?.labelColumn ?? null;
  const lines = found.map(({ line, labelColumn: column }, index): FoundLine => {
    return { line: { ...line, role: index === totalIndex ? 'total' : 'part' }, labelColumn: column };
  });
  return {
    lines: lines.filter((line) => !isCaptionRow(line, labelColumn)).map(({ line }) => line),
    labelColumn,
    bottom: end,
  };
}

/** The line called 年度资金总额; else the only one, or the only one with points. */
function indexOfTotal(lines: readonly FundLine[]): number {
  const named = lines.findIndex(({ label }) => isFundTotal(String(label.value)));
  if (named >= 0 || lines.length === 1) return Math.max(0, named);
  const scored = lines.filter(({ weight }) => pointsIn(weight) !== null);
  const [only, ...others] = scored;
  return only && others.length === 0 ? lines.indexOf(only) : -1;
}

/**
 * The last row before another block, such as 资金管理情况: one with a caption of its own, alone or before its text, or with texts where
 * the amounts would stand.
 */
function endOfFunds(
  view: GridView,
  headings: Headings<FundLabel>,
  bottom: number,
  moneyUnit: MoneyUnit | null,
): number {
  const [edge = 0] = view.filledColumns(headings.firstRow);
  const own = view.text(headings.firstRow, edge);
  const columns = amountColumns(headings);
  for (let row = headings.lastRow + 1; row <= bottom; row += 1) {
    if (columns.some((column) => isAmount(moneyCell(view.cell(row, column), moneyUnit)))) continue;
    const [first] = view.filledColumns(row);
    const text = first === undefined ? '' : view.text(row, first);
    const isAnother = text !== own && (isCaption(text) || isCaptionWithText(text));
    const texts = columns.filter((column) => WORD.test(view.text(row, column)));
    if (isAnother || texts.length >= 2) return row - 1;
  }
  return bottom;
}

function isAmount(cell: Cell): boolean {
  return amountIn(cell) !== null;
}

/** '项目概况:…', and no source of money: '其中:当年财政拨款'. */
function isCaptionWithText(text: string): boolean {
  const [caption = '', ...rest] = text.split(':');
  return rest.join('').length > 0 && caption.length >= 2 && !isFundLine(text) && !isFundLine(caption);
}

/** A text further left than the names, with no amounts beside it, is the caption of something else. */
function isCaptionRow({ line, labelColumn }: FoundLine, nameColumn: number | null): boolean {
  const hasAmounts = amountFields.some((field) => !isBlankCell(line[field]));
  return nameColumn !== null && labelColumn < nameColumn && !hasAmounts;
}

function readLine(
  view: GridView,
  headings: Headings<FundLabel>,
  row: number,
  moneyUnit: MoneyUnit | null,
): FoundLine | null {
  const field = (name: FundLabel): Cell | null => {
    const span = headings.columns.get(name);
    return span ? view.firstFilled(row, span) : null;
  };
  const money = (name: FundLabel): Cell | null => {
    const cell = field(name);
    return cell && moneyCell(cell, moneyUnit);
  };
  const budget = money('budget');
  const executed = money('executed');
  if (!budget || !executed) return null;
  const firstAmount = Math.min(...amountColumns(headings));
  const named = findLabelColumn(view, row, firstAmount, moneyUnit);
  const isEmpty = named === null && view.filledColumns(row).every((column) => column < firstAmount);
  if (isEmpty || (named !== null && isFundGroup(view.text(row, named)))) return null;
  const labelColumn = named ?? Math.max(0, firstAmount - 1);
  return {
    labelColumn,
    line: {
      role: 'part',
      ...recordOf(optionalFundFields, (name) => (fundFields[name].kind === 'amount' ? money(name) : field(name))),
      label: view.cell(row, labelColumn),
      budget,
      executed,
    },
  };
}

/** Columns with a figure of the fund; '资金来源' above its names is none. */
function amountColumns({ columns }: Headings<FundLabel>): number[] {
  return Array.from(columns).flatMap(([field, { from }]) => (field === 'other' ? [] : [from]));
}

/** The text nearest to the amounts on their left, which is not the caption of the block nor another amount. */
function findLabelColumn(view: GridView, row: number, firstAmount: number, moneyUnit: MoneyUnit | null): number | null {
  const columns = view.filledColumns(row).filter((column) => column < firstAmount);
  const isName = (column: number): boolean =>
    !isFundCaption(view.text(row, column)) && !isAmount(moneyCell(view.cell(row, column), moneyUnit));
  return columns.reverse().find(isName) ?? null;
}
