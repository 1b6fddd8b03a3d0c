import type { CellValue } from './cell';
import { excelError } from './excelError';

/** A cell's text as labels are compared: half-width, lower case, without spaces and line breaks. Errors count as empty. */
export function labelText(value: CellValue): string {
  if (typeof value !== 'string') return String(value);
  const text = value.normalize('NFKC').replace(/\s/g, '').toLowerCase();
  return excelError(text) === null ? text : '';
}

/** A label without what stands in brackets after it, and without its closing colon: '全年预算数(A)' is '全年预算数'. */
export function bareLabel(value: CellValue): string {
  return labelText(value)
    .replace(/[([【].*?[)\]】]/g, '')
    .replace(/:$/, '');
}
