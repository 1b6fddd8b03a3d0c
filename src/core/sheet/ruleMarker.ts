import type { HighlightRule } from './sheetPlan';

/** How the formula of every rule of ours can be told from the users' rules. */
const MARKER = 'N("ZPB:';

/**
 * The rule's formula with the marker in it: N() of a text is 0, so the result does not change.
 * The marker names the rule, its range and its colour; a rule that Excel has moved, or that was painted as something else,
 * therefore no longer equals the one wanted.
 */
export function markedFormula(rule: HighlightRule): string {
  return `=AND(${rule.formula.slice(1)},${MARKER}${rule.tag}@${rule.range} ${rule.fill}")=0)`;
}

/** Whether a conditional format's formula carries our marker. */
export function isOwnFormula(formula: string): boolean {
  return formula.includes(MARKER);
}

/** The tag in a marked formula; null when it carries no marker. */
export function ruleTag(formula: string): string | null {
  const start = formula.indexOf(MARKER);
  return start < 0 ? null : (/^[^@"]*/.exec(formula.slice(start + MARKER.length))?.[0] ?? null);
}
