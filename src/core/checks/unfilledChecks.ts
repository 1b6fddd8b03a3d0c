import type { AssessedIndicator } from '../form/assessIndicator';
import { amountIn, isBlankCell } from '../form/cellState';
import { isErrorCell } from '../form/isErrorCell';
import { isPlaceholderName } from './isPlaceholderName';
import { checkMessages } from '../messages/checks';
import { totalFundLine } from '../form/assessForm';
import type { CheckContext } from './checkContext';
import type { Finding, FindingCode } from './finding';
import { makeFinding } from './makeFinding';

/** Whether a row waits for its figures: neither 指标值 nor 完成值, no name of its own, and no points given. */
export function isUnfilledRow({ indicator, unused }: AssessedIndicator): boolean {
  const { name, target, actual, score } = indicator;
  const hasPoints = amountIn(score)?.greaterThan(0) ?? false;
  const isOpen = [target, actual].every((cell) => isBlankCell(cell) && !isErrorCell(cell));
  return !unused && !hasPoints && isOpen && (isBlankCell(name) || isPlaceholderName(indicator));
}

/** Whether nothing of the year has been filled in yet: no result, no spending, no row. */
function isUnfilledForm({ form, assessment }: CheckContext): boolean {
  const total = totalFundLine(form);
  const isSpent = form.funds.some(({ executed }) => amountIn(executed)?.greaterThan(0) ?? false);
  const isOpen = assessment.rows.every((row) => row.unused || isUnfilledRow(row));
  return isOpen && !isSpent && isBlankCell(form.actualGoal) && !isErrorCell(total?.executed ?? form.title);
}

/** What is still to be filled in: the form as a whole, or single rows; nothing of it is wrong. */
export function unfilledChecks(context: CheckContext): Finding[] {
  const { form, assessment } = context;
  if (isUnfilledForm(context)) return [makeFinding('form.unfilled', form.title, '', checkMessages.formUnfilled())];
  return assessment.rows.filter(isUnfilledRow).map(({ indicator: { name } }) => {
    const row = name.address.replace(/\D/g, '');
    return makeFinding('form.unfilled', name, '', checkMessages.rowUnfilled(row));
  });
}

/** What is said of a cell that is only still empty. */
const OF_BLANKS: ReadonlySet<FindingCode> = new Set([
  'value.missing',
  'weight.missing',
  'indicator.placeholder',
  'indicator.duplicate',
]);
/** What is said of a form nobody has begun. */
const OF_BLANK_FORMS: ReadonlySet<FindingCode> = new Set([
  ...OF_BLANKS,
  'form.missing',
  'weight.total',
  'weight.section',
  'funds.zero',
  'score.total',
]);

/** The findings without those that object to what is only still to be filled in. */
export function withoutUnfilled(context: CheckContext, findings: readonly Finding[]): Finding[] {
  if (isUnfilledForm(context)) return findings.filter(({ code }) => !OF_BLANK_FORMS.has(code));
  const rows = context.assessment.rows.filter(isUnfilledRow);
  const cells = new Set(
    rows.flatMap(({ indicator: { name, target, actual, weight } }) =>
      [name, target, actual, weight].flatMap((cell) => cell?.address ?? []),
    ),
  );
  return findings.filter(({ code, cell }) => !OF_BLANKS.has(code) || !cells.has(cell));
}
