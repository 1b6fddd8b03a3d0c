import { keepForUser, readForUser } from './userStorage';

const NAME = 'guide';
const DISMISSED = 'dismissed';

/** Whether this user, on this machine, wants no guide any more. */
export function isGuideDismissed(): boolean {
  return readForUser(NAME) === DISMISSED;
}

/** Remembers for this user, on this machine, that the guide is not wanted any more. */
export function dismissGuide(): void {
  keepForUser(NAME, DISMISSED);
}
