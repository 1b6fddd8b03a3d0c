import type { Cell } from '../../cell';
import { isBlankCell } from '../../form/cellState';
import type { FundLine } from '../../form/form';
import type { GridView } from './gridView';
import type { Headings } from './headings';
import type { FundLabel } from './labels';
import { isFundCaption, isFundGroup, isFundTotal } from './labels';

/** The rows of 项目资金, and the column their names stand in; null when there are none. */
export interface FundTable {
  readonly lines: readonly FundLine[];
  readonly labelColumn: number | null;
}

interface FoundLine {
  readonly line: FundLine;
  readonly labelColumn: number;
}

/** The rows of 项目资金 from below its heading to the last row, included. */
export function readFunds(view: GridView, headings: Headings<FundLabel>, bottom: number): FundTable {
  const found: FoundLine[] = [];
  for (let row = headings.lastRow + 1; row <= bottom; row += 1) {
    const line = readLine(view, headings, row);
    if (line) found.push(line);
  }
  const total = found.findIndex(({ line }) => isFundTotal(String(line.label.value)));
  const totalIndex = total < 0 && found.length === 1 ? 0 : total;
  const labelColumn = (found[totalIndex] ?? found[0])?.labelColumn ?? null;
  const lines = found.map(({ line, labelColumn: column }, index): FoundLine => {
    return { line: { ...line, role: index === totalIndex ? 'total' : 'part' }, labelColumn: column };
  });
  return { lines: lines.filter((line) => !isCaptionRow(line, labelColumn)).map(({ line }) => line), labelColumn };
}

/** A text further left than the names, with no amounts beside it, is the caption of something else. */
function isCaptionRow({ line, labelColumn }: FoundLine, nameColumn: number | null): boolean {
  const hasAmounts = [line.initialBudget, line.budget, line.executed].some((cell) => !isBlankCell(cell));
  return nameColumn !== null && labelColumn < nameColumn && !hasAmounts;
}

function readLine(view: GridView, headings: Headings<FundLabel>, row: number): FoundLine | null {
  const field = (name: FundLabel): Cell | null => {
    const span = headings.columns.get(name);
    return span ? view.firstFilled(row, span) : null;
  };
  const budget = field('budget');
  const executed = field('executed');
  if (!budget || !executed) return null;
  const firstAmount = Math.min(...Array.from(headings.columns.values(), ({ from }) => from));
  const named = findLabelColumn(view, row, firstAmount);
  const isEmpty = named === null && view.filledColumns(row).every((column) => column < firstAmount);
  if (isEmpty || (named !== null && isFundGroup(view.text(row, named)))) return null;
  const labelColumn = named ?? Math.max(0, firstAmount - 1);
  return {
    labelColumn,
    line: {
      role: 'part',
      label: view.cell(row, labelColumn),
      initialBudget: field('initialBudget'),
      budget,
      executed,
      weight: field('weight'),
      rate: field('rate'),
      score: field('score'),
      explanation: field('explanation'),
    },
  };
}

/** The text nearest to the amounts on their left, which is not the caption of the block. */
function findLabelColumn(view: GridView, row: number, firstAmount: number): number | null {
  const columns = view.filledColumns(row).filter((column) => column < firstAmount);
  return columns.reverse().find((column) => !isFundCaption(view.text(row, column))) ?? null;
}
