import type { DamagedScheme } from '../core/scheme/storedSchemes';
import * as english from './en-US/ownSchemes';
import type { Language } from './language';
import type { Translated } from './translated';
import * as chinese from './zh-CN/ownSchemes';

/** The user's own scoring schemes in the pane. */
export const ownSchemesMessages: Translated<typeof chinese.ownSchemesMessages> = {
  'zh-CN': chinese.ownSchemesMessages,
  'en-US': english.ownSchemesMessages,
};

/** Characters of a name that nobody has checked. */
const MAX_NAME = 40;

/** What a scheme that cannot be used calls itself, in words where it does not say. */
export function damagedName({ names: [name] }: DamagedScheme, language: Language): string {
  if (name === undefined) return ownSchemesMessages[language].nameless();
  const characters = Array.from(name);
  return characters.length > MAX_NAME ? `${characters.slice(0, MAX_NAME).join('')}…` : name;
}
