import { registeredSchemes } from '../../core/scheme/registry';
import { chosenThresholds } from '../../excel/chosenThresholds';
import { chosenFormSchemes } from '../../excel/formSchemes';
import { readSetting, writeSetting } from '../../excel/workbookSettings';
import type { PaneState } from './paneState';

/** What is kept in this workbook: schemes of forms that name none, the user's own schemes, thresholds, and whether checks mark cells. */
export type WorkbookChoices = Pick<PaneState, 'formSchemes' | 'ownSchemes' | 'highlight' | 'thresholds'>;

/** The choices kept in the workbook; the defaults where there are none or they make no sense. */
export function readChoices(): WorkbookChoices {
  return {
    formSchemes: chosenFormSchemes(),
    ownSchemes: registeredSchemes(),
    thresholds: chosenThresholds(),
    highlight: readSetting('highlight', (stored) => (typeof stored === 'boolean' ? stored : undefined)) ?? true,
  };
}

/** Keeps in the workbook whether checks mark cells; the other choices have ways of their own. */
export function keepHighlight(highlight: boolean): Promise<void> {
  return writeSetting('highlight', highlight);
}
