import { formatCodes, isPercentFormat } from '../../cell/numberFormat';

/** Significant digits a cell of the format General shows at most. */
const GENERAL_DIGITS = 11;
/** What in a number format is no part of what is shown: colours, conditions, spaces as wide as a character, fillers. */
const INVISIBLE = /\[[^\]]*\]|_.|\*./g;

/** About what a cell shows of a number in a number format: digits, signs and words; as long as the real thing, if not the same. */
export function shownNumber(value: number, numberFormat: string): string {
  const [positive = '', negative] = numberFormat.replace(INVISIBLE, '').split(';');
  const code = value < 0 && negative !== undefined ? negative : positive;
  const sign = value < 0 && negative === undefined ? '-' : '';
  if (/^(general|@|)$/i.test(code.trim())) return String(Number(value.toPrecision(GENERAL_DIGITS)));
  if (/[ymdhs]/i.test(formatCodes(code))) return dateText(code);
  return sign + numberText(Math.abs(value), code);
}

/** Letters of a date format are about as many as the digits they stand for; a single one may become two. */
function dateText(code: string): string {
  return code
    .replace(/"([^"]*)"|\\(.)/g, '$1$2')
    .replace(/\b[mdhs]\b|(?<![mdhs])[mdhs](?![mdhs])/gi, '00')
    .replace(/[ymdhs]/gi, '0');
}

function numberText(value: number, code: string): string {
  const digits = /[0#?][0#?,]*(\.([0#?]*))?/.exec(code);
  if (!digits) return code.replace(/"([^"]*)"|\\(.)/g, '$1$2');
  const [pattern, , decimals = ''] = digits;
  const shown = isPercentFormat(code) ? value * 100 : value;
  const least = (decimals.match(/0/g) ?? []).length;
  const text = shown.toFixed(Math.min(decimals.length, 20));
  const trimmed = trimZeros(text, least);
  const grouped = pattern.includes(',') ? withThousands(trimmed) : trimmed;
  return code.replace(pattern, grouped).replace(/"([^"]*)"|\\(.)/g, '$1$2');
}

/** Without the zeros at the end that '#' does not show. */
function trimZeros(text: string, least: number): string {
  const [whole = '', decimals] = text.split('.');
  if (decimals === undefined) return whole;
  const kept = decimals.slice(0, least) + decimals.slice(least).replace(/0+$/, '');
  return kept === '' ? whole : `${whole}.${kept}`;
}

function withThousands(text: string): string {
  const [whole = '', decimals] = text.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}
