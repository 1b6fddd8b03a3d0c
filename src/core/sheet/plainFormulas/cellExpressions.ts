import { notApplicableMarks } from '../../form/notApplicableMarks';
import { allSigns } from './textParts';

/** What a cell says, half-width and without spaces. */
export function cellText(cell: string): string {
  return `SUBSTITUTE(ASC(${cell})," ","")`;
}

/**
 * The number a cell names, with a percent sign or one comparator or without: '≥95%' is 0.95. An error for anything else.
 * Each sign is taken out in turn; the one attempt that leaves a number counts. The exponent keeps dates and fractions out:
 * '3-5E0' is no number, while VALUE("3-5") would be the 5th of March.
 */
export function numberExpression(cell: string): string {
  const attempts = `SUBSTITUTE(${cellText(cell)},${textArray(allSigns)},"")`;
  return `LOOKUP(9E+307,VALUE(SUBSTITUTE(${attempts}&"E0","%E0","E-2")))`;
}

/** Whether a cell holds one of some texts. */
export function cellContains(cell: string, texts: readonly string[]): string {
  return `COUNT(FIND(${textArray(texts)},${cellText(cell)}))>0`;
}

/** Whether a cell is neither empty nor marked as not applicable. */
export function cellApplies(cell: string): string {
  const marks = ['', ...notApplicableMarks, ''].join('|');
  return `ISERROR(FIND("|"&UPPER(${cellText(cell)})&"|","|${marks}"))`;
}

/** Rounds half up; the first rounding takes binary remainders away (0.945 is kept as 0.94499999999999995). */
export function roundedExpression(expression: string, decimals: number): string {
  return `ROUND(ROUND(${expression},9),${decimals})`;
}

function textArray(texts: readonly string[]): string {
  return `{${texts.map((text) => `"${text}"`).join(',')}}`;
}
