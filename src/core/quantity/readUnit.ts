import { COUNTERS, THINGS, UNITS } from './unitWords';

const SEPARATOR = /[/*]|每个?/;

/**
 * A unit in one writing, compounds as 'unit/divisor*divisor': '元每人每月' and '元/人/月' are both '元/人*月'.
 * Null when the text is not a unit known to unitWords: then it is prose, and no guess is made.
 */
export function readUnit(text: string): string | null {
  if (text === '' || isSimpleUnit(text)) return text;
  const [numerator = '', ...divisors] = text.split(SEPARATOR);
  if (divisors.length === 0 || !isSimpleUnit(numerator) || !divisors.every(isSimpleUnit)) return null;
  const product = text.charAt(numerator.length) === '*';
  return `${numerator}${product ? '*' : '/'}${divisors.join('*')}`;
}

/** A unit without divisor: '人次', '个', '3个村' without the 3. */
function isSimpleUnit(text: string): boolean {
  return UNITS.has(text.toLowerCase()) || isCountedThing(text);
}

function isCountedThing(text: string): boolean {
  return [1, 2].some((length) => COUNTERS.has(text.slice(0, length)) && THINGS.has(text.slice(length)));
}
