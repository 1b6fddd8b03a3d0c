import type { Thresholds } from '../core/scheme/thresholds';
import { storedThresholds } from '../core/scheme/thresholds';
import { readSetting, writeSetting } from './workbookSettings';

const SETTING = 'thresholds';

/** The thresholds kept in this workbook; none where nothing was changed. */
export function chosenThresholds(): Thresholds {
  return readSetting(SETTING, storedThresholds)?.thresholds ?? {};
}

/** Names of thresholds the workbook keeps and nobody can use; '' where nothing of them can be read. */
export function damagedThresholds(): readonly string[] {
  return readSetting(SETTING, storedThresholds)?.damaged ?? [];
}

/** Keeps thresholds in the workbook; nothing at all when there are none. */
export function keepThresholds(thresholds: Thresholds): Promise<void> {
  return writeSetting(SETTING, Object.keys(thresholds).length > 0 ? thresholds : undefined);
}
