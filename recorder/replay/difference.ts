import type { Json } from '../recording';

/** Something Excel and the stand-in do not do alike. */
export interface Difference {
  readonly scenario: string;
  /** Of which request or event it is, in words. */
  readonly where: string;
  /** What each of them did; undefined where it did nothing of the kind. */
  readonly excel: Json | undefined;
  readonly standIn: Json | undefined;
}

/** Longer values are cut in a sentence. */
const MAX_SHOWN = 120;

/** A difference as a sentence. */
export function differenceText({ scenario, where, excel, standIn }: Difference): string {
  return `${scenario}: ${where}: Excel ${shown(excel)}, the stand-in ${shown(standIn)}.`;
}

function shown(value: Json | undefined): string {
  if (value === undefined) return 'gives nothing';
  const text = JSON.stringify(value);
  return `gives ${text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}… (${text.length} characters)` : text}`;
}
