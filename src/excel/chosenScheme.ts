import type { Scheme } from '../core/scheme/scheme';
import { defaultScheme, schemeByName } from '../core/scheme/schemes';
import { readSetting } from './workbookSettings';

/** The scheme chosen for this workbook; the national one where none was chosen or the chosen one is not known. */
export function chosenScheme(): Scheme {
  const stored = readSetting('scheme', (value) => (typeof value === 'string' ? schemeByName(value) : undefined));
  return stored ?? defaultScheme;
}
