import { parseHighlight } from '../core/scheme/keptChoices';
import { readSetting, writeSetting } from './workbookSettings';

/** Whether checks mark cells in this workbook, and new forms come with the marks that follow every key. */
export function areMarksOn(): boolean {
  return readSetting('highlight', parseHighlight) ?? true;
}

/** Keeps in the workbook whether checks mark cells. */
export function keepHighlight(highlight: boolean): Promise<void> {
  return writeSetting('highlight', highlight);
}
