import type { Assessment } from '../form/assessForm';
import type { AssessedIndicator } from '../form/assessIndicator';

/** The rows that need an explanation and have no place of their own for it: they are explained at the foot of the form. */
export function explainedBelow({ rows }: Assessment): AssessedIndicator[] {
  return rows.filter(({ indicator, needsExplanation }) => needsExplanation && !indicator.explanation);
}
