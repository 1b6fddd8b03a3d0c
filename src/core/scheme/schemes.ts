import { mof2020 } from './builtin/mof2020';
import { variants } from './builtin/variants';
import { registeredSchemes } from './registry';
import type { Scheme } from './scheme';
import { isNamed } from './schemeNames';

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
