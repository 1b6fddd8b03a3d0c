import { intersects, parseArea } from '../../../src/core/cell/area';

/** A rule as `sheetState` tells it: its areas with commas, what it wants and how it looks. */
export interface ListedRule {
  readonly range: string;
  readonly formula: string;
  readonly style: unknown;
  /** What it compares, where it has no formula of its own. */
  readonly comparison?: unknown;
}

/**
 * The rules of a sheet as texts, in an order that is the same for lists that show the same: which comes first matters where two of them
 * have a cell in common, and nowhere else.
 */
export function rulesAsShown(rules: readonly ListedRule[]): string[] {
  const left = rules.map((rule) => ({ text: ruleText(rule), areas: rule.range.split(',').map(parseArea) }));
  const sorted: string[] = [];
  while (left.length > 0) {
    const free = left.filter(
      (rule, at) =>
        !left.slice(0, at).some((over) => over.areas.some((one) => rule.areas.some((other) => intersects(one, other)))),
    );
    const next = free.reduce((least, rule) => (rule.text < least.text ? rule : least));
    sorted.push(next.text);
    left.splice(left.indexOf(next), 1);
  }
  return sorted;
}

/** Excel changes the addresses in a formula when rows move, but not the text in it that tells where a rule of ours was drawn. */
function ruleText({ range, formula, style, comparison }: ListedRule): string {
  return JSON.stringify([range, formula.replace(/(N\("ZPB:[^@"]*)@[A-Z0-9:$]+/, '$1'), style, comparison]);
}
