import { toldColumns } from '../../core/sheet/columns/toldColumns';
import { registeredSchemes } from '../../core/scheme/schemes';
import { chosenThresholds } from '../../excel/chosenThresholds';
import { chosenFormSchemes } from '../../excel/formSchemes';
import { damagedSchemes } from '../../excel/ownSchemes';
import { areMarksOn } from '../../excel/marksSwitch';
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
    highlight: areMarksOn(),
  };
}

/** The user's own schemes of the moment, with those that cannot be used. */
export function ownSchemeChoices(): Pick<PaneState, 'ownSchemes' | 'damagedSchemes'> {
  return { ownSchemes: registeredSchemes(), damagedSchemes: damagedSchemes() };
}
