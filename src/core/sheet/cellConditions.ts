import Decimal from 'decimal.js';
import { excelError } from '../cell/excelError';
import type { CellValue } from '../cell/cell';
import { BLANK_SIGN, UNFINISHED_MARK } from '../form/unfinished';

/** Native expression: what a cell says, without line breaks and the spaces around it (Chinese ones and those of web pages too). */
export function bareText(cells: string): string {
  return `TRIM(CLEAN(SUBSTITUTE(SUBSTITUTE(${cells},"\u3000",""),"\u00a0","")))`;
}

/** Native expression: how many characters that are; of a range, each cell's. */
export function textLength(cells: string): string {
  return `LEN(${bareText(cells)})`;
}

/** Native condition: nothing stands in the cell but spaces (Chinese ones too) and line breaks. */
export function isEmptyCondition(cell: string): string {
  return `${textLength(cell)}=0`;
}

/** Native condition: the cell is empty, or its explanation was started for the user and not completed. As isExplained, negated. */
export function isUnexplainedCondition(cell: string): string {
  const holds = (text: string) => `ISNUMBER(FIND("${text}",${cell}))`;
  return `OR(${isEmptyCondition(cell)},${holds(UNFINISHED_MARK)},${holds(BLANK_SIGN)})`;
}

/** Characters of a text that are compared; of a longer one, its length as well. */
const MAX_COMPARED = 60;
/** Not every program reads quotation marks and line breaks of a text within a formula alike; the text before them is compared. */
const COMPARABLE = new RegExp(`^[^"\\u0000-\\u001f]{0,${MAX_COMPARED}}`);
/** Programs count them as one character or as two. */
const SURROGATE = /[\ud800-\udfff]/;

/** Native condition: the cell still holds what it was read with, as far as can be told. */
export function isUnchangedCondition(cell: string, value: CellValue): string {
  if (excelError(value) !== null) return `ISERROR(${cell})`;
  if (typeof value === 'number') return isNumberCondition(cell, new Decimal(value));
  if (typeof value === 'boolean') return `AND(ISLOGICAL(${cell}),${cell}=${value ? 'TRUE' : 'FALSE'})`;
  if (SURROGATE.test(value)) return 'TRUE';
  const compared = COMPARABLE.exec(value)?.[0] ?? '';
  const isWhole = compared.length === value.length;
  const begins = isWhole
    ? [`EXACT(${cell},"${compared}")`]
    : [`LEN(${cell})=${value.length}`, `EXACT(LEFT(${cell},${compared.length}),"${compared}")`];
  return `AND(${[`ISTEXT(${cell})`, ...begins].join(',')})`;
}

/** Native condition: an expression comes to a number. It is written without an exponent, which programs write in ways of their own. */
export function isNumberCondition(expression: string, value: Decimal): string {
  return `AND(ISNUMBER(${expression}),ROUND(${expression}-(${value.toFixed()}),9)=0)`;
}
