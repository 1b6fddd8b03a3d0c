import { basisMessages } from '../messages/basis';
import type { Scheme } from '../scheme/scheme';
import type { FindingCode } from './finding';

/** The kinds of findings that a scheme decides: with another one the same form may be right. */
const BY_SCHEME: ReadonlySet<FindingCode> = new Set([
  'weight.section',
  'funds.score',
  'funds.adjusted',
  'score.mismatch',
  'score.full',
  'score.band',
  'score.grade',
  'reason.missing',
  'scheme.other',
]);

/** What a finding rests on, in words: the paper, the scheme with its source, plain arithmetic, or no more than usage. */
export function basisOf(code: FindingCode, { name, source }: Scheme): string {
  const basis = basisMessages.bases[code];
  return BY_SCHEME.has(code) ? basisMessages.withScheme(basis, name, source) : basis;
}
