import type { AssessedIndicator } from '../form/assessIndicator';

/** Whether an indicator has both a target and an actual that say something. */
export function isAnswered({ outcome }: AssessedIndicator): boolean {
  return [outcome.target, outcome.actual].every(({ kind }) => kind !== 'blank' && kind !== 'notApplicable');
}
