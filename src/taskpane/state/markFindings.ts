import { highlightRules } from '../../core/sheet/highlightRules';
import { readForms } from '../../core/sheet/readForms';
import { schemeOf } from '../../excel/formSchemes';
import { clearHighlights, showHighlights } from '../../excel/highlight';
import type { SheetReading } from '../../excel/readSheet';
import { checkedForm } from './checkedForm';
import type { PaneState } from './paneState';

/** Makes the marks on a sheet what the last check found, or none; a protected sheet keeps those it has. */
export async function markFindings(
  reading: SheetReading,
  { formSchemes, thresholds, highlight }: Pick<PaneState, 'formSchemes' | 'thresholds' | 'highlight'>,
): Promise<void> {
  if (reading.isProtected) return;
  if (!highlight) return clearHighlights(reading);
  const scheme = schemeOf(formSchemes, thresholds);
  const forms = reading.grid ? readForms(reading.grid).forms : [];
  const rules = forms.map((form) => highlightRules(form, checkedForm(form, scheme(form, reading.sheetId)).findings));
  await showHighlights(reading, rules.flat());
}
