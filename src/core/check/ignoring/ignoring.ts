import type { FormNote } from '../../form/formNote';
import type { Finding } from '../finding';
import { saidOf } from './findingIdentity';

/** What somebody has said about a finding that is to stay as it is. */
export interface Ignoring {
  /** The note it is kept in. */
  readonly name: string;
  readonly code: string;
  /** Of what it was found: the indicator by its name and 一级, 二级指标; and the figures it spoke of. */
  readonly place: string;
  readonly seen: string;
  /** What it was about, in the words of the form. */
  readonly subject: string;
  readonly reason: string;
}

/** The kind of notes that ignorings are kept in. */
export const IGNORING_NOTE = 'ignored';

/** Characters of a reason; whoever has more to say says it in the form. */
export const MAX_REASON = 100;
const MAX_SUBJECT = 60;

/** A reason as it is kept: one line; '' where nothing is said. */
export function keptReason(typed: string): string {
  return typed.normalize('NFC').replace(/\s+/g, ' ').trim().slice(0, MAX_REASON).trim();
}

/** The text of the note that keeps a finding ignored; null for one that may not be ignored, or without a reason. */
export function ignoringNote(finding: Finding, reason: string): string | null {
  const said = saidOf(finding);
  const kept = keptReason(reason);
  if (!said || kept === '') return null;
  const subject =
    finding.subject.kind === 'named' ? finding.subject.text.replace(/\s+/g, ' ').slice(0, MAX_SUBJECT) : '';
  return JSON.stringify([finding.code, said.place, said.seen, subject, kept]);
}

/** The ignorings among the notes of a form; what makes no sense is none. */
export function ignoringsOf(notes: readonly FormNote[]): Ignoring[] {
  return notes.flatMap(({ kind, name, text }) => {
    const parts = kind === IGNORING_NOTE ? parsed(text) : null;
    if (!parts) return [];
    const [code, place, seen, subject, reason] = parts;
    return [{ name, code, place, seen, subject, reason }];
  });
}

type Parts = readonly [code: string, place: string, seen: string, subject: string, reason: string];

function parsed(text: string): Parts | null {
  try {
    const stored: unknown = JSON.parse(text);
    const isSound = Array.isArray(stored) && stored.length === 5 && stored.every((part) => typeof part === 'string');
    return isSound && stored[4] !== '' ? (stored as unknown as Parts) : null;
  } catch {
    return null;
  }
}
