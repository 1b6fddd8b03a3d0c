import type { AssessedIndicator } from '../form/assessIndicator';
import { amountIn, isBlankCell, textIn } from '../form/cellState';
import { isKeptPlace } from '../form/placeholders';
import { isErrorCell } from '../form/isErrorCell';
import { totalFundLine } from '../form/assessForm';
import type { CheckContext } from './checkContext';

/** Whether a row waits for its figures: neither 指标值 nor 完成值, no name of its own, and no points given. */
export function isUnfilledRow({ indicator, unused }: AssessedIndicator): boolean {
  const { name, target, actual, score } = indicator;
  const hasPoints = amountIn(score)?.greaterThan(0) ?? false;
  const isOpen = [target, actual].every((cell) => isBlankCell(cell) && !isErrorCell(cell));
  return !unused && !hasPoints && isOpen && (isBlankCell(name) || isKeptPlace(textIn(name)));
}

/** Whether nothing of the year has been filled in yet: no result, no spending, no row. */
export function isUnfilledForm({ form, assessment }: CheckContext): boolean {
  const total = totalFundLine(form);
  const isSpent = form.funds.some(({ executed }) => amountIn(executed)?.greaterThan(0) ?? false);
  const isOpen = assessment.rows.every((row) => row.unused || isUnfilledRow(row));
  return isOpen && !isSpent && isBlankCell(form.actualGoal) && !isErrorCell(total?.executed ?? form.title);
}
