import { checkForm } from '../../../src/core/check/checkForm';
import { assessForm } from '../../../src/core/form/assessForm';
import { defaultScheme } from '../../../src/core/scheme/schemes';
import type { Summary, SummaryEntry, SummaryRow } from '../../../src/core/summary/summary';
import { summariseForms } from '../../../src/core/summary/summariseForms';
import type { PublishedForm } from '../sheet/publishedForm';
import { formOf } from '../check/findingsOf';
import first from '../check/golden/seed-1/form.json';
import second from '../check/golden/seed-2/form.json';
import third from '../check/golden/seed-3/form.json';

/** Three published forms with totals of 98.5, 97.8 and 98.5. */
export const seeds: readonly PublishedForm[] = [first, second, third];

/** A form on a sheet named after its project. */
export function entryOf(published: PublishedForm, place: Partial<SummaryEntry> = {}): SummaryEntry {
  const form = formOf(published, { typedNumbers: true });
  return {
    sheetId: `{${published.project}}`,
    sheetName: published.project,
    isHidden: false,
    unsureColumns: 0,
    ignored: [],
    form,
    scheme: defaultScheme,
    assessment: assessForm(form, defaultScheme),
    findings: checkForm(form, defaultScheme),
    ...place,
  };
}

/** The first seed under another name, with its total budget and what was spent. */
export function formWith(
  change: Partial<PublishedForm>,
  funds?: readonly [number | null, number | null],
): PublishedForm {
  const lines = first.funds.map((line, index) =>
    index === 0 && funds ? { ...line, budget: funds[0], executed: funds[1] } : line,
  );
  return { ...first, funds: lines, ...change };
}

/** All of them by the usual scheme. */
export function summaryOf(...forms: readonly PublishedForm[]): Summary {
  return summariseForms(forms.map((form) => entryOf(form)));
}

/** A row of a form with nothing in it but what the test is about. */
export function rowWith(change: Partial<SummaryRow>): SummaryRow {
  const [row] = summaryOf(first).rows;
  if (!row) throw new Error('One form gives one row');
  return { ...row, ...change };
}
