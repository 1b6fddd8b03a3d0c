import type { AssessedIndicator } from '../form/assessIndicator';
import { scoreRequest } from '../form/assessIndicator';
import type { MissedDeadlineRule, ReverseRule, Scheme } from '../scheme/scheme';
import { indicatorScore } from '../scoring/indicatorScore';

const DECIMALS = [0, 1, 2] as const;
const REVERSE_RULES: readonly ReverseRule[] = ['linear', 'ratio'];
const MISSED_DEADLINE_RULES: readonly MissedDeadlineRule[] = ['zero', 'ratio'];

/** Whether another setting in real use gives the printed score: other decimals, the other formula beyond a limit, another rule for lateness. */
export function isExplainedScore({ indicator, weight, printedScore }: AssessedIndicator, scheme: Scheme): boolean {
  if (!printedScore) return false;
  const request = scoreRequest(indicator, indicator.weight ? null : weight);
  return variants(scheme).some((variant) => indicatorScore(request, variant).score?.equals(printedScore));
}

function variants(scheme: Scheme): Scheme[] {
  return DECIMALS.flatMap((scoreDecimals) =>
    REVERSE_RULES.flatMap((reverse) =>
      MISSED_DEADLINE_RULES.map((missedDeadline) => ({ ...scheme, scoreDecimals, reverse, missedDeadline })),
    ),
  );
}
