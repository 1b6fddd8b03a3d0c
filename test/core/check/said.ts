import type { Finding, FindingCode } from '../../../src/core/check/finding';
import type { Severity } from '../../../src/core/check/severity';
import type { Language } from '../../../src/wording/language';
import { sayFinding, saySubject } from '../../../src/wording/sayFinding';

/** A finding as the user reads it. */
export interface SaidFinding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly cell: string;
  readonly subject: string;
  readonly message: string;
}

/** A finding in words. */
export function said(finding: Finding, language: Language = 'zh-CN'): SaidFinding {
  const { code, severity, cell, subject } = finding;
  return { code, severity, cell, subject: saySubject(subject, language), message: sayFinding(finding, language) };
}
