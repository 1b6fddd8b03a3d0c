import type { RateOutcome, ScoreOutcome } from '../core/scoring/outcome';
import { noScoreText } from '../wording/scoreSentences';
import { errorSentences } from './errorSentences';
import { invalidValue } from './functionError';

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
