import { parseArgs } from 'node:util';
import { optionMessages } from '../core/messages/zh-CN/commandOptions';

/** The options a command knows: with a value ('text'), or without ('flag'). */
export type OptionKinds = Readonly<Record<string, 'text' | 'flag'>>;

type OptionValues<Kinds extends OptionKinds> = {
  readonly [Name in keyof Kinds]: Kinds[Name] extends 'flag' ? boolean : string | null;
};

/** A command line taken apart, or a sentence that says what is wrong with it. */
export type OptionsReading<Kinds extends OptionKinds> =
  | { readonly ok: true; readonly values: OptionValues<Kinds>; readonly rest: readonly string[] }
  | { readonly ok: false; readonly message: string };

/** Reads `--name value`, `--name=value` and `--flag`; what is no option is the rest, as is everything after `--`. */
export function readOptions<Kinds extends OptionKinds>(args: readonly string[], kinds: Kinds): OptionsReading<Kinds> {
  const options = Object.fromEntries(
    Object.entries(kinds).map(([name, kind]) => [name, { type: kind === 'flag' ? 'boolean' : 'string' } as const]),
  );
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  const values: Record<string, string | boolean | null> = Object.fromEntries(
    Object.entries(kinds).map(([name, kind]) => [name, kind === 'flag' ? false : null]),
  );
  const rest: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') rest.push(token.value);
    if (token.kind !== 'option') continue;
    const kind = Object.hasOwn(kinds, token.name) ? kinds[token.name] : undefined;
    if (!kind) return { ok: false, message: optionMessages.unknownOption(token.rawName) };
    const hasValue = token.value !== undefined && (token.inlineValue === true || !token.value.startsWith('--'));
    if (kind === 'text' && !hasValue) return { ok: false, message: optionMessages.valueMissing(token.rawName) };
    if (kind === 'flag' && hasValue) return { ok: false, message: optionMessages.valueNotWanted(token.rawName) };
    values[token.name] = kind === 'text' ? (token.value ?? null) : true;
  }
  return { ok: true, values: values as OptionValues<Kinds>, rest };
}
