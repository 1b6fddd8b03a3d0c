import { CustomFunctionError } from './customFunctionError';
import type { ErrorCode } from './customFunctionError';

/** The SCODE of an argument that is left out (DISP_E_PARAMNOTFOUND): functions of others in WPS are seen to get it as a number. */
const LEFT_OUT = 0x80020004 | 0;

/** The SCODEs of errors in cells, as automation hands them over: xlErrNull is 2000, and 0x800A0000 stands before it. */
const ERROR_CODES: Readonly<Record<number, ErrorCode>> = {
  [scodeOf(2000)]: '#NULL!',
  [scodeOf(2007)]: '#DIV/0!',
  [scodeOf(2015)]: '#VALUE!',
  [scodeOf(2023)]: '#REF!',
  [scodeOf(2029)]: '#NAME?',
  [scodeOf(2036)]: '#NUM!',
  [scodeOf(2042)]: '#N/A',
};

const DAY_MS = 86_400_000;
/** Day 0 of the numbers that stand for dates. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/**
 * An argument as Office's runtime would hand it over. What WPS gives for a cell is not published: the value itself, a matrix of one
 * and a Range with the values in Value2 are all read, so are all ways to leave an argument out.
 * @throws {CustomFunctionError} for an error in a cell: Office shows that error and does not call the function
 */
export function argumentFromWps(given: unknown): unknown {
  const value = isRange(given) ? given.Value2 : given;
  return Array.isArray(value) ? value.map(argumentFromWps) : plainValue(value);
}

function plainValue(value: unknown): unknown {
  if (value === undefined || value === LEFT_OUT) return null;
  if (isDate(value)) return dayNumber(value);
  const code = typeof value === 'number' ? ERROR_CODES[value] : undefined;
  if (code !== undefined) throw new CustomFunctionError(code);
  return value;
}

/** Not `hasOwn`: the members of an object of the host may lie on its prototype, and such an object may be callable. */
function isRange(given: unknown): given is { readonly Value2: unknown } {
  return given !== null && (typeof given === 'object' || typeof given === 'function') && 'Value2' in given;
}

/** Not `instanceof`: what comes from the host may have been made outside the page. */
function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

/** The number that stands for a date in a cell. */
function dayNumber(date: Date): number {
  const time = Date.UTC(
    ...([date.getFullYear(), date.getMonth(), date.getDate()] as const),
    ...([date.getHours(), date.getMinutes(), date.getSeconds()] as const),
  );
  return (time - DAY_ZERO) / DAY_MS;
}

function scodeOf(errorNumber: number): number {
  return (0x800a0000 + errorNumber) | 0;
}
