import type { Scheme } from '../scheme/scheme';
import type { FindingBasis } from './basis';
import type { FindingCode } from './finding';
import { ruleOf } from './ruleOf';

/** What a finding rests on. */
export function basisOf(code: FindingCode, { name, source }: Scheme): FindingBasis {
  const { basis, dependsOnScheme } = ruleOf(code);
  return { basis, scheme: dependsOnScheme ? { name, source } : null };
}
