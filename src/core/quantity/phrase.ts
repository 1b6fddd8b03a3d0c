import { LEADING_COMPARATORS, mergeComparators, TRAILING_COMPARATORS } from './comparators';
import type { Comparator } from './quantity';
import { UNITS } from './units';

/** Words that make a number approximate, before it. */
const LEADING_APPROXIMATE: readonly string[] = ['大约', '大概', '接近', '约', '近'];

/** Words that make a number approximate, after it. */
const TRAILING_APPROXIMATE: readonly string[] = ['左右', '上下'];

/** Words before a number that add nothing to its value: '达到95%', '完成30户', '共12次'. */
const LEADING_FILLERS: readonly string[] = [
  '实际完成',
  '实际支出',
  '实际使用',
  '累计支出',
  '共支出',
  '支出',
  '累计完成',
  '已完成',
  '共完成',
  '完成',
  '达到',
  '已达',
  '实现',
  '确保',
  '全年',
  '保证',
  '保持在',
  '保持',
  '维持在',
  '共计',
  '合计',
  '累计',
  '介于',
  '达',
  '共',
  '计',
  '为',
  '在',
  '占',
  '应',
];

/** Words after a number that add nothing to its value: '90%~95%之间', '5万元整'. */
const TRAILING_FILLERS: readonly string[] = ['之间', '完成', '整'];

/** A text without the words around its number: '每年不少于12次' is body '12次', comparator '>=', per ['年']. */
export interface Phrase {
  readonly body: string;
  readonly comparator: Comparator | null;
  readonly approximate: boolean;
  /** Divisors said before the number: '每人每月' gives 人 and 月. */
  readonly per: readonly string[];
}

/** A word peeled off one end of a text, and what it means. */
interface Peel {
  readonly rest: string;
  readonly comparator?: Comparator;
  readonly approximate?: boolean;
  readonly per?: string;
}

const BEGINS_WITH_DIGIT = /^[0-9]/;
const MAX_DIVISOR_LENGTH = 3;

/** Peels comparators, 约/左右, 每… and empty verbs off both ends of a text. Null when its comparators contradict each other. */
export function readPhrase(text: string): Phrase | null {
  const front = peelAll(text, peelFront);
  const back = peelAll(front.rest, peelBack);
  const peels = [...front.peels, ...back.peels];
  let comparator: Comparator | null = null;
  for (const peel of peels) {
    const merged: Comparator | null | undefined = mergeComparators(comparator, peel.comparator ?? null);
    if (merged === undefined) return null;
    comparator = merged;
  }
  return {
    body: back.rest,
    comparator,
    approximate: peels.some((peel) => peel.approximate),
    per: peels.flatMap((peel) => peel.per ?? []),
  };
}

function peelAll(text: string, peelOne: (text: string) => Peel | null): { rest: string; peels: Peel[] } {
  const peels: Peel[] = [];
  let rest = text;
  for (let peel = peelOne(rest); peel !== null; peel = peelOne(rest)) {
    peels.push(peel);
    rest = peel.rest;
  }
  return { rest, peels };
}

function peelFront(text: string): Peel | null {
  if (text === '' || BEGINS_WITH_DIGIT.test(text)) return null;
  for (const [word, comparator] of LEADING_COMPARATORS) {
    if (text.startsWith(word)) return { rest: text.slice(word.length), comparator };
  }
  if (text.startsWith('每')) return peelDivisor(text);
  const vague = LEADING_APPROXIMATE.find((word) => text.startsWith(word));
  if (vague !== undefined) return { rest: text.slice(vague.length), approximate: true };
  const filler = LEADING_FILLERS.find((word) => text.startsWith(word));
  return filler === undefined ? null : { rest: text.slice(filler.length) };
}

/** '每年', '每个月', '每季度' at the start of a text. */
function peelDivisor(text: string): Peel | null {
  const start = text.startsWith('每个') ? 2 : 1;
  for (let length = MAX_DIVISOR_LENGTH; length > 0; length -= 1) {
    const per = text.slice(start, start + length);
    if (per.length === length && UNITS.has(per)) return { rest: text.slice(start + length), per };
  }
  return null;
}

function peelBack(text: string): Peel | null {
  for (const [word, comparator] of TRAILING_COMPARATORS) {
    if (text.endsWith(word)) return { rest: text.slice(0, -word.length), comparator };
  }
  const vague = TRAILING_APPROXIMATE.find((word) => text.endsWith(word));
  if (vague !== undefined) return { rest: text.slice(0, -vague.length), approximate: true };
  const filler = TRAILING_FILLERS.find((word) => text.endsWith(word));
  return filler === undefined ? null : { rest: text.slice(0, -filler.length) };
}
