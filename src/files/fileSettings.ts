import { validateAnswers } from '../core/answers/answersFile';
import { replaceRegisteredSchemes } from '../core/scheme/schemes';
import { storedSchemes } from '../core/scheme/storedSchemes';
import type { DamagedScheme } from '../core/scheme/storedSchemes';
import type { ColumnAnswer } from '../core/sheet/columns/columnAnswer';
import { withAnswers } from '../core/sheet/columns/columnAnswer';
import { replaceToldColumns } from '../core/sheet/columns/toldColumns';
import type { KeptSettings } from '../xlsx/keptSettings';

/** What of the settings a file keeps cannot be used. */
export interface UnusableSettings {
  readonly schemes: readonly DamagedScheme[];
  readonly hasDamagedAnswers: boolean;
}

/**
 * Runs something by the schemes and the answers about columns the file keeps, as the pane does; what the user says of a column goes first.
 * They are gone again with the file.
 */
export function withFileSettings<T>(
  { schemes, columns }: KeptSettings,
  told: readonly ColumnAnswer[],
  run: (damaged: UnusableSettings) => T,
): T {
  const { sound, damaged } = schemes === null ? { sound: [], damaged: [] } : storedSchemes(schemes);
  const kept = columns === null ? null : validateAnswers(columns);
  replaceRegisteredSchemes(sound);
  replaceToldColumns(withAnswers(kept?.ok ? kept.answers : [], told));
  try {
    return run({ schemes: damaged, hasDamagedAnswers: kept !== null && !kept.ok });
  } finally {
    replaceRegisteredSchemes([]);
    replaceToldColumns([]);
  }
}
