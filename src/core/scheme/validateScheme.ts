import * as z from 'zod/mini';
import { definitionPart } from './definitionPart';
import { underPresentNames } from './formerNames';
import type { Scheme } from './scheme';
import { schemeDefinition } from './schemeDefinition';
import type { FieldKind, SchemePath, SchemeProblem } from './schemeProblem';
import { schemeRuleProblems } from './schemeRules';

// Compiled readers would need eval, which the page's security policy may forbid.
z.config({ jitless: true });

/** A scheme fit for use, or everything that is wrong with it. */
export type SchemeResult =
  { readonly ok: true; readonly scheme: Scheme } | { readonly ok: false; readonly problems: readonly SchemeProblem[] };

/**
 * Checks a user's own scheme (schemas/scheme.schema.json), reads fields by their former names too, and fills in the defaults of
 * 财预〔2020〕10号 for what is left out.
 */
export function validateScheme(json: unknown): SchemeResult {
  const { json: given, problems } = isObject(json) ? underPresentNames(json) : { json, problems: [] };
  const read = schemeDefinition.safeParse(withoutSchema(given));
  const wrong = read.success ? [] : read.error.issues.flatMap((issue) => problemsOf(issue, given));
  if (!read.success || problems.length > 0) return { ok: false, problems: [...problems, ...wrong] };
  const crossed = schemeRuleProblems(read.data);
  return crossed.length === 0 ? { ok: true, scheme: read.data } : { ok: false, problems: crossed };
}

function isObject(json: unknown): json is Readonly<Record<string, unknown>> {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}

/** '$schema' lets an editor check the file while it is written. */
function withoutSchema(json: unknown): unknown {
  if (!isObject(json)) return json;
  return Object.fromEntries(Object.entries(json).filter(([name]) => name !== '$schema'));
}

function problemsOf(issue: z.core.$ZodIssue, json: unknown): SchemeProblem[] {
  const path = issue.path.map((key) => (typeof key === 'number' ? key : String(key)));
  const part = definitionPart(schemeDefinition, path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ path: [...path, key], code: 'unknownField', known: part.fields }));
    case 'too_small':
    case 'too_big':
      if (issue.origin === 'string') return [{ path, code: 'emptyText' }];
      if (issue.origin === 'array') return [{ path, code: 'emptyList', mayBeNull: part.mayBeNull }];
      return [{ path, code: 'outOfRange', min: part.min, max: part.max }];
    case 'invalid_format':
      return [{ path, code: 'badId' }];
    case 'invalid_value':
      return isMissing(json, path)
        ? [{ path, code: 'missing' }]
        : [{ path, code: 'notOneOf', words: issue.values.map(String) }];
    default:
      return isMissing(json, path)
        ? [{ path, code: 'missing' }]
        : [{ path, code: 'wrongKind', expected: expectedKind(issue) }];
  }
}

function isMissing(json: unknown, path: SchemePath): boolean {
  const last = path.at(-1);
  if (last === undefined) return false;
  const holder = path
    .slice(0, -1)
    .reduce<unknown>((outer, key) => (outer as Readonly<Record<string, unknown>>)[key], json);
  return !Object.hasOwn(holder as object, last);
}

/** zod's names for what was expected, and ours. */
const KINDS: Readonly<Record<string, FieldKind>> = {
  object: 'object',
  array: 'list',
  string: 'text',
  number: 'number',
  int: 'integer',
  boolean: 'boolean',
};

function expectedKind(issue: z.core.$ZodIssue): FieldKind {
  return (issue.code === 'invalid_type' ? KINDS[issue.expected] : undefined) ?? 'object';
}
