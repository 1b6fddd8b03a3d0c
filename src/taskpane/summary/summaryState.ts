import type { SummaryEntry } from '../../core/summary/summary';
import type { Saying } from '../../wording/language';

/** Something the user waits for, and how far it is. */
export interface SummaryWork {
  readonly kind: 'reading' | 'checking';
  readonly done: number;
  readonly total: number;
  readonly cancelling: boolean;
}

/** All forms of the workbook as far as they are known. */
export interface SummaryState {
  /** What is under way; null when nothing is. */
  readonly work: SummaryWork | null;
  /** Whether the workbook has been read, wholly or until it was stopped. */
  readonly isRead: boolean;
  /** The forms known, in the order of the sheets. */
  readonly entries: readonly SummaryEntry[];
  /** Sheets there are, and how many of them have been read. */
  readonly sheets: number;
  readonly readSheets: number;
  /** Sheets edited or added since they were read, by id. */
  readonly changed: ReadonlySet<string>;
  /** Names of sheets too large to be read. */
  readonly tooLarge: readonly string[];
  /** Whether there is a sheet 汇总 of ours. */
  readonly hasSummarySheet: boolean;
  /** Why the last reading failed; null when it did not. */
  readonly failed: Saying | null;
}

/** Before the workbook was read. */
export const emptySummaryState: SummaryState = {
  work: null,
  isRead: false,
  entries: [],
  sheets: 0,
  readSheets: 0,
  changed: new Set(),
  tooLarge: [],
  hasSummarySheet: false,
  failed: null,
};
