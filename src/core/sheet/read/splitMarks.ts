import type { GridView } from './gridView';

const ORDINAL = /^(?:\(?\d{1,2}\)?[.、]?|[①-⑳])$/;
/** The sign of a target, as labelText gives it. */
export const SIGN =
  /^(?:[≥≤≧≦⩾⩽<>=═]|>=|<=|=>|=<|大于等于|小于等于|大于|小于|等于|不低于|不少于|不超过|不高于|定性|正向|反向)$/;
/** The unit of a figure. */
export const UNIT = /^(?:%|[^\d≥≤<>=]{1,8})$/;
/** One row alone shows nothing. */
export const MIN_ROWS = 2;

/** Whether a column numbers the names in another: 1, 2, 3 … */
export function isNumbered(view: GridView, rows: readonly number[], column: number, names: number): boolean {
  const numbers = rows.map((row) => view.text(row, column)).filter((text) => text !== '');
  const isRising = numbers.every((text, index) => index === 0 || orderOf(text) > orderOf(numbers[index - 1] ?? ''));
  const areNames = rows.every((row) => !/^\d/.test(view.text(row, names)));
  return numbers.length >= MIN_ROWS && numbers.every((text) => ORDINAL.test(text)) && isRising && areNames;
}

/** ① to ⑳ stand in order among the characters. */
function orderOf(text: string): number {
  return Number(/\d+/.exec(text)?.[0] ?? text.charCodeAt(0));
}
