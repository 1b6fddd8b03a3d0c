import Decimal from 'decimal.js';
import type { CellInput } from '../cell/cell';
import { excelError } from '../cell/excelError';
import { excelNumber } from './excelNumber';
import { dayOfSerial, lastDayOf, serialOf } from './calendar';
import { datePrecision, isPercentFormat } from '../cell/numberFormat';
import { readGrade } from './grades';
import { normalizeText } from './normalizeText';
import { oncePerValue } from './oncePerValue';
import type { NumberQuantity, Quantity } from './quantity';
import { readDateText } from './readDateText';
import { readDurationText } from './readDurationText';
import { readNumberText } from './readNumberText';
import { readOrdinaryFigure } from './readOrdinaryFigure';
import { readPeriodText } from './readPeriodText';
import { readRangeText } from './readRangeText';
import { withoutRemarks } from './withoutRemarks';

const MARKS: ReadonlySet<string> = new Set(['无', '不适用', '不涉及', '无此项', 'N/A', 'NA']);
const STROKES = /^(?:-{1,6}|\/{1,3}|\\)$/;

/** Whether a normalised text says that the row does not apply: '/', '—', '无'. */
function isNotApplicable(plain: string): boolean {
  return STROKES.test(plain) || MARKS.has(plain.toUpperCase());
}

/** Longer texts are prose; they are not looked into. */
const MAX_LENGTH = 200;
/** The ordinary cell, read without further ado; eight digits may be a date. */
const BARE_NUMBER = /^-?(?:\d{1,7}|\d{9,15})(?:\.\d{1,15})?$/;
const NUMERAL = /[0-9零〇一二两三四五六七八九十百壹贰叁肆伍陆柒捌玖拾半年]/;

/** From the strictest reading to the loosest; the first that takes the whole text wins. */
const READERS = [readDateText, readPeriodText, readDurationText, readNumberText, readRangeText] as const;

/**
 * What a 指标值 or 完成值 cell means (RULES.md §2). Text that is nothing known is a word: never an error, never a guess.
 * Never throws; a cell showing an Excel error counts as blank.
 */
export function readQuantity({ value, numberFormat }: CellInput): Quantity {
  if (typeof value === 'number') {
    return numberFormat === undefined ? readNumber(value) : readNumberCell(value, numberFormat);
  }
  const text = value === null || value === undefined ? '' : String(value).trim();
  if (typeof value !== 'string') return wordOrBlank(text.toUpperCase());
  return text.length > MAX_LENGTH ? { kind: 'word', text } : readText(text);
}

const readNumber = oncePerValue((value: number): Quantity => readNumberCell(value, undefined));

const readText = oncePerValue((text: string): Quantity => {
  if (BARE_NUMBER.test(text)) return plainNumber(new Decimal(text), text);
  const plain = normalizeText(text);
  const ordinary = readOrdinaryFigure(plain, text);
  if (ordinary !== null) return ordinary;
  if (plain === '' || plain.length > MAX_LENGTH || excelError(text) !== null) return wordOrBlank(plain && text);
  if (isNotApplicable(plain)) return { kind: 'notApplicable', text };
  const grade = readGrade(plain);
  if (grade !== null) return { kind: 'grade', text, grade };
  return readFigures(plain, text) ?? { kind: 'word', text };
});

function readFigures(plain: string, text: string): Quantity | null {
  if (!NUMERAL.test(plain)) return null;
  return readPlainFigures(plain, text) ?? readRemarked(plain, text);
}

/** '≥95%(满意度)' and '95%(含95%)以上' once what is said in brackets is left out. */
function readRemarked(plain: string, text: string): Quantity | null {
  const shorter = withoutRemarks(plain);
  return shorter === null ? null : readPlainFigures(shorter, text);
}

/** What the readers make of a normalised text, one after the other. */
export function readPlainFigures(plain: string, text: string): Quantity | null {
  for (const read of READERS) {
    const quantity = read(plain, text);
    if (quantity !== null) return quantity;
  }
  return null;
}

function wordOrBlank(text: string): Quantity {
  return text === '' || excelError(text) !== null ? { kind: 'blank', text } : { kind: 'word', text };
}

function readNumberCell(value: number, numberFormat: string | undefined): Quantity {
  if (!Number.isFinite(value)) return { kind: 'blank', text: '' };
  const date = readSerial(value, numberFormat);
  if (date !== null) return date;
  const exact = excelNumber(value === 0 ? 0 : value);
  if (!isPercentFormat(numberFormat)) return plainNumber(exact, exact.toFixed());
  const written = exact.times(100);
  return { ...plainNumber(exact, `${written.toFixed()}%`), written, percent: true };
}

function readSerial(value: number, numberFormat: string | undefined): Quantity | null {
  const precision = datePrecision(numberFormat);
  const day = precision === null ? null : dayOfSerial(value);
  if (precision === null || day === null) return null;
  const { year } = day;
  const month = precision === 'year' ? 12 : day.month;
  const last = precision === 'day' ? day.day : lastDayOf(year, month);
  const from = { year, month: precision === 'year' ? 1 : month, day: precision === 'day' ? last : 1 };
  const parts = [year, pad(month), pad(last)].slice(0, precision === 'day' ? 3 : precision === 'month' ? 2 : 1);
  const to = serialOf({ year, month, day: last });
  return { kind: 'date', text: parts.join('-'), from: serialOf(from), to, month, day: last, precision };
}

function pad(part: number): string {
  return String(part).padStart(2, '0');
}

function plainNumber(number: Decimal, text: string): NumberQuantity {
  const value = number.isZero() ? new Decimal(0) : number;
  return {
    kind: 'number',
    text,
    value,
    written: value,
    percent: false,
    comparator: null,
    unit: '',
    approximate: false,
  };
}
