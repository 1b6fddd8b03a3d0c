import type { Language } from '../core/messages/language';

/** A language the user wants, or whichever Office shows itself in. */
export type LanguageChoice = 'office' | Language;

const KEY = 'zpb.language';

/**
 * The choice of this user on this machine; 'office' when there is none. It is not kept in the workbook: it belongs to whoever
 * reads, not to what is read.
 */
export function readLanguageChoice(): LanguageChoice {
  const stored = withStorage((storage) => storage.getItem(storageKey()));
  return stored === 'zh-CN' || stored === 'en-US' ? stored : 'office';
}

/** Keeps the choice for this user on this machine. Where nothing can be kept it holds until Excel is closed. */
export function keepLanguageChoice(choice: LanguageChoice): void {
  withStorage((storage) => {
    if (choice === 'office') storage.removeItem(storageKey());
    else storage.setItem(storageKey(), choice);
  });
}

/** Browsers that keep storage apart by the page around ours say under which name; Office hands it on. */
function storageKey(): string {
  return `${(Office.context.partitionKey as string | undefined) ?? ''}${KEY}`;
}

/** Storage may be switched off or full; that is no reason to fail. */
function withStorage<Result>(work: (storage: Storage) => Result): Result | undefined {
  try {
    return work(localStorage);
  } catch {
    return undefined;
  }
}
