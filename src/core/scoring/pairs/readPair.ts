import type { Quantity } from '../../quantity/quantity';
import { readNature } from '../nature';
import type { NoScore } from '../noScore';
import { sameText } from '../../quantity/normalizeText';
import { absencePair, noneBesideLimit } from './absencePair';
import { changePair } from './changePair';
import { levelPair } from './levelPair';
import { monthPair } from './monthPair';
import { namedPair } from './namedPair';
import type { PairReader, PairReading } from './pair';
import { sentencePair } from './sentencePair';
import { vagueDeadline } from './vagueDeadline';
import { wholePair } from './wholePair';

/** From the strictest to the loosest; the first that applies decides. */
const READERS: readonly PairReader[] = [
  monthPair,
  vagueDeadline,
  absencePair,
  noneBesideLimit,
  changePair,
  levelPair,
  wholePair,
  namedPair,
  sentencePair,
];

/**
 * Reads target and actual beside each other: what one cell alone does not say (零事故 and 0, 较上年提高5% and 5.2%, 100% and 全覆盖) the
 * two may say together. Gives them back as they are where nothing more is to be read; a reason where they cannot be compared.
 */
export function readPair(target: Quantity, actual: Quantity, natureText: string, name: string): PairReading | NoScore {
  const stated = readNature(natureText);
  const pair = { target, actual, stated, natureText, name };
  if (stated.kind === 'unknown' || target.kind === 'blank' || actual.kind === 'blank') return pair;
  // The same words need no reading, except 无 for what must not happen.
  if (target.kind === 'word' && sameText(target.text, actual.text)) return pair;
  for (const read of READERS) {
    const found = read(pair);
    if (found) return found;
  }
  return pair;
}
