/** '#N/A', '#NAME?', '#DIV/0!' and whatever else Excel may come to show: capitals behind #, closed by ! or ?. */
const ERROR = /^#(?:N\/A|GETTING_DATA|[A-Z][A-Z0-9_/]*[!?])$/;
/** What a cell shows while its result is under way; it turns into a value or another error by itself. */
const PENDING: ReadonlySet<string> = new Set(['#BUSY!', '#GETTING_DATA', '#CONNECT!']);

/** The error a cell's value stands for, as Excel writes it ('#NAME?'); null for any other value. */
export function excelError(value: unknown): string | null {
  if (typeof value !== 'string' || !/[#＃]/.test(value)) return null;
  const text = value.normalize('NFKC').trim().toUpperCase();
  return ERROR.test(text) ? text : null;
}

/** Whether a value says that the result is still being calculated. */
export function isPendingError(value: unknown): boolean {
  return PENDING.has(excelError(value) ?? '');
}
