/** The number format of an ordinary cell. */
export const GENERAL = 'General';
/** The number format of cells that keep texts as they are. */
export const TEXT_FORMAT = '@';
/** The number format of 执行率. */
export const RATE_FORMAT = '0.00%';

/** The number format of money in 元 and of sums: to the cent, thousands apart. */
export const MONEY_FORMAT = '#,##0.00';
/** The number format of money in 万元: thousands apart, and no figure before the cent left out. */
export const WAN_FORMAT = '#,##0.00####';

/** How exact a date cell shows its date. */
export type DatePrecision = 'day' | 'month' | 'year';

/** How a number format comes to show a percent sign: 'counted', it shows a hundred times the number; 'written', the number with a sign beside it. */
export type PercentSign = 'counted' | 'written';

/** What a number format shows as it stands: texts in quotes, single characters after \ or !. */
const WRITTEN = /"([^"]*)"|[\\!](.)/g;
/** Spaces, fillers, colours, conditions and calendars: what in a number format is neither digit nor date nor text. */
const UNSEEN = /_.|\*.|\[[^\]]*\]/g;

/** A number format without the texts it shows and without what it does not show: only its codes are left. */
export function formatCodes(numberFormat: string): string {
  return numberFormat.replace(/"[^"]*"|[\\!].|_.|\*.|\[[^\]]*\]/g, '');
}

/** What a number format shows of a date: 'yyyy-m-d' a day, 'yyyy"年"m"月"' a month. Null when it is no date format (times included). */
export function datePrecision(numberFormat: string | undefined): DatePrecision | null {
  if (numberFormat === undefined || numberFormat === '' || numberFormat === GENERAL) return null;
  const codes = formatCodes(numberFormat.split(';')[0] ?? '').toLowerCase();
  if (codes.includes('general') || /[0#?]/.test(codes)) return null;
  if (codes.includes('d')) return 'day';
  if (!codes.includes('y')) return null;
  return codes.includes('m') ? 'month' : 'year';
}

/** Whether a number format shows a percentage: a hundred times the number, with a sign. */
export function isPercentFormat(numberFormat: string | undefined): boolean {
  return percentSign(numberFormat) === 'counted';
}

/** How a number format comes to show a percent sign, '0.00%' or '0.00"%"'; null where it shows none. */
export function percentSign(numberFormat: string | undefined): PercentSign | null {
  if (numberFormat === undefined || !/[%％]/.test(numberFormat)) return null;
  if (formatCodes(numberFormat).includes('%')) return 'counted';
  return /[%％]/.test(numberFormat.replace(UNSEEN, '').replace(WRITTEN, '$1$2')) ? 'written' : null;
}
