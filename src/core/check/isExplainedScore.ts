import type { AssessedIndicator } from '../form/assessIndicator';
import { scoreRequest } from '../form/assessIndicator';
import type { LateRule, ReverseRule, Scheme } from '../scheme/scheme';
import { indicatorScore } from '../scoring/indicatorScore';

const DECIMALS = [0, 1, 2] as const;
const REVERSE_RULES: readonly ReverseRule[] = ['linear', 'ratio'];
const LATE_RULES: readonly LateRule[] = ['zero', 'ratio'];

/** Whether another setting in real use gives the printed score: other decimals, the other formula beyond a limit, another rule for lateness. */
export function isExplainedScore({ indicator, printedScore }: AssessedIndicator, scheme: Scheme): boolean {
  if (!printedScore) return false;
  const request = scoreRequest(indicator);
  return variants(scheme).some((variant) => indicatorScore(request, variant).score?.equals(printedScore));
}

function variants(scheme: Scheme): Scheme[] {
  return DECIMALS.flatMap((scoreDecimals) =>
    REVERSE_RULES.flatMap((reverse) => LATE_RULES.map((late) => ({ ...scheme, scoreDecimals, reverse, late }))),
  );
}
