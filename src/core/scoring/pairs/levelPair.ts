import type { Quantity } from '../../quantity/quantity';
import { readLevel } from '../../quantity/readLevel';
import type { Pair, PairReading } from './pair';

/** 由85%提高到90%, 降至5%以下: the level that is to be reached is the target, the level reached the actual. */
export function levelPair({ target, actual }: Pair): PairReading | null {
  const wanted = target.kind === 'word' ? readLevel(target.text) : null;
  const level = actual.kind === 'word' ? readLevel(actual.text) : null;
  const reached: Quantity = level ? { ...level, comparator: null } : actual;
  const isFigure = ['number', 'range', 'duration'].includes(reached.kind);
  if (wanted) return isFigure ? { target: wanted, actual: reached } : null;
  return level && isMeasured(target) ? { target, actual: reached } : null;
}

function isMeasured({ kind }: Quantity): boolean {
  return kind === 'number' || kind === 'range' || kind === 'duration';
}
