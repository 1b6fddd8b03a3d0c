import { summariseForms } from '../../core/summary/summariseForms';
import type { SummaryEntry, SummaryRow } from '../../core/summary/summary';
import { isFormsMoved } from '../../excel/guardForms';
import { untilSettled } from '../../excel/readSettledSheet';
import { UserError } from '../../excel/userError';
import { writeSummary } from '../../excel/writeSummary';
import type { Saying } from '../../wording/language';
import { summaryMessages, summaryPageMessages } from '../../wording/summary';
import type { SummaryStore } from './summaryStore';
import { writtenMessage } from './writtenMessage';

/** How often the forms are read and written of where rows keep moving meanwhile. */
const MAX_READINGS = 3;

/** Writes the sheet of all forms as they are now, and says what became of it; UserError when not all of them could be read. */
export function writeSummarySheet(store: SummaryStore): Promise<Saying> {
  return writeOfForms(store, async (rows) => {
    const result = await writeSummary(rows);
    return (language) => writtenMessage(result, rows, language);
  });
}

/**
 * Writes something of all forms as they are now, and says what became of it; where rows have moved since the forms were read, of another
 * reading. UserError when not all of them could be read.
 */
export async function writeOfForms(
  store: SummaryStore,
  write: (rows: readonly SummaryRow[]) => Promise<Saying>,
): Promise<Saying> {
  for (let readings = 1; ; readings += 1) {
    const { rows } = summariseForms(await everyEntry(store));
    if (rows.length === 0) return (language) => summaryMessages[language].nothing();
    try {
      return await write(rows);
    } catch (error) {
      if (!isFormsMoved(error) || readings === MAX_READINGS) throw error;
      store.forgetRead();
    }
  }
}

async function everyEntry(store: SummaryStore): Promise<readonly SummaryEntry[]> {
  const { failed, readSheets, sheets } = store.state();
  await (failed !== null || readSheets < sheets ? store.read() : store.readChanged(false));
  // What is written of scores and findings is written as it was read.
  await untilSettled(
    () => store.isCalculating,
    () => store.readCalculating(),
  );
  const now = store.state();
  const { failed: why } = now;
  if (why !== null) throw new UserError((language) => summaryPageMessages[language].failed(why(language)));
  if (now.readSheets < now.sheets) {
    throw new UserError((language) => summaryPageMessages[language].stopped(now.readSheets, now.sheets));
  }
  return now.entries;
}
