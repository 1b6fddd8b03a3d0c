import * as React from 'react';
import type { SchemeOf } from '../../excel/formSchemes';
import type { SheetReading } from '../../excel/readSheet';
import type { CheckedForm } from '../state/checkedForm';
import { SummaryStore } from './summaryStore';

/** The forms of the workbook while the pane lives; told which scheme each has, and every sheet the pane reads anyway. */
export function useSummaryStore(
  schemeOf: SchemeOf,
  reading: SheetReading | null,
  forms: readonly CheckedForm[],
): SummaryStore {
  const [store] = React.useState(() => new SummaryStore(schemeOf));
  React.useEffect(() => void store.checkBy(schemeOf), [store, schemeOf]);
  React.useEffect(() => {
    if (reading) store.take(reading, forms, schemeOf);
  }, [store, reading, forms, schemeOf]);
  React.useEffect(() => () => store.stop(), [store]);
  return store;
}
