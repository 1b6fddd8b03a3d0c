import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Language } from '../../../src/core/messages/language';

const MESSAGES = path.join(__dirname, '../../../src/core/messages');

/** Areas that exist in Chinese only; docs/decisions/0007-two-languages.md says why. */
export const CHINESE_ONLY: readonly string[] = ['checkCommand', 'cli', 'commandOptions', 'form', 'newCommand', 'xlsx'];

/** A text or function of the messages under its path, e.g. 'pane.paneMessages.pages.fill'. */
export interface Text {
  readonly path: string;
  readonly text: unknown;
}

/** The areas there is a file for. */
export function areasIn(folder: Language | '.'): string[] {
  return readdirSync(path.join(MESSAGES, folder), { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => path.parse(name).name)
    .sort();
}

/** Every text of an area in one language, or as the code asks for it ('.'), by its path. */
export function textsOf(area: string, folder: Language | '.'): Text[] {
  // Areas are found by looking, so that a new one cannot be forgotten here.
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const module: unknown = require(path.join(MESSAGES, folder, area));
  return textsIn(module, area);
}

function textsIn(table: unknown, path: string): Text[] {
  if (typeof table !== 'object' || table === null) return [{ path, text: table }];
  return Object.entries(table).flatMap(([name, text]) => textsIn(text, `${path}.${name}`));
}
