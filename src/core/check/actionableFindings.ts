import type { Finding } from './finding';
import { isOpen } from './severity';

/** The findings that call for a change; remarks, which a good form may have too, are left out. */
export function actionableFindings<F extends Pick<Finding, 'severity'>>(findings: readonly F[]): F[] {
  return findings.filter(({ severity }) => isOpen(severity));
}
