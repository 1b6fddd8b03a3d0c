import type { Scheme } from '../core/scheme/scheme';
import { defaultScheme, schemeByName } from '../core/scheme/schemes';
import { withThresholds } from '../core/scheme/withThresholds';
import { chosenThresholds } from './chosenThresholds';
import { readSetting } from './workbookSettings';

/**
 * The scheme chosen for this workbook, with the workbook's own thresholds; the national one where none was chosen or the chosen
 * one is not known.
 */
export function chosenScheme(): Scheme {
  const stored = readSetting('scheme', (value) => (typeof value === 'string' ? schemeByName(value) : undefined));
  return withThresholds(stored ?? defaultScheme, chosenThresholds());
}
