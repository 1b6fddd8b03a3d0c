import type { Severity } from '../../check/severity';

/** Something about a form that its unit has to put right or to explain, as it is said to a person. */
export interface SlipItem {
  readonly severity: Severity;
  /** Where: the cell on the sheet, or the place in a document. */
  readonly place: string;
  readonly message: string;
}

/** What a unit gets back with its form. */
export interface ReturnSlip<Item extends SlipItem = SlipItem> {
  readonly project: string;
  readonly unit: string;
  readonly year: number | null;
  /** File and sheet the form came in; in a workbook its sheet. */
  readonly file: string;
  readonly items: readonly Item[];
}

/** What a form comes back for, the most serious first; what is only a remark stays here. */
const RETURNED: readonly Severity[] = ['error', 'explain', 'warning'];
/** Without one of these a form need not come back. */
const OPEN: readonly Severity[] = ['error', 'explain'];

/** The slip of a form, whether or not it has to come back: all that is to be said to its unit. */
export function slipOf<Item extends SlipItem, Form extends ReturnSlip<Item>>(form: Form & ReturnSlip<Item>): Form {
  return { ...form, items: RETURNED.flatMap((severity) => form.items.filter((item) => item.severity === severity)) };
}

/** Whether a form has to come back. */
export function isReturned({ items }: { readonly items: readonly Pick<SlipItem, 'severity'>[] }): boolean {
  return items.some(({ severity }) => OPEN.includes(severity));
}

/** The slip of a form; null for one that need not come back. */
export function returnSlip(form: ReturnSlip): ReturnSlip | null {
  return isReturned(form) ? slipOf(form) : null;
}
