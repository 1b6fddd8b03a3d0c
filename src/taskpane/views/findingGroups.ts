import { severityOrder } from '../../core/check/severity';
import type { Severity } from '../../core/check/severity';
import type { FixableFinding } from '../../core/check/fix/fixesFor';
import { severityMessages } from '../../wording/excel';
import type { Language } from '../../wording/language';

/** The findings of one severity. */
export interface FindingGroup {
  readonly severity: Severity;
  readonly title: string;
  readonly items: readonly FixableFinding[];
}

/** Findings by severity, the gravest first, each group in the given order; empty groups are left out. */
export function findingGroups(findings: readonly FixableFinding[], language: Language): FindingGroup[] {
  return severityOrder
    .map((severity) => ({
      severity,
      title: severityMessages[language].names[severity],
      items: findings.filter(({ finding }) => finding.severity === severity),
    }))
    .filter(({ items }) => items.length > 0);
}
