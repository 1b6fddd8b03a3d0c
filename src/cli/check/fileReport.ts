import type { FindingCounts } from '../../core/check/findingCounts';
import type { ColumnAnswer } from '../../core/sheet/columns/columnAnswer';
import type { SlipItem } from '../../core/workflows/collect/returnSlip';
import type { FileNote } from '../../files/fileNotes';

/** A file to check, in values that can be sent to another process. */
export interface FileTask {
  /** Bytes: a name may be no UTF-8. */
  readonly path: Uint8Array;
  /** Of a file in archives its name in each of them, from the outermost. */
  readonly inside: readonly string[];
  /** The path as the user is shown it. */
  readonly label: string;
  /** Name of the scheme that was asked for; null where none was. */
  readonly scheme: string | null;
  readonly json: boolean;
  /** What the user says of columns. */
  readonly columns: readonly ColumnAnswer[];
  /** Whether the forms themselves are wanted, to be put beside a list. */
  readonly wantsForms: boolean;
}

/** What checking one file gave, ready to be printed, in values that can be sent between processes. */
export type FileReport =
  | {
      readonly kind: 'checked';
      /** A block of text, or JSON objects: what checkReport makes of it. */
      readonly lines: readonly string[];
      /** About the file, no findings. */
      readonly notes: readonly FileNote[];
      /** Of each form. */
      readonly scores: readonly SentScore[];
      /** How many tables of the same family were found and not checked. */
      readonly otherTables: number;
      readonly findings: FindingCounts;
      /** Findings somebody lets stand, which are in none of these counts. */
      readonly ignored: number;
      /** The likely answer to each question about a column of a form. */
      readonly asked: readonly ColumnAnswer[];
      /** Each form, where that was asked for. */
      readonly forms: readonly SentForm[];
    }
  | { readonly kind: 'unreadable'; readonly message: string };

/** A form with what it says of itself and what is found in it, in words. */
export interface SentForm {
  readonly sheet: string;
  readonly project: string;
  readonly department: string;
  readonly implementer: string;
  readonly year: number | null;
  /** All that its cells say: the same for a form handed in twice. */
  readonly content: string;
  /** In the order of summaryColumns. */
  readonly summary: readonly (string | number | null)[];
  readonly items: readonly SlipItem[];
}

/** A FormScore that can be sent between processes: the score's digits. */
export interface SentScore {
  readonly score: string | null;
  readonly grade: string | null;
}
