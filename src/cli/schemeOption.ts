import type { Scheme } from '../core/scheme/scheme';
import { defaultScheme, knownSchemes, schemeByName } from '../core/scheme/schemes';
import { unknownScheme } from '../wording/zh-CN/functions';
import { UsageError } from './usageError';

/** The scheme an option names, the default when it was not given; throws UsageError for an unknown one. */
export function schemeOption(name: string | null): Scheme {
  if (name === null) return defaultScheme;
  const scheme = schemeByName(name);
  if (scheme) return scheme;
  const known = knownSchemes().map((candidate) => candidate.name);
  throw new UsageError(unknownScheme(name, known));
}
