/** What an Excel cell holds: '' is an empty cell; errors are their text, e.g. '#N/A'. */
export type CellValue = string | number | boolean;

/** Excel.RangeValueType of a value. */
export type CellValueKind = 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error';

/** A cell whose custom function has not answered yet. */
export const BUSY = '#BUSY!';

const ERRORS: ReadonlySet<string> = new Set([
  BUSY,
  '#DIV/0!',
  '#N/A',
  '#NAME?',
  '#NULL!',
  '#NUM!',
  '#REF!',
  '#VALUE!',
  '#SPILL!',
  '#CALC!',
  '#GETTING_DATA',
]);

/** Whether the text is one of Excel's error values. */
export function isErrorValue(value: CellValue | null): value is string {
  return typeof value === 'string' && ERRORS.has(value);
}

/** How Excel classes the value. */
export function kindOf(value: CellValue): CellValueKind {
  if (value === '') return 'Empty';
  if (isErrorValue(value)) return 'Error';
  if (typeof value === 'number') return 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}

/** Excel keeps 15 significant digits of a number. */
export function with15Digits(value: number): number {
  return Number.isFinite(value) ? Number(value.toPrecision(15)) : value;
}
