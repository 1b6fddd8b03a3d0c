import type { Cell } from '../../cell/cell';
import { totalFundLine } from '../../form/assessForm';
import { isBlankCell } from '../../form/cellState';
import type { Form } from '../../form/form';
import { ownCalls } from '../../sheet/repair/ownCalls';

/** A1 addresses of what no scheme reaches, from top to bottom. */
export interface ScoresWithoutUs {
  /** Typed scores, totals and grades. */
  readonly typed: readonly string[];
  /** Scores worked out by formulas that do not call us. */
  readonly foreign: readonly string[];
}

/** The scores of a form that stay when it gets another scheme. */
export function scoresWithoutUs(form: Form): ScoresWithoutUs {
  const scores = [totalFundLine(form), ...form.indicators].flatMap((row) => row?.score ?? []);
  const typed = [...scores, ...[form.totalScore, form.grade].flatMap((cell) => cell ?? [])].filter(isTyped);
  const foreign = scores.filter(({ formula }) => formula !== undefined && !ownCalls(formula));
  return { typed: addresses(typed), foreign: addresses(foreign) };
}

function isTyped(cell: Cell): boolean {
  return cell.formula === undefined && !isBlankCell(cell);
}

function addresses(cells: readonly Cell[]): string[] {
  return cells.map(({ address }) => address);
}
