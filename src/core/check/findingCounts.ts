import type { Finding } from './finding';
import { openSeverities } from './severity';
import type { Severity } from './severity';

/** How many findings there are of each severity. */
export type FindingCounts = Readonly<Record<Severity, number>>;

/** Counts findings by severity; every figure shown of findings comes from here, so that they agree. */
export function findingCounts(findings: readonly Pick<Finding, 'severity'>[]): FindingCounts {
  const counts = { error: 0, explain: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** How many of them call for something to be done. */
export function openCount(counts: FindingCounts): number {
  return openSeverities.reduce((sum, severity) => sum + counts[severity], 0);
}

/** Two counts together. */
export function addCounts(left: FindingCounts, right: FindingCounts): FindingCounts {
  return {
    error: left.error + right.error,
    explain: left.explain + right.explain,
    warning: left.warning + right.warning,
    info: left.info + right.info,
  };
}
