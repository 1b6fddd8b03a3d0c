import { mof2020 } from './builtin/mof2020';
import { variants } from './builtin/variants';
import type { Scheme } from './scheme';

/** Everything a scheme answers to: its id, its name, its aliases. */
export function schemeNames(scheme: Scheme): readonly string[] {
  return [scheme.id, scheme.name, ...scheme.aliases];
}

/** Whether a scheme answers to a name; case, spaces and brackets do not matter ('财预[2020]10号'). */
export function isNamed(scheme: Scheme, name: string): boolean {
  const wanted = plainName(name);
  return wanted !== '' && schemeNames(scheme).some((own) => plainName(own) === wanted);
}

/** A name without what does not matter: case, width of characters, spaces and brackets. */
export function plainName(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/[\s〔〕【】「」[\]()]/g, '')
    .toLowerCase();
}

const registered = new Map<string, Scheme>();

/**
 * Makes a user's own scheme known by name to everything in this runtime, the custom functions included. One with the same
 * id replaces it. Built-in schemes keep their names: they are looked up first.
 */
export function registerScheme(scheme: Scheme): void {
  registered.set(scheme.id, scheme);
}

/** Makes exactly these schemes the user's own, e.g. after another workbook was opened. */
export function replaceRegisteredSchemes(schemes: readonly Scheme[]): void {
  registered.clear();
  schemes.forEach(registerScheme);
}

/** The user's own schemes, in the order they were registered. */
export function registeredSchemes(): readonly Scheme[] {
  return [...registered.values()];
}

/** The scheme used where none is named: 财预〔2020〕10号. */
export const defaultScheme: Scheme = mof2020;

/** The schemes that come with the add-in, the default first. */
export const builtInSchemes: readonly Scheme[] = [mof2020, ...variants];

/** Every scheme known: the built-in ones, then the user's own. */
export function knownSchemes(): readonly Scheme[] {
  return [...builtInSchemes, ...registeredSchemes()];
}

/** The scheme with this id, Chinese name or alias, without regard to case, spaces and kinds of brackets; null when unknown. */
export function schemeByName(nameOrId: string): Scheme | null {
  return knownSchemes().find((scheme) => isNamed(scheme, nameOrId)) ?? null;
}
