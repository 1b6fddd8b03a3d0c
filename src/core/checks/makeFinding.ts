import type { Cell } from '../cell';
import type { Finding, FindingCode } from './finding';
import { severities } from './severities';

/** A finding at a cell, as grave as its code says. */
export function makeFinding(code: FindingCode, cell: Cell, subject: string, message: string): Finding {
  return { code, severity: severities[code], cell: cell.address, subject, message };
}
