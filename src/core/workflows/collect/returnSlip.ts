import type { Severity } from '../../check/severity';

/** Something about a form that its unit has to put right or to explain, as it is said to a person. */
export interface SlipItem {
  readonly severity: Severity;
  /** Where: the cell on the sheet, or the place in a document. */
  readonly place: string;
  readonly message: string;
}

/** What a unit gets back with its form. */
export interface ReturnSlip {
  readonly project: string;
  readonly unit: string;
  readonly year: number | null;
  /** File and sheet the form came in. */
  readonly file: string;
  readonly items: readonly SlipItem[];
}

/** What a form comes back for, the most serious first; what is only a remark stays here. */
const RETURNED: readonly Severity[] = ['error', 'explain', 'warning'];
/** Without one of these a form need not come back. */
const OPEN: readonly Severity[] = ['error', 'explain'];

/** The slip of a form; null for one that need not come back. */
export function returnSlip(form: ReturnSlip): ReturnSlip | null {
  if (!form.items.some(({ severity }) => OPEN.includes(severity))) return null;
  return { ...form, items: RETURNED.flatMap((severity) => form.items.filter((item) => item.severity === severity)) };
}
