import { storedName } from './settingKeys';
import type { UserSetting } from './settingKeys';

/** What this user has kept on this machine under a name; null when nothing is. */
export function readForUser(name: UserSetting): string | null {
  return withStorage((storage) => storage.getItem(storageKey(name))) ?? null;
}

/** Keeps a text for this user on this machine; null keeps nothing. Where nothing can be kept it is forgotten with the page. */
export function keepForUser(name: UserSetting, text: string | null): void {
  withStorage((storage) => {
    if (text === null) storage.removeItem(storageKey(name));
    else storage.setItem(storageKey(name), text);
  });
}

/** Browsers that keep storage apart by the page around ours say under which name; Office hands it on. */
function storageKey(name: UserSetting): string {
  return `${(Office.context.partitionKey as string | undefined) ?? ''}${storedName(name)}`;
}

/** Storage may be switched off or full; that is no reason to fail. */
function withStorage<Result>(work: (storage: Storage) => Result): Result | undefined {
  try {
    return work(localStorage);
  } catch {
    return undefined;
  }
}
