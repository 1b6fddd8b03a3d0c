import type { CellValue } from '../../cell/cell';
import { TEXT_FORMAT } from '../../cell/numberFormat';
import type { Entry } from './entry';

/**
 * What makes Excel take a text for a formula (Microsoft's documentation of Range.values; + and - too), or for the mark of a text; with
 * the full-width and other forms that an input method may bring along and that Excel may read alike.
 */
const BEGINNING = /^\s*[=+\-@'＝＋－＠＇﹦﹢﹣﹫−]/u;
/**
 * Nothing but what numbers, dates, times, amounts of money and their Chinese forms are made of; whether Excel reads a text of these as
 * one depends on its version and language.
 */
const FIGURES =
  /^[\p{N}\s.,:;'/\\+\-()（）%‰$¥￥€£eE×*#零一二三四五六七八九十百千万亿两正元整年月日号时点分秒上下午半AaPpMm]+$/u;
const HAS_FIGURE = /[\p{N}零一二三四五六七八九十百千万亿两]/u;
/** Dates with the English name of a month. */
const ENGLISH_DATE =
  /^\s*(\d{1,4}[\s\-/.]*)?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s\-/.,]*\d*[\s\-/.,]*\d*\s*$/iu;
const LOGICAL = /^\s*(true|false)\s*$/iu;
const ERROR_VALUE = /^#[A-Z0-9_/]+[!?]?$/i;

/** What to give a cell of that number format so that it holds exactly this text, whatever it looks like. */
export function textEntry(text: string, numberFormat: string): Entry {
  const isMistakable = BEGINNING.test(text) || (numberFormat !== TEXT_FORMAT && maybeRead(text));
  return (isMistakable ? `'${text}` : text) as Entry;
}

/** What to give a cell of that number format so that it holds exactly this value, which was read from a cell or is to be one. */
export function literalEntry(value: CellValue, numberFormat: string): Entry {
  // An error that stands in a cell as a value stays one.
  if (typeof value !== 'string' || ERROR_VALUE.test(value)) return value as Entry;
  return textEntry(value, numberFormat);
}

function maybeRead(text: string): boolean {
  const plain = text.normalize('NFKC');
  return (
    (FIGURES.test(plain) && HAS_FIGURE.test(plain)) ||
    ENGLISH_DATE.test(plain) ||
    LOGICAL.test(plain) ||
    ERROR_VALUE.test(plain.trim())
  );
}
