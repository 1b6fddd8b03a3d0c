/** The errors a function ends with, by the names Office's runtime gives them, as a cell shows them. */
export const errorCodes = {
  divisionByZero: '#DIV/0!',
  invalidName: '#NAME?',
  invalidNumber: '#NUM!',
  invalidReference: '#REF!',
  invalidValue: '#VALUE!',
  notAvailable: '#N/A',
  nullReference: '#NULL!',
} as const;

/** An error as a cell shows it. */
export type ErrorCode = (typeof errorCodes)[keyof typeof errorCodes];

/**
 * What a function throws where it has no result, as `CustomFunctions.Error` in Office. Nothing published says what WPS shows for an
 * exception, so its own text names the error, too: whatever of it is shown, it is no number.
 */
export class CustomFunctionError extends Error {
  constructor(
    readonly code: ErrorCode,
    message = '',
  ) {
    super(message);
    this.name = code;
  }
}
