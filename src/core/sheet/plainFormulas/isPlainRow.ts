import { isBlankCell, textIn } from '../../form/cellState';
import type { Indicator } from '../../form/form';
import { natureOfSubcategory } from '../../form/natureOfSubcategory';
import { notApplicableMarks } from '../../form/notApplicableMarks';
import type { CellValue } from '../../cell/cell';
import { isSameResult } from '../../cell/isSameResult';
import type { Scheme } from '../../scheme/scheme';
import { exact, roundHalfUp } from '../../scoring/exact';
import { SMALLEST_DEGREE } from '../../scoring/scoreQualitative';
import { allSigns, figureMarks, sharedUnits } from './textParts';

/** What Excel alone can read of a text without its unit: one number, with a percent sign and one comparator or without. */
interface PlainFigure {
  readonly value: number;
  readonly isPercent: boolean;
  readonly hasSign: boolean;
}

const SIGNS = [...allSigns].sort((one, other) => other.length - one.length);
/** The percent sign is part of a figure here. */
const UNITS = sharedUnits.filter((unit) => unit !== '%');
/** No more than the native formula looks at before a unit. */
const DIGITS = /^(?=.{1,12}$)\d+(?:\.\d+)?$/;
const NUMBER = /^(\d+(?:\.\d+)?)(%?)$/;

/**
 * Whether the native formula of a row (plainIndicatorScore) is known to show the value that stands there: only then may it take the
 * place of INDSCORE. Careful on purpose: whatever it is not certain of is no plain row.
 */
export function isPlainRow(row: Indicator, value: CellValue, scheme: Scheme): boolean {
  const { weight } = row;
  if (!weight || (typeof weight.value !== 'number' && !isBlankCell(weight))) return false;
  if (typeof weight.value !== 'number' || weight.value <= 0) return value === '';
  const known = plainScore(row, weight.value, scheme);
  if (known === 'byRule') return typeof value === 'number';
  return known !== 'unknown' && isSameResult(known, value);
}

/** What the native formula shows; 'byRule' where it is what the scheme's rule for numbers gives. */
function plainScore(row: Indicator, weight: number, scheme: Scheme): number | '' | 'byRule' | 'unknown' {
  const [target, actual] = joinedTexts(row);
  if (target === '' || actual === '') return '';
  if (target === actual) return applies(target) ? weight : 'unknown';
  const reached = plainFigure(actual);
  if (applies(target) && !hasAny(target, figureMarks)) return wordScore(actual, reached, weight, scheme);
  const unit = row.unit ? '' : unitOf(actual);
  const [planned, counted] = [plainFigure(target, unit), plainFigure(actual, unit)];
  if (!planned || !counted) return 'unknown';
  if (planned.isPercent !== counted.isPercent) return '';
  const isTime = natureOfSubcategory(textIn(row.subcategory)) === '时效';
  if (isTime && !planned.hasSign && !planned.isPercent) return planned.value === counted.value ? weight : '';
  return planned.value > 0 ? 'byRule' : 'unknown';
}

/** The unit an actual ends with, as the native formula leaves it out on both sides; '' for none. */
function unitOf(actual: string): string {
  return UNITS.find((unit) => actual.endsWith(unit) && DIGITS.test(actual.slice(0, -unit.length))) ?? '';
}

function wordScore(
  actual: string,
  reached: PlainFigure | null,
  weight: number,
  { qualitative }: Scheme,
): number | '' | 'unknown' {
  if (!reached) return hasAny(actual, figureMarks) || hasAny(actual, SIGNS) ? 'unknown' : '';
  const share = reached.isPercent ? reached.value / 100 : reached.value;
  if (share < SMALLEST_DEGREE || (!reached.isPercent && share > 1)) return '';
  return Math.min(weight, roundHalfUp(exact(weight).mul(exact(share)), qualitative.decimals).toNumber());
}

/** Target and actual with 指标性质 and 度量单位 as the native formula joins them. */
function joinedTexts({ target, actual, nature, unit }: Indicator): [target: string, actual: string] {
  const isPercent = unit !== undefined && unit !== null && textOf(unit.value) === '%';
  const figure = (value: CellValue): string => {
    const text = textOf(value);
    return isPercent && /\d$/.test(text) ? `${text}%` : text;
  };
  const sign = nature ? textOf(nature.value).replace('定性', '') : '';
  return [figure(target.value) === '' ? '' : sign + figure(target.value), figure(actual.value)];
}

/** As SUBSTITUTE(ASC(…)," ","") gives it. */
function textOf(value: CellValue): string {
  return String(value)
    .replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - WIDE_BY))
    .replace(/[ \u3000]/g, '');
}

/** How far the full-width forms of ASCII lie above it. */
const WIDE_BY = 0xfee0;

function plainFigure(text: string, unit = ''): PlainFigure | null {
  const sign = SIGNS.find((one) => text.includes(one));
  const unsigned = sign === undefined ? text : text.replace(sign, '');
  const [, digits, percent] = NUMBER.exec(withoutEnd(unsigned, unit)) ?? [];
  if (digits === undefined) return null;
  return { value: Number(digits), isPercent: percent === '%', hasSign: sign !== undefined };
}

function withoutEnd(text: string, end: string): string {
  return end !== '' && text.endsWith(end) ? text.slice(0, -end.length) : text;
}

function applies(text: string): boolean {
  return !['', ...notApplicableMarks].includes(text.toUpperCase());
}

function hasAny(text: string, parts: readonly string[]): boolean {
  return parts.some((part) => text.includes(part));
}
