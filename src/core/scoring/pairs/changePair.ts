import { normalizeText } from '../../quantity/normalizeText';
import type { NumberQuantity, Quantity } from '../../quantity/quantity';
import { mayBeChange, readChange, readPlainChange, readUnchanged } from '../../quantity/readChange';
import type { StatedChange } from '../../quantity/readChange';
import type { Direction } from '../../quantity/verbsOfChange';
import type { NoScore } from '../noScore';
import { nought } from './pair';
import type { Pair, PairReading } from './pair';

/** An answer without a verb this many times the wanted change, and as a percentage at least this high, is asked about. */
const FAR_ABOVE = 5;
const SMALLEST_LEVEL = 0.2;
/** '减少5万人以内': by so much at most, or down to so many? '降幅控制在5%以内' and '下降不超过5%' leave no doubt. */
const DOUBTFUL_LIMIT = /^(?!.*(?:幅|控制)).*(?:[以之]内|以下|[^以之]内)$/;

/** 较上年提高5%, 减少5起, 不增加: the change that came about beside the change that was wanted, in the direction of the target. */
export function changePair(pair: Pair): PairReading | NoScore | null {
  if (!isTextOrNumber(pair.target) || !mayBeChange(pair.target.text)) return null;
  const limit = readUnchanged(pair.target.text);
  if (limit) return limit === 'none' ? null : noChangeWanted(pair, limit);
  const change = readChange(pair.target.text);
  return change && changeWanted(pair, change);
}

function changeWanted(pair: Pair, { direction, amount, subject }: StatedChange): PairReading | NoScore | null {
  const actual = changeOf(pair.actual, direction, amount, subject);
  if (!actual) return null;
  const comparator = amount.comparator === null || amount.comparator === '=' ? '>=' : amount.comparator;
  const isLimit = comparator.startsWith('<');
  if (isLimit && direction === 'down' && DOUBTFUL_LIMIT.test(normalizeText(pair.target.text))) return null;
  const conflict = isLimit || direction === 'down' ? null : growthUnwanted(pair);
  if (conflict) return conflict;
  const step = { kind: 'change', aim: isLimit ? 'limited' : 'wanted', direction } as const;
  return { target: { ...amount, comparator }, actual, nature: { nature: isLimit ? 'lower' : 'higher', step } };
}

function noChangeWanted({ target, actual }: Pair, direction: Direction): PairReading | null {
  // '2%' after 不下降 may be a rise or a fall.
  if (direction === 'down' && actual.kind === 'number' && actual.value.gt(0)) return null;
  const change = changeOf(actual, direction, null, '');
  if (!change) return null;
  const nature = { nature: 'lower', step: { kind: 'change', aim: 'unwanted', direction } } as const;
  return { target: nought(target.text, change, '<='), actual: change, nature };
}

/** Growth where less is better: it may be the aim or the limit. */
function growthUnwanted({ stated, natureText, target }: Pair): NoScore | null {
  const lessIsBetter = stated.kind === 'cost' || (stated.kind === 'nature' && stated.nature === 'lower');
  if (!lessIsBetter) return null;
  return { code: 'natureConflict', nature: natureText, target: target.text.trim() };
}

/** The change that came about, positive in the wanted direction; null where the answer names none. */
function changeOf(
  actual: Quantity,
  wanted: Direction,
  like: NumberQuantity | null,
  subject: string,
): NumberQuantity | null {
  const change = actual.kind === 'word' || actual.kind === 'number' ? readChange(actual.text) : null;
  if (change) {
    const isSameSubject = [change.subject, subject].includes('') || change.subject === subject;
    return isSameSubject ? signed(change.amount, change.direction !== wanted) : null;
  }
  const unchanged = actual.kind === 'word' ? readUnchanged(actual.text) : null;
  if (unchanged) return unchanged === 'none' || unchanged === wanted ? nought(actual.text, like ?? actual) : null;
  if (actual.kind === 'duration') return readPlainChange(actual.text);
  if (actual.kind !== 'number' || actual.unit === '倍' || isRatherLevel(actual, like)) return null;
  // '-4%' beside a fall of 3% is a fall of 4%; '4%' is one too, as it answers the target.
  const amount = signed(actual, wanted === 'down' && actual.value.isNegative());
  if (/百分点/.test(actual.text)) return { ...amount, value: amount.written, percent: false, unit: '百分点' };
  return amount;
}

/** 95% after 提高5%, 1200人 after 增加100人: rather what was reached, or a degree, than by how much it changed. */
function isRatherLevel(actual: NumberQuantity, wanted: NumberQuantity | null): boolean {
  if (!wanted || actual.percent !== wanted.percent) return false;
  return actual.value.gt(wanted.value.times(FAR_ABOVE)) && (!actual.percent || actual.value.gte(SMALLEST_LEVEL));
}

function signed(amount: NumberQuantity, isOpposite: boolean): NumberQuantity {
  if (!isOpposite || amount.value.isZero()) return amount;
  return { ...amount, value: amount.value.negated(), written: amount.written.negated() };
}

function isTextOrNumber({ kind }: Quantity): boolean {
  return kind === 'word' || kind === 'number';
}
