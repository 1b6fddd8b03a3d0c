import type { FindingCode } from './finding';
import type { Rule } from './rule';
import { rules } from './rules';

const byCode = new Map<string, Rule>(rules.map((rule) => [rule.code, rule]));

/** The rule that finds what has this code. */
export function ruleOf(code: FindingCode): Rule {
  const rule = byCode.get(code);
  if (!rule) throw new Error(`No rule has the code ${code}`);
  return rule;
}
