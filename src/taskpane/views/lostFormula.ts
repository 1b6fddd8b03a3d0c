import type { AssessedIndicator } from '../../core/form/assessIndicator';
import { formulaKind } from '../../core/form/formulaKind';
import { candidateFor } from '../../core/formulas/candidateFor';
import type { Candidate } from '../../core/formulas/compareCell';
import type { FrozenCell } from '../../core/workflows/freeze/frozenCell';
import type { CheckedForm } from '../state/checkedForm';

/**
 * The formula that belongs where a score was typed, in the way the form calculates; null where none does, and where finalising has put
 * the number there. `frozen`: cells of the form that are frozen.
 */
export function lostFormula(
  { indicator: { score }, printedScore }: AssessedIndicator,
  { form, scheme }: Pick<CheckedForm, 'form' | 'scheme'>,
  frozen: readonly Pick<FrozenCell, 'cell'>[],
): Candidate | null {
  if (!score || score.formula !== undefined || printedScore === null) return null;
  if (frozen.some(({ cell }) => cell === score.address)) return null;
  return candidateFor(score, form, scheme, formulaKind(form) ?? 'functions');
}
