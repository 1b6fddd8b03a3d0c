import { normalizeText } from './normalizeText';
import type { DurationQuantity, NumberQuantity } from './quantity';
import { mergeComparators } from './comparators';
import { readDurationText } from './readDurationText';
import { readNumberText } from './readNumberText';
import { BASIS, CHANGE_VERBS, directionOf, SUBJECT } from './verbsOfChange';

const MAX_LENGTH = 60;
const REACHED = new RegExp(
  `^${SUBJECT}${BASIS}?${SUBJECT}(?:[由从自]([^到至]+))?(${CHANGE_VERBS})了?(?:到|至(?!少|多)|为)(.+)$`,
);

/**
 * The level a change is to lead to: '由85%提高到90%' is not below 90%, '降至5%以下' not above 5%. Null for everything else, also
 * where the sign contradicts the verb.
 */
export function readLevel(text: string): NumberQuantity | DurationQuantity | null {
  const plain = normalizeText(text);
  if (plain.length > MAX_LENGTH) return null;
  const [, from, verb = '', to = ''] = REACHED.exec(plain) ?? [];
  if (from !== undefined && !/\d|[一二三四五六七八九十百]/.test(from)) return null;
  const level = readDurationText(to, text) ?? readNumberText(to, text);
  const comparator = level && mergeComparators(directionOf(verb) === 'up' ? '>=' : '<=', level.comparator);
  return level && comparator ? { ...level, comparator } : null;
}
