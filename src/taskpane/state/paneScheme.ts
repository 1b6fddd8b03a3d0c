import type { Scheme } from '../../core/scheme/scheme';
import { defaultScheme, schemeByName } from '../../core/scheme/schemes';
import { withThresholds } from '../../core/scheme/withThresholds';
import type { PaneState } from './paneState';

/** The scheme chosen for the workbook as it was published; the default where the chosen one is gone. */
export function publishedScheme(schemeId: string): Scheme {
  return schemeByName(schemeId) ?? defaultScheme;
}

/** The scheme chosen for the workbook, with the workbook's own thresholds. */
export function paneScheme({ schemeId, thresholds }: Pick<PaneState, 'schemeId' | 'thresholds'>): Scheme {
  return withThresholds(publishedScheme(schemeId), thresholds);
}
