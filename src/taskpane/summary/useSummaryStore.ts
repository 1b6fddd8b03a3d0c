import * as React from 'react';
import type { ColumnAnswer } from '../../core/sheet/columns/columnAnswer';
import type { SchemeOf } from '../../excel/formSchemes';
import type { BookForm } from './formBook';
import { SummaryStore } from './summaryStore';
import type { AcceptedSheet } from './summaryStore';

/** The forms of the workbook while the pane lives. It learns which scheme each has, what users say of columns, and what the pane reads of a sheet anyway. */
export function useSummaryStore(
  schemeOf: SchemeOf,
  sheet: AcceptedSheet | null,
  forms: readonly BookForm[],
  answers: readonly ColumnAnswer[],
): SummaryStore {
  const [store] = React.useState(() => new SummaryStore(schemeOf));
  React.useEffect(() => void store.checkBy(schemeOf), [store, schemeOf]);
  React.useEffect(() => {
    if (sheet) store.acceptReading(sheet, forms, schemeOf);
  }, [store, sheet, forms, schemeOf]);
  const read = React.useRef(answers);
  React.useEffect(() => {
    if (read.current !== answers) store.forgetRead();
    read.current = answers;
  }, [store, answers]);
  React.useEffect(() => () => store.stop(), [store]);
  return store;
}
