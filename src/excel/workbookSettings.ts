import { excelMessages } from '../wording/excel';
import { storedName } from './settingKeys';
import type { WorkbookSetting } from './settingKeys';
import { UserError } from './userError';

/** A setting kept in the workbook; undefined when there is none or `parse` does not accept what was found. */
export function readSetting<T>(key: WorkbookSetting, parse: (stored: unknown) => T | undefined): T | undefined {
  const stored: unknown = Office.context.document.settings.get(storedName(key));
  return stored === null || stored === undefined ? undefined : parse(stored);
}

/** Keeps a value (anything JSON can hold; undefined takes the setting away) in the workbook, saved with it. */
export function writeSetting(key: WorkbookSetting, value: unknown): Promise<void> {
  const { settings } = Office.context.document;
  if (value === undefined) settings.remove(storedName(key));
  else settings.set(storedName(key), value);
  return new Promise((resolve, reject) => {
    settings.saveAsync(({ status }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve();
      else reject(new UserError((language) => excelMessages[language].settingNotSaved()));
    });
  });
}
