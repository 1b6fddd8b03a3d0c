import { foundAt, foundInRow } from '../place';
import type { AtForm, AtIndicator } from '../place';
import type { Rule } from '../rule';
import { WHOLE_FORM } from '../subject';
import { isUnfilledForm, isUnfilledRow } from '../unfilledRows';

type Figures =
  | { readonly case: 'form' }
  /** `row` as Excel counts it, from 1. */
  | { readonly case: 'row'; readonly row: number };

/** What is still to be filled in: the form as a whole, or single rows; nothing of it is wrong. */
export const formUnfilled: Rule<'form.unfilled', Figures, AtForm | AtIndicator> = {
  code: 'form.unfilled',
  severity: 'info',
  basis: 'printedForm',
  find: (context) => {
    if (isUnfilledForm(context)) return [foundAt(context.form.title, { case: 'form' } as const)];
    return context.assessment.rows.filter(isUnfilledRow).map((row) => {
      const { name } = row.indicator;
      return foundInRow(row, name, { case: 'row', row: name.row + 1 } as const, WHOLE_FORM);
    });
  },
};
