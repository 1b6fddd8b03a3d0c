import type { Form } from '../../core/form/form';
import type { DraftRow } from './draftBook';
import { rowIdentity } from './followCells';

/** The rows of a form with what stands in their cells for explanations; a formula is not to be written over. */
export function draftRows(form: Form): DraftRow[] {
  return form.indicators.map((indicator) => {
    const { explanation } = indicator;
    return {
      ...rowIdentity(form, indicator),
      cell: explanation && explanation.formula === undefined ? explanation.address : null,
      written: String(explanation?.value ?? ''),
    };
  });
}
