import type { Form } from '../../core/form/form';
import { parseCellAddress } from '../../core/cell/a1';

/** Index of the form the selection lies in, by rows; the first form when it lies in none. */
export function selectedForm(forms: readonly Form[], selection: string | undefined): number {
  const row = rowOf(selection);
  if (row === null) return 0;
  const index = forms.findIndex(({ range }) => {
    const [first, last = first] = range.split(':').map(rowOf);
    return typeof first === 'number' && typeof last === 'number' && first <= row && row <= last;
  });
  return Math.max(0, index);
}

/** Index of the indicator whose row is selected; null when it is none. */
export function selectedIndicator(form: Form, selection: string | undefined): number | null {
  const row = rowOf(selection);
  const index = form.indicators.findIndex(({ name, target }) =>
    [name, target].some((cell) => rowOf(cell.address) === row),
  );
  return row === null || index < 0 ? null : index;
}

/** Zero-based row of the first cell of 'E15', 'E15:F16' or 'E15,G20'; null for whole columns such as 'C:C'. */
function rowOf(address: string | undefined): number | null {
  const first = address?.split(/[:,]/)[0] ?? '';
  return /\d/.test(first) && /[A-Z]/i.test(first) ? parseCellAddress(first).row : null;
}
