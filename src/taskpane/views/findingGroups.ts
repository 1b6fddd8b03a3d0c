import type { Severity } from '../../core/checks/finding';
import type { FixableFinding } from '../../core/fixes/fixesFor';
import { checkPageMessages } from '../../core/messages/pane';

/** The findings of one severity. */
export interface FindingGroup {
  readonly severity: Severity;
  readonly title: string;
  readonly items: readonly FixableFinding[];
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** Findings by severity, the gravest first, each group in the given order; empty groups are left out. */
export function findingGroups(findings: readonly FixableFinding[]): FindingGroup[] {
  return SEVERITIES.map((severity) => ({
    severity,
    title: checkPageMessages.severities[severity],
    items: findings.filter(({ finding }) => finding.severity === severity),
  })).filter(({ items }) => items.length > 0);
}
