import * as React from 'react';
import { isListed } from '../../core/summary/formFilter';
import { sortSummary } from '../../core/summary/sortSummary';
import type { Summary, SummaryRow } from '../../core/summary/summary';
import type { ReviewState } from './reviewState';

/**
 * The forms listed, in the order chosen. A form that is put right meanwhile stays where it is until another order or filter is chosen or
 * forms come or go: whoever goes from one to the next must not lose the place.
 */
export function useListedForms(
  summary: Summary,
  { filter, sort }: Pick<ReviewState, 'filter' | 'sort'>,
): readonly SummaryRow[] {
  const forms = summary.rows.map(({ key }) => key).join('\n');
  const order = React.useRef<{ readonly of: readonly unknown[]; readonly keys: readonly string[] } | null>(null);
  const of = [filter, sort, forms];
  if (!order.current || order.current.of.some((part, index) => part !== of[index])) {
    const rows = sortSummary(summary, sort).filter((row) => isListed(row, filter));
    order.current = { of, keys: rows.map(({ key }) => key) };
  }
  const { keys } = order.current;
  return React.useMemo(() => {
    const byKey = new Map(summary.rows.map((row) => [row.key, row]));
    return keys.flatMap((key) => byKey.get(key) ?? []);
  }, [summary, keys]);
}
