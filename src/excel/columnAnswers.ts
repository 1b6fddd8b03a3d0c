import { serialiseAnswers, validateAnswers } from '../core/answers/answersFile';
import type { ColumnAnswer } from '../core/sheet/columns/columnAnswer';
import { replaceToldColumns, toldColumns } from '../core/sheet/columns/toldColumns';
import { readSetting, writeSetting } from './workbookSettings';

const SETTING = 'columns';

/**
 * Makes the answers about columns kept in the workbook known to everything that reads forms; call when the runtime starts. What makes no
 * sense is left out, and asked again.
 */
export function loadColumnAnswers(): void {
  replaceToldColumns(readSetting(SETTING, storedAnswers) ?? []);
}

/** Whether the workbook keeps answers of which nothing is used, because something of them cannot be read. */
export function hasDamagedAnswers(): boolean {
  return readSetting(SETTING, (stored) => !validateAnswers(stored).ok) ?? false;
}

/** Keeps answers in the workbook, nothing at all when there are none. Where that is refused they are what they were. */
export async function keepColumnAnswers(answers: readonly ColumnAnswer[]): Promise<void> {
  const before = toldColumns();
  replaceToldColumns(answers);
  try {
    await writeSetting(SETTING, answers.length > 0 ? (JSON.parse(serialiseAnswers(answers)) as unknown) : undefined);
  } catch (error) {
    replaceToldColumns(before);
    throw error;
  }
}

function storedAnswers(stored: unknown): readonly ColumnAnswer[] | undefined {
  const result = validateAnswers(stored);
  return result.ok ? result.answers : undefined;
}
