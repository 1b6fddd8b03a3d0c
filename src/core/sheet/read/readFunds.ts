import type { Cell } from '../../cell';
import type { FundLine } from '../../form/form';
import type { GridView } from './gridView';
import type { Headings } from './headings';
import type { FundLabel } from './labels';
import { isFundCaption, isFundTotal } from './labels';

/** The rows of 项目资金 from below its heading to the last row, included. */
export function readFunds(view: GridView, headings: Headings<FundLabel>, bottom: number): FundLine[] {
  const lines: FundLine[] = [];
  for (let row = headings.lastRow + 1; row <= bottom; row += 1) {
    const line = readLine(view, headings, row);
    if (line) lines.push(line);
  }
  const total = lines.findIndex(({ label }) => isFundTotal(String(label.value)));
  const totalIndex = total < 0 && lines.length === 1 ? 0 : total;
  return lines.map((line, index) => ({ ...line, role: index === totalIndex ? 'total' : 'part' }));
}

function readLine(view: GridView, headings: Headings<FundLabel>, row: number): FundLine | null {
  const field = (name: FundLabel): Cell | null => {
    const span = headings.columns.get(name);
    return span ? view.firstFilled(row, span) : null;
  };
  const budget = field('budget');
  const executed = field('executed');
  if (!budget || !executed) return null;
  const firstAmount = Math.min(...Array.from(headings.columns.values(), ({ from }) => from));
  const labelColumn = findLabelColumn(view, row, firstAmount);
  const isEmpty = labelColumn === null && view.filledColumns(row).every((column) => column < firstAmount);
  if (isEmpty) return null;
  return {
    role: 'part',
    label: view.cell(row, labelColumn ?? Math.max(0, firstAmount - 1)),
    initialBudget: field('initialBudget'),
    budget,
    executed,
    weight: field('weight'),
    rate: field('rate'),
    score: field('score'),
  };
}

/** The text nearest to the amounts on their left, which is not the caption of the block. */
function findLabelColumn(view: GridView, row: number, firstAmount: number): number | null {
  const columns = view.filledColumns(row).filter((column) => column < firstAmount);
  return columns.reverse().find((column) => !isFundCaption(view.text(row, column))) ?? null;
}
