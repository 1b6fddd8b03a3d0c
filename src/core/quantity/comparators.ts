import type { Comparator } from './quantity';

/** A way of writing a comparator, with its meaning. */
export type ComparatorWord = readonly [word: string, comparator: Comparator];

/** What may stand before the number. Signs are those normalizeText leaves. */
export const LEADING_COMPARATORS: readonly ComparatorWord[] = longestFirst({
  '>=': [
    '>=',
    '=>',
    '大于等于',
    '大于或等于',
    '大于或者等于',
    '高于等于',
    '高于或等于',
    '多于或等于',
    '不少于',
    '不低于',
    '不小于',
    '不短于',
    '不得少于',
    '不得低于',
    '不得小于',
    '不得短于',
    '不能少于',
    '不能低于',
    '达到或超过',
    '达到或高于',
    '多于等于',
    '等于或大于',
    '等于或高于',
    '等于或多于',
    '至少',
    '最少',
    '最低',
    '最短',
  ],
  '<=': [
    '<=',
    '=<',
    '小于等于',
    '小于或等于',
    '小于或者等于',
    '低于等于',
    '低于或等于',
    '少于或等于',
    '不超过',
    '不超出',
    '不高于',
    '不多于',
    '不大于',
    '不长于',
    '不得超过',
    '不得超出',
    '不得高于',
    '不得多于',
    '不得大于',
    '不得长于',
    '不能超过',
    '不能高于',
    '不能多于',
    '少于等于',
    '等于或小于',
    '等于或低于',
    '等于或少于',
    '至多',
    '最多',
    '最长',
    '最高',
    '最大',
    '控制在',
    '控制到',
  ],
  '>': ['>', '大于', '超过', '超出', '高于', '多于'],
  '<': ['<', '小于', '低于', '少于', '不足', '不到'],
  '=': ['=', '==', '等于'],
});

/** What may stand after the number and its unit. 以上 and 以下 include the number itself, as in law. */
export const TRAILING_COMPARATORS: readonly ComparatorWord[] = longestFirst({
  '>=': ['以上', '及以上', '及其以上', '或以上', '(含)以上', '(含)及以上'],
  '<=': [
    ...['以下', '及以下', '及其以下', '或以下', '(含)以下', '(含)及以下'],
    ...['以内', '及以内', '或以内', '(含)以内', '(含)及以内', '之内', '(含)之内', '范围内', '内'],
  ],
  '>': [],
  '<': [],
  '=': [],
});

/**
 * The one comparator that two ways of saying it amount to: '>95%以上' is '>', as the sign is the more exact of the two.
 * Undefined when they contradict each other ('≥5个以下').
 */
export function mergeComparators(first: Comparator | null, second: Comparator | null): Comparator | null | undefined {
  if (first === null || second === null) return first ?? second;
  return first.charAt(0) === second.charAt(0) ? first : undefined;
}

function longestFirst(words: Readonly<Record<Comparator, readonly string[]>>): ComparatorWord[] {
  return Object.entries(words)
    .flatMap(([comparator, forms]) => forms.map((form): ComparatorWord => [form, comparator as Comparator]))
    .sort(([a], [b]) => b.length - a.length);
}
