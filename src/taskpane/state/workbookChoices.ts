import { chosenScheme } from '../../excel/chosenScheme';
import { chosenThresholds } from '../../excel/chosenThresholds';
import { readSetting, writeSetting } from '../../excel/workbookSettings';
import type { PaneState } from './paneState';

/** What the user chose for this workbook: the scheme, thresholds of its own, and whether checks mark cells. */
export type WorkbookChoices = Pick<PaneState, 'schemeId' | 'highlight' | 'thresholds'>;

/** The choices kept in the workbook; the defaults where there are none or they make no sense. */
export function readChoices(): WorkbookChoices {
  return {
    schemeId: chosenScheme().id,
    thresholds: chosenThresholds(),
    highlight: readSetting('highlight', (stored) => (typeof stored === 'boolean' ? stored : undefined)) ?? true,
  };
}

/** Keeps one choice in the workbook; thresholds have a way of their own. */
export function keepChoice<Key extends 'schemeId' | 'highlight'>(key: Key, value: WorkbookChoices[Key]): Promise<void> {
  return writeSetting(key === 'schemeId' ? 'scheme' : key, value);
}
