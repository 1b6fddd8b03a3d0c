import { excelMessages } from '../core/messages/excel';
import { UserError } from './userError';

/** All settings of ours in a workbook begin with this. */
const PREFIX = 'zpb.';

/** A setting kept in the workbook; undefined when there is none or `parse` does not accept what was found. */
export function readSetting<T>(key: string, parse: (stored: unknown) => T | undefined): T | undefined {
  const stored: unknown = Office.context.document.settings.get(PREFIX + key);
  return stored === null || stored === undefined ? undefined : parse(stored);
}

/** Keeps a value (anything JSON can hold; undefined takes the setting away) in the workbook, saved with it. */
export function writeSetting(key: string, value: unknown): Promise<void> {
  const { settings } = Office.context.document;
  if (value === undefined) settings.remove(PREFIX + key);
  else settings.set(PREFIX + key, value);
  return new Promise((resolve, reject) => {
    settings.saveAsync(({ status }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve();
      else reject(new UserError(excelMessages.settingNotSaved()));
    });
  });
}
