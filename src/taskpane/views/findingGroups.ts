import type { Finding, Severity } from '../../core/checks/finding';
import { checkPageMessages } from '../../core/messages/pane';

/** The findings of one severity. */
export interface FindingGroup {
  readonly severity: Severity;
  readonly title: string;
  readonly findings: readonly Finding[];
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** Findings by severity, the gravest first, each group in the given order; empty groups are left out. */
export function findingGroups(findings: readonly Finding[]): FindingGroup[] {
  return SEVERITIES.map((severity) => ({
    severity,
    title: checkPageMessages.severities[severity],
    findings: findings.filter((finding) => finding.severity === severity),
  })).filter((group) => group.findings.length > 0);
}
