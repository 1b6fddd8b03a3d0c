import { usedRows } from '../fullScores';
import { foundInRow } from '../place';
import type { AtIndicator } from '../place';
import type { Rule } from '../rule';
import type { TargetAndActual } from '../targetAndActual';
import { isComparable, targetAndActual } from '../targetAndActual';

/** 指标值 and 完成值 of different kinds, such as a date and a number; where that is why the row has no score, score.missing says it. */
export const valueKind: Rule<'value.kind', TargetAndActual, AtIndicator> = {
  code: 'value.kind',
  severity: 'warning',
  basis: 'indicators',
  acceptable: ({ figures }) => figures,
  find: ({ assessment }) =>
    usedRows(assessment)
      .filter((row) => isComparable(row) && row.noScore?.code === 'kindMismatch')
      .map((row) => foundInRow(row, row.indicator.actual, targetAndActual(row))),
};
