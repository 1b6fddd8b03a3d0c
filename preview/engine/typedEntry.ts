import { isErrorValue, with15Digits } from './cellValue';
import type { CellValue } from './cellValue';

/** What Excel makes of a text that is entered into a cell. */
export interface Entry {
  readonly value: CellValue;
  /** The formula, with leading '=', when the entry is one; the value is '' then. */
  readonly formula?: string;
  /** The number format the entry brings along; it is taken when the cell has none of its own. */
  readonly format?: string;
}

/** What Excel does with a text for a cell formatted as text; nobody has written it down, so tests try it either way. */
export interface TextCellRules {
  /** A leading ' is the mark of a text and no part of it. */
  readonly takesMark: boolean;
  /** A text with = is a formula. */
  readonly takesFormulas: boolean;
}

/** Text cells keep every character. */
export const KEEPS_ALL: TextCellRules = { takesMark: false, takesFormulas: false };

const TEXT_FORMAT = '@';
/** = and what Excel reads as if = stood before it; an input method may bring their full-width forms. */
const FORMULA_START = /^[=+\-@＝＋－＠]./s;

/**
 * Reads an entry as Excel (Chinese, Windows) does: formulas, numbers, percents, dates, times, TRUE and FALSE; what begins with +, -
 * or @ and is no number is a formula, too. A leading ' keeps every character of a text.
 */
export function readEntry(text: string, cellFormat: string, rules = KEEPS_ALL): Entry {
  const isTextCell = cellFormat === TEXT_FORMAT;
  if (text.startsWith("'") && (!isTextCell || rules.takesMark)) return { value: text.slice(1) };
  if (isTextCell && !rules.takesFormulas) return { value: text };
  if (text.startsWith('=') && text.length > 1) return { value: '', formula: text };
  if (isTextCell) return { value: text };
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return { value: trimmed.toLowerCase() === 'true' };
  if (isErrorValue(trimmed.toUpperCase())) return { value: trimmed.toUpperCase() };
  return (
    readNumber(halfWidth(trimmed)) ??
    readDate(halfWidth(trimmed)) ??
    readTime(halfWidth(trimmed)) ??
    readFormula(trimmed) ?? { value: text }
  );
}

/** Figures typed with a Chinese input method. */
function halfWidth(text: string): string {
  return /[０-９]/.test(text) ? text.normalize('NFKC') : text;
}

/** Excel stores -A1 as =-A1. */
function readFormula(text: string): Entry | null {
  if (!FORMULA_START.test(text)) return null;
  const begun = text.charAt(0).normalize('NFKC') + text.slice(1);
  return { value: '', formula: begun.startsWith('=') ? begun : `=${begun}` };
}

/** A number typed into a cell that shows percents counts as percents: 98 is 98%; numbers below 1 stay fractions. */
export function asTypedPercent(entry: Entry, cellFormat: string): Entry {
  const percents = cellFormat.includes('%') && typeof entry.value === 'number' && entry.format === undefined;
  if (!percents || Math.abs(Number(entry.value)) < 1) return entry;
  return { value: with15Digits(Number(entry.value) / 100) };
}

const NUMBER = /^([+-]?)([￥¥$]?)((?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?)(?:e([+-]?\d{1,3}))?( ?%)?$/i;

function readNumber(text: string): Entry | null {
  const match = NUMBER.exec(/^\(.+\)$/.test(text) ? `-${text.slice(1, -1)}` : text);
  const [, sign = '', currency = '', digits = '', exponent, percent] = match ?? [];
  if (!match || !/\d/.test(digits)) return null;
  const plain = Number(`${sign}${digits.replaceAll(',', '')}e${exponent ?? 0}`);
  if (!Number.isFinite(plain)) return null;
  const value = with15Digits(percent ? plain / 100 : plain);
  const format = formatOfNumber(digits, currency, exponent !== undefined, Boolean(percent));
  return format === undefined ? { value } : { value, format };
}

function formatOfNumber(digits: string, currency: string, exponent: boolean, percent: boolean): string | undefined {
  const decimals = /\.\d/.test(digits);
  if (percent) return decimals ? '0.00%' : '0%';
  if (exponent) return '0.00E+00';
  const grouped = decimals ? '#,##0.00' : '#,##0';
  if (currency) return `${currency === '$' ? '$' : '¥'}${grouped}`;
  return digits.includes(',') ? grouped : undefined;
}

const FULL_DATE = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/;
const CHINESE_DATE = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/;
const CHINESE_MONTH = /^(\d{4})年(\d{1,2})月$/;
const YEAR_MONTH = /^(\d{4})[-/](\d{1,2})$/;
const SHORT_DATE = /^(\d{1,2})[-/](\d{1,2})$/;
const CHINESE_SHORT_DATE = /^(\d{1,2})月(\d{1,2})日$/;

function readDate(text: string): Entry | null {
  const full = FULL_DATE.exec(text);
  if (full) return dateEntry(full[1], full[3], full[4], 'yyyy/m/d');
  const chinese = CHINESE_DATE.exec(text);
  if (chinese) return dateEntry(chinese[1], chinese[2], chinese[3], 'yyyy"年"m"月"d"日"');
  const month = CHINESE_MONTH.exec(text);
  if (month) return dateEntry(month[1], month[2], '1', 'yyyy"年"m"月"');
  const yearMonth = YEAR_MONTH.exec(text);
  if (yearMonth) return dateEntry(yearMonth[1], yearMonth[2], '1', 'mmm-yy');
  const short = SHORT_DATE.exec(text) ?? CHINESE_SHORT_DATE.exec(text);
  return short && readShortDate(short[1], short[2]);
}

/** 3-5 is the 5th of March; 20-3 the March of 2020, 2-30 the February of 1930. */
function readShortDate(first = '', second = ''): Entry | null {
  const year = (digits: string) => String(Number(digits) + (Number(digits) < 30 ? 2000 : 1900));
  return (
    dateEntry(String(new Date().getFullYear()), first, second, 'm"月"d"日"') ??
    dateEntry(year(first), second, '1', 'mmm-yy') ??
    dateEntry(year(second), first, '1', 'mmm-yy')
  );
}

function dateEntry(year = '', month = '', day = '', format: string): Entry | null {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const real = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day) && Number(year) >= 1900;
  return real ? { value: date.getTime() / 86_400_000 + 25_569, format } : null;
}

function readTime(text: string): Entry | null {
  const [, hours, minutes, seconds] = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?$/.exec(text) ?? [];
  if (hours === undefined || minutes === undefined || Number(hours) > 23) return null;
  const value = with15Digits((Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)) / 86_400);
  return { value, format: seconds === undefined ? 'h:mm' : 'h:mm:ss' };
}
