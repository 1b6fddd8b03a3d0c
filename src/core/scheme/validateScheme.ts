import { schemeMessages } from '../messages/scheme';
import type { SchemeProblem } from './fieldReaders';
import type { Scheme } from './scheme';
import { readSchemeFields } from './schemeFields';
import { isNamed, schemeNames } from './schemeNames';
import { schemeRuleProblems } from './schemeRules';
import { builtInSchemes } from './schemes';

/** A scheme fit for use, or everything that is wrong with it. */
export type SchemeResult =
  { readonly ok: true; readonly scheme: Scheme } | { readonly ok: false; readonly problems: readonly SchemeProblem[] };

/**
 * Checks a user's own scheme (schemas/scheme.schema.json) and fills in the defaults of 财预〔2020〕10号 for what is left out.
 * Names of built-in schemes are taken.
 */
export function validateScheme(json: unknown): SchemeResult {
  const problems: SchemeProblem[] = [];
  const scheme = readSchemeFields(json, { path: '', problems });
  if (problems.length === 0) problems.push(...schemeRuleProblems(scheme), ...nameProblems(scheme));
  return problems.length === 0 ? { ok: true, scheme } : { ok: false, problems };
}

function nameProblems(scheme: Scheme): SchemeProblem[] {
  const paths = ['id', 'name', ...scheme.aliases.map((_, index) => `aliases[${index}]`)];
  return schemeNames(scheme).flatMap((name, index) => {
    const taken = builtInSchemes.some((builtIn) => isNamed(builtIn, name));
    return taken ? [{ path: paths[index] ?? '', message: schemeMessages.reservedName(name) }] : [];
  });
}
