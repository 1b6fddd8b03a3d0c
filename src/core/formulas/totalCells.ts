import type { Cell } from '../cell/cell';
import { totalFundLine } from '../form/assessForm';
import type { Form } from '../form/form';
import { rangeAddress } from '../cell/a1';
import type { TotalCells } from '../sheet/plan/totalScoreFormula';

/** The heading above counts too: it holds no number, and a row inserted below it belongs to the sum. */
export const HEADING_ROWS = 1;

/** The cells a form's total is made of: the columns of the indicators, all over the same rows. */
export function totalCells(form: Form): TotalCells {
  const { indicators } = form;
  const line = totalFundLine(form);
  const rows = indicators.map(({ name }) => name.row);
  const top = Math.max(0, Math.min(...rows) - HEADING_ROWS);
  const column = (cells: readonly (Cell | null)[]): string => {
    const first = cells.find((cell) => cell !== null)?.column;
    return first === undefined ? '' : rangeAddress(top, first, Math.max(...rows), first);
  };
  return {
    targets: column(indicators.map(({ target }) => target)),
    actuals: column(indicators.map(({ actual }) => actual)),
    weights: column(indicators.map(({ weight }) => weight)) || null,
    scores: column(indicators.map(({ score }) => score)),
    execution: line?.score
      ? {
          score: line.score.address,
          budget: line.budget.address,
          executed: line.executed.address,
          weight: line.weight?.address ?? null,
        }
      : null,
  };
}
