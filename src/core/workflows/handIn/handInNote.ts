import type { FormNote } from '../../form/formNote';

/** The kind of the note that says when a form was ready. */
export const HAND_IN_NOTE = 'handin';

/** When a form last passed 上报前检查, and what somebody has noted then. */
export interface PassedHandIn {
  /** Year, month and day: '2025-03-08'. */
  readonly date: string;
  /** '' where nothing was noted. */
  readonly remark: string;
}

/** Characters of a remark. */
export const MAX_REMARK = 200;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** The text of the note. */
export function handInNote({ date, remark }: PassedHandIn): string {
  return `${date} ${remark.normalize('NFC').replace(/\s+/g, ' ').trim().slice(0, MAX_REMARK)}`.trim();
}

/** What the notes of a form say of it, the latest; null where nothing does. */
export function passedHandIn(notes: readonly FormNote[] = []): PassedHandIn | null {
  const said = notes.flatMap(({ kind, text }) => {
    const date = text.slice(0, 10);
    return kind === HAND_IN_NOTE && DATE.test(date) ? [{ date, remark: text.slice(11) }] : [];
  });
  return said.sort((one, other) => (one.date < other.date ? 1 : -1))[0] ?? null;
}
