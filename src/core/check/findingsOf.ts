import type { Finding } from './finding';
import type { Found } from './place';
import type { Rule } from './rule';

/** What a rule has found, as findings: with the rule's code and as grave as it says. */
export function findingsOf(rule: Rule, found: readonly Found<unknown>[]): Finding[] {
  return found.map(({ at, subject, figures }) => {
    const { code, severity } = rule;
    // A rule finds figures of its own kind; only the list of all rules has forgotten which.
    return { code, severity, cell: at.cell.address, at, subject, figures } as Finding;
  });
}
