import { isPartUnchecked } from '../../core/summary/formStatus';
import { isReturned } from '../../core/workflows/collect/returnSlip';
import { writeReturns } from '../../excel/writeReturns';
import type { Saying } from '../../wording/language';
import { returnMessages } from '../../wording/summary';
import { returnedForm } from '../../wording/returnedForm';
import type { SummaryStore } from './summaryStore';
import { writeOfForms } from './writeSummarySheet';

/**
 * Writes what the forms chosen come back for, of none chosen all that have to come back, and says what became of it; UserError when not
 * all forms could be read.
 */
export function writeReturnSheet(store: SummaryStore, chosen: ReadonlySet<string>): Promise<Saying> {
  return writeOfForms(store, async (rows) => {
    const forms = rows.map((row) => ({ row, form: returnedForm(row) }));
    const isWanted = ({ row, form }: (typeof forms)[number]) =>
      chosen.size > 0 ? chosen.has(row.key) : isReturned(form);
    const wanted = forms.filter(isWanted);
    const all = forms.map(({ form }) => form);
    const result = await writeReturns(all, new Set(wanted.map(({ form }) => form)));
    if (!result) return (language) => returnMessages[language].nothing();
    const unchecked = rows.filter(isPartUnchecked).length;
    return (language) => returnMessages[language].written(result, unchecked);
  });
}
