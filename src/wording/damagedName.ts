import type { DamagedScheme } from '../core/scheme/storedSchemes';
import type { Language } from './language';
import { ownSchemesMessages } from './schemes';

/** Characters of a name that nobody has checked. */
const MAX_NAME = 40;

/** What a scheme that cannot be used calls itself, in words where it does not say. */
export function damagedName({ names: [name] }: DamagedScheme, language: Language): string {
  if (name === undefined) return ownSchemesMessages[language].nameless();
  const characters = Array.from(name);
  return characters.length > MAX_NAME ? `${characters.slice(0, MAX_NAME).join('')}…` : name;
}
