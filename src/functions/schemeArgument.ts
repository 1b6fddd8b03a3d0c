import type { Scheme } from '../core/scheme/scheme';
import { defaultScheme, knownSchemes, schemeByName } from '../core/scheme/schemes';
import { isEmptyOrZero, cellArgument, textArgument } from './cellArgument';
import { errorSentences } from './errorSentences';
import { invalidValue } from './functionError';

/** The scheme an argument names; the default for an empty one. An unknown name is #VALUE! with the names known. */
export function schemeArgument(argument: unknown): Scheme {
  if (isEmptyOrZero(cellArgument(argument))) return defaultScheme;
  const name = textArgument(argument);
  const scheme = schemeByName(name);
  if (scheme) return scheme;
  const known = knownSchemes().map((one) => one.name);
  invalidValue(errorSentences().unknownScheme(name, known));
}
