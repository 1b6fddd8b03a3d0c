import type { AssessedIndicator } from '../../form/assessIndicator';
import { percentDraft } from '../fix/percentDraft';
import { usedRows } from '../fullScores';
import { foundInRow } from '../place';
import type { AtIndicator } from '../place';
import type { Rule } from '../rule';
import type { TargetAndActual } from '../targetAndActual';
import { isComparable, targetAndActual } from '../targetAndActual';
import { numberText } from './numberText';

/** Above it a bare number beside a percentage is a number of percent, which is said in the steps of the score. */
const LARGEST_SHARE = 1;

/** 指标值 and 完成值 in the same unit; where that is why the row has no score, the finding is at the score. */
export const valueUnit: Rule<'value.unit', TargetAndActual, AtIndicator> = {
  code: 'value.unit',
  severity: 'warning',
  basis: 'indicators',
  find: ({ assessment }) =>
    usedRows(assessment)
      .filter((row) => isComparable(row) && unitsDiffer(row))
      .map((row) => foundInRow(row, row.indicator.actual, targetAndActual(row))),
  fix: { after: [numberText], draft: ({ at }) => percentDraft(at.row) },
};

/** Whether target and actual are in different units, or one is a percentage and the other a share without the sign (0.98 against 98%). */
export function unitsDiffer({ outcome: { reason, target, actual } }: AssessedIndicator): boolean {
  if (reason === 'unitMismatch') return true;
  if (target.kind !== 'number' || actual.kind !== 'number' || target.percent === actual.percent) return false;
  return (target.percent ? actual : target).value.abs().lte(LARGEST_SHARE);
}
