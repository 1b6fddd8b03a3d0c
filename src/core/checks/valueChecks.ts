import type { Cell } from '../cell';
import type { AssessedIndicator } from '../form/assessIndicator';
import { isBlankCell } from '../form/cellState';
import { isErrorCell } from '../form/isErrorCell';
import { checkMessages } from '../messages/checks';
import type { ValueName } from '../messages/checks';
import { answerChecks } from './answerChecks';
import type { CheckContext } from './checkContext';
import type { Finding } from './finding';
import { indicatorTitle } from './indicatorTitle';
import { makeFinding } from './makeFinding';
import { yearChecks } from './yearChecks';

/** Above it a bare number beside a percentage is a number of percent, which is said in the steps of the score. */
const LARGEST_SHARE = 1;

/** 指标值 and 完成值: both there, in the same unit, of the same kind, in the form's year, and a result rather than a target. */
export function valueChecks({ form, assessment }: CheckContext): Finding[] {
  return assessment.rows
    .filter(({ unused }) => !unused)
    .flatMap((row) => [...missingValues(row), ...mismatch(row), ...answerChecks(row), ...yearChecks(row, form.year)]);
}

function missingValues({ indicator, outcome }: AssessedIndicator): Finding[] {
  const missing: { readonly name: ValueName; readonly cell: Cell }[] = [];
  if (isBlankCell(indicator.name)) missing.push({ name: 'name', cell: indicator.name });
  for (const name of ['target', 'actual'] as const) {
    const { kind } = outcome[name];
    if (isErrorCell(indicator[name])) continue;
    if (kind === 'blank' || kind === 'notApplicable') missing.push({ name, cell: indicator[name] });
  }
  const [first] = missing;
  if (!first) return [];
  const title = indicatorTitle(indicator);
  const message = checkMessages.valueMissing(
    title,
    missing.map(({ name }) => name),
  );
  return [makeFinding('value.missing', first.cell, title, message)];
}

/** What does not match; where that is why the row has no score, the finding is at the score. */
function mismatch(row: AssessedIndicator): Finding[] {
  const { indicator, outcome, isOpen } = row;
  if (isOpen && !outcome.score) return [];
  const title = indicatorTitle(indicator);
  const texts = [outcome.target.text, outcome.actual.text] as const;
  if (unitsDiffer(row))
    return [makeFinding('value.unit', indicator.actual, title, checkMessages.valueUnit(title, ...texts))];
  if (outcome.reason !== 'kindMismatch') return [];
  return [makeFinding('value.kind', indicator.actual, title, checkMessages.valueKind(title, ...texts))];
}

/** Whether target and actual are in different units, or one is a percentage and the other a share without the sign (0.98 against 98%). */
function unitsDiffer({ outcome: { reason, target, actual } }: AssessedIndicator): boolean {
  if (reason === 'unitMismatch') return true;
  if (target.kind !== 'number' || actual.kind !== 'number' || target.percent === actual.percent) return false;
  return (target.percent ? actual : target).value.abs().lte(LARGEST_SHARE);
}
