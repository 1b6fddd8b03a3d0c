import type { AssessedIndicator } from '../form/assessIndicator';

/** 指标值 and 完成值 as they stand on the sheet. */
export interface TargetAndActual {
  readonly target: string;
  readonly actual: string;
}

/** What a row's cells say. */
export function targetAndActual({ outcome: { target, actual } }: AssessedIndicator): TargetAndActual {
  return { target: target.text, actual: actual.text };
}

/** Whether what does not match is said here: where it is why the row has no score, that is said at the score. */
export function isComparable({ isOpen, outcome }: AssessedIndicator): boolean {
  return !isOpen || outcome.score !== null;
}
