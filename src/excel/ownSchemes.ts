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
  return saved(() => {
    registerScheme(scheme);
    damaged = damaged.filter(({ names }) => !names.some((name) => isNamed(scheme, name)));
  });
}

/** Takes a scheme of the user's own away again. */
export function removeOwnScheme(id: string): Promise<void> {
  return saved(() => replaceRegisteredSchemes(registeredSchemes().filter((scheme) => scheme.id !== id)));
}

/** Takes a damaged scheme, one of `damagedSchemes`, out of the workbook. */
export function removeDamagedScheme(scheme: DamagedScheme): Promise<void> {
  return saved(() => {
    damaged = damaged.filter((other) => other !== scheme);
  });
}

/** Makes a change and saves it; where that is refused nothing is changed, so that functions know what the file holds. */
async function saved(change: () => void): Promise<void> {
  const before = { schemes: [...registeredSchemes()], damaged };
  change();
  const schemes = [...registeredSchemes(), ...damaged.map(({ json }) => json)];
  try {
    await writeSetting(SETTING, schemes.length > 0 ? schemes : undefined);
  } catch (error) {
    replaceRegisteredSchemes(before.schemes);
    ({ damaged } = before);
    throw error;
  }
}
