import { isClean, isPartUnchecked } from './formStatus';
import type { SummaryRow } from './summary';

/** Which forms are listed: all, those somebody has to look at, those that were not checked as a whole, or those of a grade (null: without one). */
export type FormFilter =
  { readonly kind: 'all' | 'problems' | 'partUnchecked' } | { readonly kind: 'grade'; readonly grade: string | null };

/** Every form. */
export const ALL_FORMS: FormFilter = { kind: 'all' };

/** Whether a form is listed. */
export function isListed(row: SummaryRow, filter: FormFilter): boolean {
  switch (filter.kind) {
    case 'all':
      return true;
    case 'problems':
      return !isClean(row);
    case 'partUnchecked':
      return isPartUnchecked(row);
    case 'grade':
      return row.grade === filter.grade;
  }
}

/** Whether two of them list the same. */
export function isSameFilter(one: FormFilter, other: FormFilter): boolean {
  if (one.kind === 'grade' && other.kind === 'grade') return one.grade === other.grade;
  return one.kind === other.kind;
}
