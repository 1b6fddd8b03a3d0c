import { intersects, parseArea } from '../core/cell/area';
import { markedFormula } from '../core/sheet/ruleMarker';
import type { HighlightRule } from '../core/sheet/sheetPlan';
import type { OwnRule } from './ownRules';
import { doesAsWanted } from './standingRules';
import type { StandingRule } from './standingRules';

/** What to take away and what to add so that the wanted rules are what stands there. */
export interface RuleChange {
  readonly remove: readonly OwnRule[];
  /** The first is to win over the others. */
  readonly add: readonly HighlightRule[];
}

/** Ours among the rules present that may stay, each wanted once, by the formula. */
export function keepable(present: readonly OwnRule[], wanted: readonly HighlightRule[]): readonly OwnRule[] {
  const missing = new Set(wanted.map(markedFormula));
  return present.filter(({ formula }) => missing.delete(formula));
}

/**
 * The change from what stands there. A rule stays where it does what is wanted; it comes anew where what is added, or a rule that ought
 * to be below it, would win over it in the same cells: what is added comes on top.
 */
export function ruleChange(
  present: readonly OwnRule[],
  standing: readonly StandingRule[],
  wanted: readonly HighlightRule[],
): RuleChange {
  const known = new Map(standing.map((rule) => [rule.formula, rule]));
  const rules = new Map(wanted.map((rule) => [markedFormula(rule), rule]));
  const add: HighlightRule[] = [];
  const kept: { readonly rule: HighlightRule; readonly priority: number }[] = [];
  for (const [formula, rule] of [...rules].reverse()) {
    const there = known.get(formula);
    const isOver = (other: HighlightRule): boolean => intersects(parseArea(other.range), parseArea(rule.range));
    const isBelow =
      there !== undefined &&
      (add.some(isOver) || kept.some((other) => other.priority < there.priority && isOver(other.rule)));
    if (there && doesAsWanted(there, rule) && !isBelow) kept.push({ rule, priority: there.priority });
    else add.unshift(rule);
  }
  const stays = new Set(kept.map(({ rule }) => known.get(markedFormula(rule))?.id));
  return { remove: present.filter(({ id }) => !stays.has(id)), add };
}

/** Whether nothing is to be done. */
export function isNoChange({ remove, add }: RuleChange): boolean {
  return remove.length === 0 && add.length === 0;
}
