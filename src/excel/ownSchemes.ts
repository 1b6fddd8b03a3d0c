import { isNamed, registeredSchemes, registerScheme, replaceRegisteredSchemes } from '../core/scheme/schemes';
import type { Scheme } from '../core/scheme/scheme';
import { storedSchemes } from '../core/scheme/storedSchemes';
import type { DamagedScheme } from '../core/scheme/storedSchemes';
import { readSetting, writeSetting } from './workbookSettings';

const SETTING = 'schemes';

let damaged: readonly DamagedScheme[] = [];

/** Makes the schemes kept in the workbook known to functions, commands and pane; call when the runtime starts. */
export function loadOwnSchemes(): void {
  const stored = readSetting(SETTING, storedSchemes);
  replaceRegisteredSchemes(stored?.sound ?? []);
  damaged = stored?.damaged ?? [];
}

/** What the workbook keeps of schemes and nobody can use; it stays there until it is replaced or removed. */
export function damagedSchemes(): readonly DamagedScheme[] {
  return damaged;
}

/** Adds a scheme of the user's own, or replaces the one with its id and damaged ones of its names, and keeps it in the workbook. */
export function keepOwnScheme(scheme: Scheme): Promise<void> {
  registerScheme(scheme);
  damaged = damaged.filter(({ names }) => !names.some((name) => isNamed(scheme, name)));
  return saveOwnSchemes();
}

/** Takes a scheme of the user's own away again. */
export function removeOwnScheme(id: string): Promise<void> {
  replaceRegisteredSchemes(registeredSchemes().filter((scheme) => scheme.id !== id));
  return saveOwnSchemes();
}

/** Takes a damaged scheme, one of `damagedSchemes`, out of the workbook. */
export function removeDamagedScheme(scheme: DamagedScheme): Promise<void> {
  damaged = damaged.filter((other) => other !== scheme);
  return saveOwnSchemes();
}

function saveOwnSchemes(): Promise<void> {
  const schemes = [...registeredSchemes(), ...damaged.map(({ json }) => json)];
  return writeSetting(SETTING, schemes.length > 0 ? schemes : undefined);
}
