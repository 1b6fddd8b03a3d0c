/** How exact a date cell shows its date. */
export type DatePrecision = 'day' | 'month' | 'year';

const LITERALS = /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g;

/** What a number format shows of a date: 'yyyy-m-d' a day, 'yyyy"年"m"月"' a month. Null when it is no date format (times included). */
export function datePrecision(numberFormat: string | undefined): DatePrecision | null {
  if (numberFormat === undefined || numberFormat === '' || numberFormat === 'General') return null;
  const codes = (numberFormat.split(';')[0] ?? '').replace(LITERALS, '').toLowerCase();
  if (codes.includes('general') || /[0#?]/.test(codes)) return null;
  if (codes.includes('d')) return 'day';
  if (!codes.includes('y')) return null;
  return codes.includes('m') ? 'month' : 'year';
}

/** Whether a number format shows a percentage. */
export function isPercentFormat(numberFormat: string | undefined): boolean {
  return numberFormat !== undefined && numberFormat.includes('%') && numberFormat.replace(LITERALS, '').includes('%');
}
