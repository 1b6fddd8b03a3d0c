import type { Scheme } from '../scheme/scheme';
import type { CheckContext } from './checkContext';
import type { Finding } from './finding';
import { findingsOf } from './findingsOf';
import type { Rule } from './rule';
import { rules } from './rules';

/** What is to be said of a form that was to be judged by a scheme and was judged by its own. */
export function wantedSchemeFindings(context: CheckContext, wanted: Scheme): Finding[] {
  return rules.flatMap((rule: Rule) => findingsOf(rule, rule.findWanted?.(context, wanted) ?? []));
}
