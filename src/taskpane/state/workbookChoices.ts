import { parseHighlight } from '../../core/scheme/keptChoices';
import { toldColumns } from '../../core/sheet/columns/toldColumns';
import { registeredSchemes } from '../../core/scheme/schemes';
import { chosenThresholds } from '../../excel/chosenThresholds';
import { chosenFormSchemes } from '../../excel/formSchemes';
import { damagedSchemes } from '../../excel/ownSchemes';
import { readSetting, writeSetting } from '../../excel/workbookSettings';
import { damagedSettings } from './damagedSettings';
import type { PaneState } from './paneState';

/**
 * What is kept in this workbook: schemes of forms that name none, the user's own schemes, thresholds, answers about columns, and whether
 * checks mark cells.
 */
export type WorkbookChoices = Pick<
  PaneState,
  'formSchemes' | 'ownSchemes' | 'damagedSchemes' | 'highlight' | 'thresholds' | 'columnAnswers' | 'damagedSettings'
>;

/** The choices kept in the workbook; the defaults where there are none or they make no sense. */
export function readChoices(): WorkbookChoices {
  return {
    formSchemes: chosenFormSchemes(),
    ...ownSchemeChoices(),
    thresholds: chosenThresholds(),
    columnAnswers: toldColumns(),
    damagedSettings: damagedSettings(),
    highlight: readSetting('highlight', parseHighlight) ?? true,
  };
}

/** The user's own schemes of the moment, with those that cannot be used. */
export function ownSchemeChoices(): Pick<PaneState, 'ownSchemes' | 'damagedSchemes'> {
  return { ownSchemes: registeredSchemes(), damagedSchemes: damagedSchemes() };
}

/** Keeps in the workbook whether checks mark cells; the other choices have ways of their own. */
export function keepHighlight(highlight: boolean): Promise<void> {
  return writeSetting('highlight', highlight);
}
