import { notApplicableMarks } from '../../form/notApplicableMarks';
import { allSigns } from './textParts';

/** What a cell says, half-width and without spaces. */
export function cellText(cell: string): string {
  return `SUBSTITUTE(ASC(${cell})," ","")`;
}

/**
 * The number a cell names, with a percent sign or one comparator or without: '≥95%' is 0.95. An error for anything else.
 * Each sign is taken out in turn; the one attempt that leaves a number counts. The exponent keeps dates and fractions out:
 * '3-5E0' is no number, while VALUE("3-5") would be the 5th of March. A `unit` (as unitExpression gives it) is left out at the end.
 */
export function numberExpression(cell: string, unit: string | null = null): string {
  const attempts = (text: string): string => `SUBSTITUTE(${text},${textArray(allSigns)},"")`;
  const bare =
    unit === null
      ? `${attempts(cellText(cell))}&"E0"`
      : `SUBSTITUTE(SUBSTITUTE(${attempts(`${cellText(cell)}&"${END}"`)},${unit},"${END}")&"E0","${END}E0","E0")`;
  return `LOOKUP(9E+307,VALUE(SUBSTITUTE(${bare},"%E0","E-2")))`;
}

/** What follows the number a cell begins with, and the end: '座|' of '3座', '|' of '3' and of a text that begins with no number. */
export function unitExpression(cell: string): string {
  const text = `${cellText(cell)}&"${END}"`;
  const lengths = Array.from({ length: MAX_DIGITS }, (_, index) => index + 1).join(',');
  const length = `MATCH(9E+307,VALUE(LEFT(${text},{${lengths}})&"E0"))`;
  return `IFERROR(MID(${text},${length}+1,9),"${END}")`;
}

/** Whether a unit (as unitExpression gives it) is none, or one of some. */
export function isUnitOf(unit: string, units: readonly string[]): string {
  return `ISNUMBER(FIND("${END}"&${unit},"${END}${END}${units.join(END)}${END}"))`;
}

/** Stands behind a text, so that a unit is only found at its end. */
const END = '|';
/** Of a number with a unit, the decimal point included. */
const MAX_DIGITS = 12;

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
