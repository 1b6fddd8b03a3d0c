import { schemeMessages } from '../messages/scheme';

/** Something wrong at one place of a scheme file. */
export interface SchemeProblem {
  /** Where: 'qualitative.shares.partly', 'grades[2].from'; '' for the file as a whole. */
  readonly path: string;
  /** What is wrong and what to do. */
  readonly message: string;
}

/** Where a reader is in the file, and where it reports what is wrong. */
export interface ReadContext {
  readonly path: string;
  readonly problems: SchemeProblem[];
}

/** Reads one value of a file; reports what is wrong and then gives a value of the right type all the same. */
export type FieldReader<T> = (json: unknown, context: ReadContext) => T;

/** A field of an object: how it is read, and what it is when left out; without a default it is required. */
export interface Field<T> {
  readonly read: FieldReader<T>;
  readonly byDefault?: T;
}

/** Lower and upper limit of a number, both allowed. */
export interface NumberLimits {
  readonly min: number;
  readonly max: number;
  readonly integer?: boolean;
}

/** A text that is not empty. */
export const textReader: FieldReader<string> = (json, context) => {
  if (typeof json !== 'string') return report(context, schemeMessages.notText(), '');
  const text = json.trim();
  return text === '' ? report(context, schemeMessages.emptyText(), '') : text;
};

/** A text of lower-case letters, digits and hyphens. */
export const idReader: FieldReader<string> = (json, context) => {
  if (typeof json !== 'string') return report(context, schemeMessages.notText(), '');
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(json) ? json : report(context, schemeMessages.badId(), '');
};

/** true or false. */
export const booleanReader: FieldReader<boolean> = (json, context) =>
  typeof json === 'boolean' ? json : report(context, schemeMessages.notBoolean(), false);

/** A number within limits. */
export function numberReader({ min, max, integer = false }: NumberLimits): FieldReader<number> {
  return (json, context) => {
    if (typeof json !== 'number' || !Number.isFinite(json)) return report(context, schemeMessages.notNumber(), max);
    if (integer && !Number.isInteger(json)) return report(context, schemeMessages.notInteger(), max);
    if (json < min || json > max) return report(context, schemeMessages.outOfRange(min, max), max);
    return json;
  };
}

/** One of a few words. */
export function wordReader<Word extends string>(words: readonly [Word, ...Word[]]): FieldReader<Word> {
  return (json, context) =>
    words.find((word) => word === json) ?? report(context, schemeMessages.notOneOf(words), words[0]);
}

/** A value or null. */
export function nullable<T>(read: FieldReader<T>): FieldReader<T | null> {
  return (json, context) => (json === null ? null : read(json, context));
}

/** A list of values. */
export function listReader<T>(read: FieldReader<T>): FieldReader<readonly T[]> {
  return (json, context) => {
    if (!Array.isArray(json)) return report(context, schemeMessages.notList(), []);
    return json.map((item, index) => read(item, { ...context, path: `${context.path}[${index}]` }));
  };
}

/** An object of known fields; unknown ones are reported, as they are mostly misspelt. */
export function objectReader<T extends object>(fields: { readonly [Key in keyof T]: Field<T[Key]> }): FieldReader<T> {
  return (json, context) => {
    const isObject = typeof json === 'object' && json !== null && !Array.isArray(json);
    if (!isObject) report(context, schemeMessages.notObject(), null);
    const given = isObject ? new Map<string, unknown>(Object.entries(json)) : new Map<string, unknown>();
    if (isObject) reportUnknown([...given.keys()], Object.keys(fields), context);
    const read = (key: keyof T & string) => readField(fields[key], given, key, context, isObject);
    const entries = (Object.keys(fields) as (keyof T & string)[]).map((key) => [key, read(key)] as const);
    return Object.fromEntries(entries) as T;
  };
}

function readField<T>(
  field: Field<T>,
  given: ReadonlyMap<string, unknown>,
  key: string,
  context: ReadContext,
  isReported: boolean,
): T {
  const inner = { ...context, path: context.path === '' ? key : `${context.path}.${key}` };
  if (given.has(key)) return field.read(given.get(key), inner);
  if (field.byDefault !== undefined) return field.byDefault;
  if (isReported) report(inner, schemeMessages.required(), null);
  return field.read(undefined, { path: inner.path, problems: [] });
}

function reportUnknown(keys: readonly string[], known: readonly string[], context: ReadContext): void {
  // '$schema' lets an editor check the file while it is written.
  const allowed = context.path === '' ? [...known, '$schema'] : known;
  for (const key of keys.filter((candidate) => !allowed.includes(candidate))) {
    const path = context.path === '' ? key : `${context.path}.${key}`;
    report({ ...context, path }, schemeMessages.unknownField(known), null);
  }
}

function report<T>({ path, problems }: ReadContext, message: string, instead: T): T {
  problems.push({ path, message });
  return instead;
}
