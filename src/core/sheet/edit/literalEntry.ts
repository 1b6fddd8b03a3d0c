import type { CellValue } from '../../cell';

/** What Excel would take for a number, a date, a percentage, a formula or a logical value when typed. */
const MISTAKABLE = /^\s*[=+\-@']|\p{N}|^\s*(true|false)\s*$/iu;
/** In a text cell only these do anything. */
const MISTAKABLE_IN_TEXT_CELL = /^[=']/;
const ERROR_VALUE = /^#[A-Z0-9/]+[!?]?$/i;

/** What to write so that a cell of that number format holds exactly this value again: texts are kept texts by an apostrophe. */
export function literalEntry(value: CellValue, numberFormat: string): CellValue {
  if (typeof value !== 'string' || ERROR_VALUE.test(value)) return value;
  const mistakable = numberFormat === '@' ? MISTAKABLE_IN_TEXT_CELL : MISTAKABLE;
  return mistakable.test(value) ? `'${value}` : value;
}
