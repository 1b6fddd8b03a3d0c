import Decimal from 'decimal.js';
import type { NumberQuantity, Quantity } from '../../quantity/quantity';
import { readSentence } from '../../quantity/readSentence';
import type { Sentence, SentenceFigure } from '../../quantity/readSentence';
import { sameUnit } from '../../quantity/units';
import { UNWANTED } from '../absence';
import { exact } from '../exact';
import { freedFromWords } from '../unrecognizedFigure';
import type { RuleScore } from '../verdict';
import { fullScore, noSteps } from '../verdict';
import type { Pair, PairReading } from './pair';

/** Numerals that are part of a name: 一等奖1项, 两癌筛查5000人. */
const NAMES = /\||[一二三四五特]等奖?|[一二三四五]级|两癌|三农|三公/g;
/** Stands for such a word, which counts nothing. */
const WORD = '某';

/** A sentence with figures: one figure is compared as a number, several one by one where the words agree. */
export function sentencePair(pair: Pair): PairReading | null {
  if (pair.stated.kind === 'cost' || (pair.stated.kind === 'nature' && pair.stated.nature === 'lower')) return null;
  const target = pair.target.kind === 'word' ? sentenceIn(pair.target) : null;
  const actual = pair.actual.kind === 'word' ? sentenceIn(pair.actual) : null;
  if (target && target.figures.length > 1) return actual && severalFigures(pair, target, actual);
  const wanted = target ? onlyFigure(pair.target, target, true) : pair.target;
  if (wanted?.kind !== 'number') return null;
  if (!actual)
    return target && !isPer(target) && pair.actual.kind === 'number' ? { target: wanted, actual: pair.actual } : null;
  const reached = actual.figures.length === 1 ? onlyFigure(pair.actual, actual, false) : null;
  if (!reached || (target && !isAbout(wordsOf(actual), wordsOf(target)))) return null;
  if (isPer(actual) && (!target || wordsOf(actual) !== wordsOf(target))) return null;
  if (target && isPer(target) && !isPer(actual)) return null;
  return { target: wanted, actual: reached };
}

/** The number a sentence with a single figure asks for: 98% of '98%达标'. Null for everything else. */
export function figureOfSentence(quantity: Quantity): NumberQuantity | null {
  const sentence = quantity.kind === 'word' ? sentenceIn(quantity) : null;
  return sentence?.figures.length === 1 && !isPer(sentence) ? onlyFigure(quantity, sentence, true) : null;
}

/** 每生每年2000元: only a figure for the same can be compared with it. */
function isPer(sentence: Sentence): boolean {
  return wordsOf(sentence).includes('每');
}

function sentenceIn({ text }: Quantity): Sentence | null {
  return UNWANTED.test(text) ? null : readSentence(freedFromWords(text).replace(NAMES, WORD));
}

function onlyFigure({ text }: Quantity, { figures }: Sentence, isTarget: boolean): NumberQuantity | null {
  const [figure] = figures;
  if (!figure) return null;
  const { value, written, percent, unit } = figure.measure;
  const comparator = isTarget && figure.atLeast ? '>=' : null;
  return { kind: 'number', text, value, written, percent, unit, comparator, approximate: false };
}

function wordsOf({ figures, rest }: Sentence): string {
  return figures.map(({ words }) => words).join('') + rest;
}

function isAbout(actual: string, target: string): boolean {
  return actual.includes(target) || target.includes(actual);
}

function severalFigures(pair: Pair, target: Sentence, actual: Sentence): PairReading | null {
  const shares = sharesOf(target, actual);
  if (!shares) return null;
  const score = (weight: Decimal): RuleScore => meanOf(shares, weight);
  return {
    target: pair.target,
    actual: pair.actual,
    nature: { nature: 'higher', step: { kind: 'figureByFigure' } },
    score,
  };
}

/** 培训3期300人次: each figure has a unit of its own, by which it is known. */
function hasOwnUnits({ figures }: Sentence): boolean {
  const units = figures.map(({ measure }) => measure.unit);
  return new Set(units).size === units.length && !units.includes('');
}

function sharesByUnit({ figures }: Sentence, actual: Sentence): readonly Share[] | null {
  const shares = figures.flatMap((wanted) => {
    const reached = actual.figures.find(({ measure }) => measure.unit === wanted.measure.unit);
    return reached && isComparable(wanted, reached) ? [{ wanted, reached }] : [];
  });
  return shares.length === figures.length ? shares : null;
}

interface Share {
  readonly wanted: SentenceFigure;
  readonly reached: SentenceFigure;
}

/** Each figure of the target with its answer, by its words where every figure has its own, else in the order of the target. */
function sharesOf(target: Sentence, actual: Sentence): readonly Share[] | null {
  if (target.figures.length !== actual.figures.length || target.rest !== actual.rest) return null;
  if (actual.figures.every(({ words }) => words === '') && hasOwnUnits(target)) return sharesByUnit(target, actual);
  const names = new Set(target.figures.map(({ words }) => words));
  const hasNames = names.size === target.figures.length && !names.has('');
  const shares = target.figures.flatMap((wanted, index) => {
    const reached = hasNames ? actual.figures.find(({ words }) => words === wanted.words) : actual.figures[index];
    return reached && reached.words === wanted.words && isComparable(wanted, reached) ? [{ wanted, reached }] : [];
  });
  return shares.length === target.figures.length ? shares : null;
}

function isComparable({ measure: wanted }: SentenceFigure, { measure: reached }: SentenceFigure): boolean {
  const [a, b] = [wanted, reached].map(
    (measure) => ({ kind: 'number', text: '', comparator: null, ...measure }) as const,
  );
  return wanted.value.gt(0) && !reached.value.isNegative() && a !== undefined && b !== undefined && sameUnit(a, b);
}

/** The mean of the shares, each at most 1, in one fraction so that nothing is rounded before the end. */
function meanOf(shares: readonly Share[], weight: Decimal): RuleScore {
  if (shares.every(({ wanted, reached }) => reached.measure.value.gte(wanted.measure.value))) return fullScore(weight);
  const parts = shares.map(({ wanted, reached }) => ({
    part: Decimal.min(exact(reached.measure.value), wanted.measure.value),
    whole: exact(wanted.measure.value),
  }));
  const denominator = parts.reduce((product, { whole }) => product.times(whole), exact(shares.length));
  const numerator = parts.reduce(
    (sum, { part, whole }) => sum.plus(denominator.div(shares.length).times(part).div(whole)),
    exact(0),
  );
  return {
    points: numerator.times(weight).div(denominator),
    calculation: () => ({ kind: 'mean', ratios: parts, weight }),
    steps: noSteps,
  };
}
