import type { Rule } from '../rule';
import { rules } from '../rules';

/** The rules whose fixes need no judgement, each behind those it builds on, else in the order of the index. */
export function rulesInOrder(): Rule[] {
  const ordered = new Set<Rule>();
  for (const rule of rules) addWithEarlier(rule, ordered);
  return [...ordered];
}

function addWithEarlier(rule: Rule, ordered: Set<Rule>): void {
  const after = rule.fix?.after;
  if (after === undefined || after === 'onRequest' || ordered.has(rule)) return;
  for (const earlier of after) addWithEarlier(earlier, ordered);
  ordered.add(rule);
}
