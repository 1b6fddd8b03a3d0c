import { parseArgs } from 'node:util';
import type { Scheme } from '../core/scheme/scheme';
import { defaultScheme, knownSchemes, schemeByName } from '../core/scheme/schemes';
import { optionMessages } from '../wording/zh-CN/cli';
import { unknownScheme } from '../wording/zh-CN/functions';

/** The options a command knows: with a value ('text'), or without ('flag'). */
type OptionKinds = Readonly<Record<string, 'text' | 'flag'>>;

/** A command line taken apart; an option that was not given is null or false. */
interface OptionsReading<Kinds extends OptionKinds> {
  readonly values: { readonly [Name in keyof Kinds]: Kinds[Name] extends 'flag' ? boolean : string | null };
  readonly rest: readonly string[];
}

/**
 * Reads `--name value`, `--name=value` and `--flag`; what is no option is the rest, as is everything after `--`.
 * Throws UsageError for an option that is unknown, lacks its value, or was given one it does not take.
 */
export function readOptions<Kinds extends OptionKinds>(args: readonly string[], kinds: Kinds): OptionsReading<Kinds> {
  const options = mapValues(kinds, (kind) => ({ type: kind === 'flag' ? ('boolean' as const) : ('string' as const) }));
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  const values: Record<string, string | boolean | null> = mapValues(kinds, (kind) => (kind === 'flag' ? false : null));
  const rest: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') rest.push(token.value);
    if (token.kind === 'option') values[token.name] = optionValue(token, kinds);
  }
  return { values: values as OptionsReading<Kinds>['values'], rest };
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

function optionValue({ name, rawName, value, inlineValue }: OptionToken, kinds: OptionKinds): string | true {
  const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
  if (!kind) throw new UsageError(optionMessages.unknownOption(rawName));
  const given = value !== undefined && (inlineValue === true || !value.startsWith('--'));
  if (kind === 'text' && !given) throw new UsageError(optionMessages.valueMissing(rawName));
  if (kind === 'flag' && given) throw new UsageError(optionMessages.valueNotWanted(rawName));
  return kind === 'text' ? (value ?? '') : true;
}

function mapValues<From, To>(record: Readonly<Record<string, From>>, map: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, map(value)]));
}

/** The scheme an option names, the default when it was not given; throws UsageError for an unknown one. */
export function schemeOption(name: string | null): Scheme {
  if (name === null) return defaultScheme;
  const scheme = schemeByName(name);
  if (scheme) return scheme;
  const known = knownSchemes().map((candidate) => candidate.name);
  throw new UsageError(unknownScheme(name, known));
}

/** A command line that cannot be carried out; the message tells the user what to change. */
export class UsageError extends Error {}
