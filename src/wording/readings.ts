import type Decimal from 'decimal.js';
import type { Quantity } from '../core/quantity/quantity';
import { plainPercent } from '../core/scoring/exact';

/** Which word goes where between a text and what it was read as. */
interface ReadAsWords {
  /** Before a text that says what it was read as: '目标 ' of '目标 55'. */
  readonly alone: string;
  /** Before a text that was read as something else: '' of '≥95% 读作 不低于 95%'. */
  readonly before: string;
  readonly readAs: string;
}

/** A cell's text with its reading, or the text alone where the reading says the same. */
export function readAsText({ text: typed }: Quantity, reading: string, words: ReadAsWords): string {
  const text = typed.trim();
  return plain(reading) === plain(text) ? words.alone + text : `${words.before}${text}${words.readAs}${reading}`;
}

/** Fractions as percentages, with a word between them; one where both are alike. */
export function percentRange(low: Decimal, high: Decimal, between: string): string {
  return [...new Set([low, high].map((bound) => plainPercent(bound, 4)))].join(between);
}

function plain(text: string): string {
  return text.normalize('NFKC').replace(/[\s“”]/g, '');
}
