/** Ends the call with #VALUE! and a sentence: an argument is wrong and must be changed. */
export function invalidValue(message: string): never {
  return fail(CustomFunctions.ErrorCode.invalidValue, message);
}

/** Ends the call with #N/A and a sentence: the arguments are fine as such, but there is no result for them. */
export function notAvailable(message: string): never {
  return fail(CustomFunctions.ErrorCode.notAvailable, message);
}

function fail(code: CustomFunctions.ErrorCode, message: string): never {
  // Excel wants its own class here, which does not extend Error.
  throw new CustomFunctions.Error(code, message);
}
