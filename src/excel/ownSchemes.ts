import { registeredSchemes, registerScheme, replaceRegisteredSchemes } from '../core/scheme/registry';
import type { Scheme } from '../core/scheme/scheme';
import { validateScheme } from '../core/scheme/validateScheme';
import { readSetting, writeSetting } from './workbookSettings';

const SETTING = 'schemes';

/** Makes the schemes kept in the workbook known to functions, commands and pane; call when the runtime starts. */
export function loadOwnSchemes(): void {
  replaceRegisteredSchemes(readSetting(SETTING, storedSchemes) ?? []);
}

/** Adds a scheme of the user's own, or replaces the one with its id, and keeps it in the workbook. */
export function keepOwnScheme(scheme: Scheme): Promise<void> {
  registerScheme(scheme);
  return saveOwnSchemes();
}

/** Takes a scheme of the user's own away again. */
export function removeOwnScheme(id: string): Promise<void> {
  replaceRegisteredSchemes(registeredSchemes().filter((scheme) => scheme.id !== id));
  return saveOwnSchemes();
}

function saveOwnSchemes(): Promise<void> {
  const schemes = registeredSchemes();
  return writeSetting(SETTING, schemes.length > 0 ? schemes : undefined);
}

/** What of a setting are schemes; anything else in it is left out, so that a damaged one does no harm. */
function storedSchemes(stored: unknown): Scheme[] | undefined {
  if (!Array.isArray(stored)) return undefined;
  return stored.flatMap((json: unknown) => {
    const result = validateScheme(json);
    return result.ok ? [result.scheme] : [];
  });
}
