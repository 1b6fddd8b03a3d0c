import { usedRows } from '../fullScores';
import { foundInRow } from '../place';
import type { AtIndicator } from '../place';
import type { Rule } from '../rule';
import type { TargetAndActual } from '../targetAndActual';
import { isComparable, targetAndActual } from '../targetAndActual';

/** 指标值 and 完成值 of the same kind; where that is why the row has no score, the finding is at the score. */
export const valueKind: Rule<'value.kind', TargetAndActual, AtIndicator> = {
  code: 'value.kind',
  severity: 'warning',
  basis: 'indicators',
  find: ({ assessment }) =>
    usedRows(assessment)
      .filter((row) => isComparable(row) && row.noScore?.code === 'kindMismatch')
      .map((row) => foundInRow(row, row.indicator.actual, targetAndActual(row))),
};
