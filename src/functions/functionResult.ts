import type Decimal from 'decimal.js';
import type { RateOutcome, ScoreOutcome } from '../core/scoring/outcome';
import { noScoreText } from '../wording/scoreSentences';
import { cellArgument } from './functionArguments';
import { errorSentences, invalidValue, notAvailable } from './functionError';

/** A decimal as the number of a cell; one beyond what Excel holds is #N/A. */
export function cellNumber(value: Decimal): number {
  const number = value.toNumber();
  if (!Number.isFinite(number)) notAvailable(errorSentences().tooLarge);
  return number;
}

/** Points that do not exceed the weight even in the digits beyond the 15 that Excel shows and we calculate with. */
export function withinWeight(points: number, weight: unknown): number {
  const limit = cellArgument(weight).value;
  return typeof limit === 'number' && limit > 0 ? Math.min(points, limit) : points;
}

/**
 * What a cell shows for an indicator without a score: nothing, since the row is open and the check says why. A weight that is none
 * ends the call with #VALUE! and the reason in words; see docs/decisions/0011-open-rows.md for every reason.
 */
export function openScore({ noScore }: Pick<ScoreOutcome, 'noScore'>): '' {
  return noScore?.code === 'weightInvalid' ? invalidValue(noScoreText(noScore, errorSentences().score)) : '';
}

/** The same for an execution without a rate; amounts that are none, or negative, are wrong use. */
export function openRate({ noRate }: Pick<RateOutcome, 'noRate'>): '' {
  const isWrongUse = noRate === 'notNumber' || noRate === 'negative';
  return isWrongUse ? invalidValue(errorSentences().score.noRate[noRate]) : '';
}
