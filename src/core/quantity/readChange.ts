import Decimal from 'decimal.js';
import { normalizeText } from './normalizeText';
import { readMeasure } from './measure';
import { readPhrase } from './phrase';
import type { NumberQuantity } from './quantity';
import { readNumberText } from './readNumberText';
import { BASIS, BEGINS_CHANGE, CHANGE_VERBS, directionOf, LONG_CHANGE_VERBS, SUBJECT } from './verbsOfChange';
import type { Direction } from './verbsOfChange';

/** By how much something changes: '较上年提高5%', '减少5起', '翻一番'. */
export interface StatedChange {
  readonly direction: Direction;
  /** The size of the change; 个百分点 is a unit of its own here. */
  readonly amount: NumberQuantity;
  /** What changes, where it is named; '' otherwise. */
  readonly subject: string;
}

const MAX_LENGTH = 60;
const OPENING = '(?:实现|确保|力争|保持|预计|平均|已|共)*';
const HEAD = `^${OPENING}(${SUBJECT})${BASIS}?(${SUBJECT})`;
const VERB_FIRST = new RegExp(
  `${HEAD}(${CHANGE_VERBS})(?:(?:速|幅)?(?:率|幅度?|比例|比率|额|量)(?:为|:)?|了)?(?![到至为](?!少|多))达?到?(.+)$`,
);
/** '降低成本5%', '增加就业100人'. */
const OBJECT_BETWEEN = new RegExp(
  `${HEAD}(${LONG_CHANGE_VERBS})(?:了)?((?![到至为])${SUBJECT})(?=[\\d<>=一二两三四五六七八九十百]|不|至少|约|达到?)(.+)$`,
);
/** '5%以上增幅', '不低于5%的增长'. */
const FIGURE_FIRST = new RegExp(`^([^的]*\\S)的?(${CHANGE_VERBS})(?:速|幅)?(?:率|幅度?)?$`);
const NAMED_RATE = new RegExp(`${HEAD}(增|涨|降|减)(?:幅|速)(?:率|度)?(?:达到?|为|:)?(.+)$`);
/** The figure doubles with each 番. */
const DOUBLINGS = new RegExp(`${HEAD}(?:翻了?([一两二三四])?番|翻了?一?倍)$`);
const TIMES: Readonly<Record<string, number>> = { 一: 1, 两: 2, 二: 2, 三: 3, 四: 4 };
const UNCHANGED = new RegExp(
  `^${OPENING}${SUBJECT}(?:${BASIS}|${OPENING})*(?:(?:基本)?持平|无变化|没有变化|保持不变|不变|(?:未|没有|不|不再)(${CHANGE_VERBS})|零(增长|上升|下降))$`,
);
/** Years the change is spread over, or reckoned for each of: nothing to compare one year's figure with. */
const YEAR_BY_YEAR = /逐[年季月步]/;

/** Something of this is in every text that says how something changes, or that it does not. */
const WORD_OF_CHANGE = new RegExp(`[${BEGINS_CHANGE}翻涨变]|持平`);

/** Whether a text may be a change or say that there is none; most texts are neither, and need not be looked into. */
export function mayBeChange(text: string): boolean {
  return WORD_OF_CHANGE.test(normalizeText(text));
}

/** Reads a text that is exactly one change with its figure; null for everything else, also where the figure is a level reached (提高到). */
export function readChange(text: string): StatedChange | null {
  const plain = normalizeText(text);
  if (plain.length > MAX_LENGTH || YEAR_BY_YEAR.test(plain)) return null;
  return readDoublings(plain, text) ?? readVerbFirst(plain, text) ?? readFigureFirst(plain, text);
}

/** '不增加', '未下降', '零增长': which way it must not go; 'none' for 持平. Null for everything else. */
export function readUnchanged(text: string): Direction | 'none' | null {
  const found = UNCHANGED.exec(normalizeText(text));
  if (!found) return null;
  const verb = found[1] ?? found[2];
  return verb === undefined ? 'none' : directionOf(verb);
}

function readDoublings(plain: string, text: string): StatedChange | null {
  const found = DOUBLINGS.exec(plain);
  if (!found) return null;
  const growth = new Decimal(2).pow(TIMES[found[3] ?? '一'] ?? 1).minus(1);
  return { direction: 'up', amount: percentage(growth, text), subject: subjectOf(found) };
}

function readVerbFirst(plain: string, text: string): StatedChange | null {
  const found = NAMED_RATE.exec(plain) ?? VERB_FIRST.exec(plain);
  const amount = found && readAmountOfChange(found[4] ?? '', text);
  if (!found || !amount) return readObjectBetween(plain, text);
  return { direction: directionOf(found[3] === '涨' ? '上涨' : (found[3] ?? '')), amount, subject: subjectOf(found) };
}

function readObjectBetween(plain: string, text: string): StatedChange | null {
  const found = OBJECT_BETWEEN.exec(plain);
  const amount = found && readAmountOfChange(found[5] ?? '', text);
  if (!found || !amount) return null;
  return { direction: directionOf(found[3] ?? ''), amount, subject: subjectOf(found) + (found[4] ?? '') };
}

function readFigureFirst(plain: string, text: string): StatedChange | null {
  const [, figure = '', verb = ''] = FIGURE_FIRST.exec(plain) ?? [];
  const amount = readAmountOfChange(figure, text);
  return amount && { direction: directionOf(verb), amount, subject: '' };
}

function readAmountOfChange(figure: string, text: string): NumberQuantity | null {
  const amount = readNumberText(figure, text) ?? readLength(figure, text);
  if (!amount || amount.value.isNegative()) return null;
  if (amount.unit === '倍') return { ...percentage(amount.value, text), comparator: amount.comparator };
  return /百分点/.test(figure) ? { ...amount, percent: false, unit: '百分点', value: amount.written } : amount;
}

/** '3天' as a number of days: how much shorter or longer something takes is compared as it is written. */
function readLength(figure: string, text: string): NumberQuantity | null {
  const phrase = readPhrase(figure);
  const measure = phrase && phrase.per.length === 0 ? readMeasure(phrase.body) : null;
  return measure && phrase ? { kind: 'number', text, comparator: phrase.comparator, ...measure } : null;
}

/** A figure that answers a change without a verb: '5.2%', '4天'. Null for other texts. */
export function readPlainChange(text: string): NumberQuantity | null {
  return readLength(normalizeText(text), text);
}

function percentage(share: Decimal, text: string): NumberQuantity {
  return {
    kind: 'number',
    text,
    value: share,
    written: share.times(100),
    percent: true,
    comparator: null,
    unit: '',
    approximate: false,
  };
}

function subjectOf([, first = '', second = '']: readonly (string | undefined)[]): string {
  return first || second;
}
