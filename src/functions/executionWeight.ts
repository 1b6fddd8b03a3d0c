import type Decimal from 'decimal.js';
import type { CellInput } from '../core/cell';
import { readAmount } from '../core/quantity/readAmount';
import { exact } from '../core/scoring/exact';
import type { Scheme } from '../core/scheme/scheme';
import { noScoreText } from '../wording/scoreSentences';
import { isEmptyOrZero } from './cellArgument';
import { errorSentences } from './errorSentences';
import { invalidValue } from './functionError';

/** The points of 预算执行率: as given, or those of the scheme for an empty cell and for the 0 that may be one. */
export function executionWeight(weight: CellInput, scheme: Scheme): Decimal {
  if (isEmptyOrZero(weight)) return exact(scheme.execution.weight);
  const points = readAmount(weight);
  return points?.gte(0) ? points : invalidValue(wrongWeight(String(weight.value)));
}

function wrongWeight(text: string): string {
  return noScoreText({ code: 'weightInvalid', text }, errorSentences().score);
}
