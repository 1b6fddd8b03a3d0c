import type { Quantity } from '../../quantity/quantity';
import { readQuantity } from '../../quantity/readQuantity';
import { absentThing, isNone, UNWANTED } from '../absence';
import { nought } from './pair';
import type { Pair, PairReading } from './pair';

const HAPPENED = /^(?:共|仅|实际)?(?:发生|出现|产生|有)了?/;
/** '2件投诉', '安全事故1起', '发生1起安全事故'. */
const COUNTED =
  /^([\u4e00-\u9fff]{0,10}?)([\d.]+|[一二两三四五六七八九十]+)([起件次例人个宗户])([\u4e00-\u9fff]{0,10})$/;

/** 零事故, 无投诉, 不发生…: a target of 0, beside a number or an answer that says that there was none. */
export function absencePair(pair: Pair): PairReading | null {
  const thing = wantedAbsence(pair);
  const actual = thing === null ? null : occurrences(pair.actual, thing);
  if (!actual) return null;
  const target = nought(pair.target.text, actual, '=');
  return { target, actual, nature: { nature: 'equal', step: { kind: 'absence' } } };
}

/** A limit that is a number (0起, ≤2起), answered with 无 or 未发生. */
export function noneBesideLimit({ target, actual, stated }: Pair): PairReading | null {
  if (target.kind !== 'number' || (actual.kind !== 'word' && actual.kind !== 'notApplicable')) return null;
  const isLimit = target.comparator === '<=' || target.comparator === '<' || target.value.isZero();
  const lessIsBetter = isLimit || (stated.kind === 'nature' && stated.nature === 'lower');
  const none = lessIsBetter && (isNone(actual.text) || absentThing(actual.text) !== null);
  return none ? { target, actual: nought(actual.text, target) } : null;
}

/** What must not happen; a bare 无 says so only where less is better or the name of the indicator tells. */
function wantedAbsence({ target, stated, name }: Pair): string | null {
  if (target.kind === 'word') return absentThing(target.text);
  if (target.kind !== 'notApplicable' || !isNone(target.text)) return null;
  const isReverse = stated.kind === 'nature' && stated.nature === 'lower';
  return isReverse || UNWANTED.test(name) ? '' : null;
}

function occurrences(actual: Quantity, wanted: string): Quantity | null {
  if (isNone(actual.text)) return nought(actual.text, actual);
  const thing = actual.kind === 'word' ? absentThing(actual.text) : null;
  if (thing !== null) return isAbout(thing, wanted) ? nought(actual.text, actual) : null;
  const counted = actual.kind === 'word' ? countedIn(actual.text.trim().replace(HAPPENED, ''), wanted) : actual;
  if (counted.kind !== 'number') return null;
  // 100 % says how far the target was reached, or how often it happened: nobody knows.
  return counted.percent && !counted.value.isZero() ? null : { ...counted, text: actual.text };
}

/** How often it happened, also with the thing named beside the number. */
function countedIn(text: string, wanted: string): Quantity {
  const [, before = '', figure = '', unit = '', after = ''] = COUNTED.exec(text) ?? [];
  const named = before.replace(HAPPENED, '') + after;
  const isCounted = named.length > 1 && isAbout(named, wanted);
  return readQuantity({ value: isCounted ? figure + unit : text });
}

function isAbout(thing: string, wanted: string): boolean {
  return thing.includes(wanted) || wanted.includes(thing);
}
