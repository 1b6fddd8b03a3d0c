import type { NumberQuantity } from './quantity';
import { DURATION_UNITS } from './readDurationText';
import { fractionOf, readMeasure } from './measure';
import type { Measure } from './measure';
import { readPhrase } from './phrase';
import type { Phrase } from './phrase';

/** A rate named before its figure: '满意度≥95%', '合格率达到98%', '率达95%'. 年度 and 季度 name no rate. */
const NAMED_RATE = /^[\u4e00-\u9fff]{0,12}(?:率|(?<![年季])度|占比|比例):?/;
/** '(含)', '(含90%)' after 以上: it includes the number anyway. */
const INCLUSIVE = /\(含[^()]{0,8}\)$/;

/** A number with the comparator, 约 and 每… around it; null for everything else. */
export function readNumberText(plain: string, text: string): NumberQuantity | null {
  const whole = readPhrased(plain, text) ?? readInclusive(plain, text);
  if (whole !== null) return whole;
  const name = NAMED_RATE.exec(plain)?.[0];
  if (name === undefined) return null;
  const rate = readPhrased(plain.slice(name.length), text);
  return rate?.percent === true ? rate : null;
}

function readInclusive(plain: string, text: string): NumberQuantity | null {
  const note = INCLUSIVE.exec(plain)?.[0];
  if (note === undefined) return null;
  const rest = plain.slice(0, -note.length);
  const repeated = note.slice(2, -1);
  return repeated === '' || repeated === '本数' || rest.includes(repeated) ? readPhrased(rest, text) : null;
}

function readPhrased(plain: string, text: string): NumberQuantity | null {
  const phrase = readPhrase(plain);
  if (phrase === null) return null;
  const measure = readMeasure(phrase.body) ?? readSlashed(phrase);
  if (measure === null) return null;
  const unit = unitPer(measure.unit, phrase);
  if (unit === null || DURATION_UNITS.has(unit)) return null;
  return {
    kind: 'number',
    text,
    value: measure.value,
    written: measure.written,
    percent: measure.percent,
    comparator: phrase.comparator,
    unit,
    approximate: phrase.approximate || measure.approximate,
  };
}

/** '1/3以上'; without a sign it may be a date or one of three. */
function readSlashed({ body, comparator }: Phrase): Measure | null {
  const [, part = '', whole = ''] = (comparator && /^(\d{1,2})\/(\d{1,3})$/.exec(body)) || [];
  return fractionOf(part, whole);
}

/** '每年12次' has unit '次/年'; a divisor without unit ('每年12') says too little to be read. */
function unitPer(unit: string, { per }: Phrase): string | null {
  if (per.length === 0) return unit;
  if (unit === '') return null;
  return `${unit}${unit.includes('/') ? '*' : '/'}${per.join('*')}`;
}
