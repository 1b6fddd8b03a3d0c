import { CHINESE_NUMERAL_CHARACTERS } from './chineseNumeral';
import type { NumberQuantity, RangeQuantity } from './quantity';
import { readNumberText } from './readNumberText';

const LONGEST = 40;
const NUMERAL = new RegExp(`[\\d.,${CHINESE_NUMERAL_CHARACTERS}]`);
const SEPARATOR = /(?:并且|且|又|,|;|、)$/;
/** '90%<=x<=95%'. */
const UNKNOWN_BETWEEN = /^(.+?)<=[a-z]<=(.+)$/i;

/** '≥90%、≤95%', '不低于90%且不高于95%', '90%以上95%以下', '90%≤x≤95%'. Strict bounds are no inclusive range. Null for everything else. */
export function readTwoBounds(plain: string, text: string): RangeQuantity | null {
  if (plain.length > LONGEST) return null;
  const [, least, most] = UNKNOWN_BETWEEN.exec(plain) ?? [];
  if (least !== undefined && most !== undefined) return readPair(`>=${least}`, `<=${most}`, text);
  for (let at = 1; at < plain.length; at += 1) {
    if (isInsideNumeral(plain, at)) continue;
    const found = readPair(plain.slice(0, at).replace(SEPARATOR, ''), plain.slice(at), text);
    if (found) return found;
  }
  return null;
}

/** '≥12以内' contradicts itself; it is not '≥1' and '2以内'. */
function isInsideNumeral(plain: string, at: number): boolean {
  return NUMERAL.test(plain.charAt(at - 1)) && NUMERAL.test(plain.charAt(at));
}

function readPair(left: string, right: string, text: string): RangeQuantity | null {
  const first = readNumberText(left, text);
  const second = first?.comparator ? readNumberText(right, text) : null;
  if (first?.comparator === '>=' && second?.comparator === '<=') return between(first, second, text);
  return first?.comparator === '<=' && second?.comparator === '>=' ? between(second, first, text) : null;
}

function between(low: NumberQuantity, high: NumberQuantity, text: string): RangeQuantity | null {
  const { percent, unit } = high;
  if (low.percent !== percent || (low.unit !== unit && low.unit !== '') || low.value.gt(high.value)) return null;
  return { kind: 'range', text, low: low.value, high: high.value, percent, unit };
}
