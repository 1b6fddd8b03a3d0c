import Decimal from 'decimal.js';
import type { Assessment } from '../form/assessForm';
import type { Form } from '../form/form';
import { explanationTexts as texts } from './explanationTexts';
import type { Scheme } from '../scheme/scheme';
import { plainNumber, plainPercent } from '../scoring/exact';

/** The beginning of an explanation of a low execution rate, like startingSentence; null where all was spent or there is no rate. */
export function startingRateSentence(
  { moneyUnit }: Pick<Form, 'moneyUnit'>,
  { executionRate: { rate, ratio } }: Pick<Assessment, 'executionRate'>,
  { execution: { explainBelowRate } }: Scheme,
): string | null {
  if (!rate || !ratio || rate.gte(1)) return null;
  const unit = moneyUnit ?? '';
  const isBelowLimit = explainBelowRate !== null && rate.lt(explainBelowRate);
  const unspent = ratio.budget.minus(ratio.executed);
  const clauses = [
    isBelowLimit
      ? texts.rateLimit(plainPercent(rate), plainPercent(new Decimal(explainBelowRate)))
      : texts.rate(plainPercent(rate)),
    texts.budget(plainNumber(ratio.budget), unit),
    texts.executed(plainNumber(ratio.executed), unit),
    ...(unspent.greaterThan(0) ? [texts.unspent(plainNumber(unspent), unit)] : []),
  ];
  return texts.started(`${texts.clauses(clauses)}${texts.gaps(texts.rateCause)}`);
}
