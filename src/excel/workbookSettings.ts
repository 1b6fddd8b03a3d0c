import { excelMessages } from '../wording/excel';
import { excelWaits } from './runs/excelWaits';
import { storedName } from './settingKeys';
import type { WorkbookSetting } from './settingKeys';
import { UserError } from './userError';

/** A setting kept in the workbook; undefined when there is none or `parse` does not accept what was found. */
export function readSetting<T>(key: WorkbookSetting, parse: (stored: unknown) => T | undefined): T | undefined {
  const stored: unknown = Office.context.document.settings.get(storedName(key));
  return stored === null || stored === undefined ? undefined : parse(stored);
}

/**
 * Keeps a value (anything JSON can hold; undefined takes the setting away) in the workbook, saved with it. Where that is refused or
 * not answered, the setting is what it was, so that nothing is shown that the file does not hold.
 */
export async function writeSetting(key: WorkbookSetting, value: unknown): Promise<void> {
  const name = storedName(key);
  const before: unknown = Office.context.document.settings.get(name);
  put(name, value);
  try {
    await excelWaits.waitFor(save());
  } catch (error) {
    put(name, before ?? undefined);
    throw error;
  }
}

function put(name: string, value: unknown): void {
  const { settings } = Office.context.document;
  if (value === undefined) settings.remove(name);
  else settings.set(name, value);
}

function save(): Promise<void> {
  return new Promise((resolve, reject) => {
    Office.context.document.settings.saveAsync(({ status }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve();
      else reject(new UserError((language) => excelMessages[language].settingNotSaved()));
    });
  });
}
