import * as React from 'react';
import type { Scheme } from '../../core/scheme/scheme';
import type { SheetReading } from '../../excel/readSheet';
import type { CheckedForm } from '../state/checkedForm';
import { SummaryStore } from './summaryStore';

/** The forms of the workbook while the pane lives; told the scheme, and every sheet the pane reads anyway. */
export function useSummaryStore(
  scheme: Scheme,
  reading: SheetReading | null,
  forms: readonly CheckedForm[],
): SummaryStore {
  const [store] = React.useState(() => new SummaryStore(scheme));
  React.useEffect(() => void store.checkBy(scheme), [store, scheme]);
  React.useEffect(() => {
    if (reading) store.take(reading, forms, scheme);
  }, [store, reading, forms, scheme]);
  React.useEffect(() => () => store.stop(), [store]);
  return store;
}
