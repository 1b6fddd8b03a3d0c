import type { CellValue } from './cell';

/** A cell's text as labels are compared: half-width, lower case, without spaces and line breaks. Errors count as empty. */
export function labelText(value: CellValue): string {
  if (typeof value !== 'string') return String(value);
  const text = value.normalize('NFKC').replace(/\s/g, '').toLowerCase();
  return ERRORS.has(text) ? '' : text;
}

/** A label without what stands in brackets after it, and without its closing colon: '全年预算数(A)' is '全年预算数'. */
export function bareLabel(value: CellValue): string {
  return labelText(value)
    .replace(/[([【].*?[)\]】]/g, '')
    .replace(/:$/, '');
}

/** What Excel hands over for a cell that shows an error, in lower case. */
const ERRORS = new Set([
  '#n/a',
  '#value!',
  '#name?',
  '#ref!',
  '#div/0!',
  '#num!',
  '#null!',
  '#spill!',
  '#calc!',
  '#busy!',
  '#getting_data',
]);
